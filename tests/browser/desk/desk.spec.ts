import { look } from './look.ts';
import type { Page } from '@playwright/test';
import { draftText, enter, expect, test, type RunningDesk } from './open-desk.ts';

const helpline = '/change/contacts/merrowdale-helpline';
const file = 'contacts/merrowdale-helpline.yaml';
const forms = [
  '/',
  '/everything/',
  '/everything/services/',
  '/drafts/',
  '/log/',
  '/new/services',
  '/retire/services/merrowdale-counselling',
  '/rename/pages/helpline',
  helpline,
  '/change/services/merrowdale-refuge',
  '/new/languages',
  '/everything/?q=merrowdale',
  '/ask/',
  '/ask/merrowdale-support-trust',
  '/ask/merrowdale-support-trust/sheet',
  '/notice/',
];

test(
  'what is wrong is said beside the field while someone types, and is kept through a power cut',
  { tag: '@full' },
  async ({ page, desk }) => {
    await enter(page, desk, 'Ada');
    await page.goto(desk.at(helpline));
    const phone = page.getByLabel('Phone number');
    await phone.fill('ring us');
    await expect(page.locator('[data-error="phone"]')).toContainText('as people read it aloud');
    await expect(phone).toHaveAttribute('aria-invalid', 'true');
    await desk.killAndOpenAgain();
    await page.goto(desk.at(helpline));
    await expect(phone).toHaveValue('ring us');
    await phone.fill('01632 960 199');
    await expect(page.locator('#state')).toHaveText('Nothing is wrong.');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(page.getByText('It is not on the website yet.')).toBeVisible();
    expect(draftText(desk, 'Ada', file)).toContain('01632 960 199');
  },
);

test(
  'two people write at once, and neither sees the other’s words before they are approved',
  { tag: '@full' },
  async ({ browser, desk }) => {
    const [one, other] = await Promise.all([browser.newPage(), browser.newPage()]);
    await enter(one, desk, 'Eve');
    await enter(other, desk, 'Finn');
    for (const [page, name] of [
      [one, 'Eve'],
      [other, 'Finn'],
    ] as const) {
      await page.goto(desk.at(helpline));
      await page.getByLabel('Name', { exact: true }).fill(`Merrowdale line of ${name}`);
    }
    await Promise.all(
      [one, other].map((page) => page.getByRole('button', { name: 'Save', exact: true }).click()),
    );
    for (const [page, name] of [
      [one, 'Eve'],
      [other, 'Finn'],
    ] as const) {
      await expect(page.getByText('It is not on the website yet.')).toBeVisible();
      expect(draftText(desk, name, file)).toContain(`Merrowdale line of ${name}`);
      await page.close();
    }
  },
);

test('the words of a page are marked where a check objects, and its grade is told', async ({
  page,
  desk,
}) => {
  await enter(page, desk, 'Gil');
  await page.goto(desk.at('/change/pages/emergency'));
  const editor = page.getByRole('textbox', { name: 'Words of the page' });
  await editor.click();
  await page.keyboard.press('Control+Home');
  await page.keyboard.type('Call 01632 960 123 now.\n\n');
  await expect(page.locator('[data-error="body"]')).toContainText('01632 960 123');
  await expect(page.locator('.cm-lintRange-error')).toContainText('01632 960 123');
  await expect(page.locator('#grade')).toContainText('Reading grade');
});

test('a number is changed by keyboard alone', async ({ page, desk }) => {
  await enter(page, desk, 'Hana');
  await page.goto(desk.at(helpline));
  const phone = page.getByLabel('Phone number');
  for (
    let count = 0;
    count < 20 && !(await phone.evaluate((box) => box === document.activeElement));
    count++
  )
    await page.keyboard.press('Tab');
  await expect(phone).toBeFocused();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('01632 960 188');
  const save = page.getByRole('button', { name: 'Save', exact: true });
  for (
    let count = 0;
    count < 120 && !(await save.evaluate((box) => box === document.activeElement));
    count++
  )
    await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByText('It is not on the website yet.')).toBeVisible();
  expect(draftText(desk, 'Hana', file)).toContain('01632 960 188');
});

test('it works without script', async ({ browser, desk }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await enter(page, desk, 'Ines');
  await page.goto(desk.at(helpline));
  await page.getByRole('button', { name: 'Add to “Where this comes from”' }).click();
  const last = page.getByRole('group', { name: /^Where this comes from \d+$/ }).last();
  await expect(last.getByLabel('Source')).toBeFocused();
  await last
    .getByLabel('Source')
    .fill('A list of services in Merrowdale (Merrowdale Support Trust)');
  await last.getByLabel('What it says').fill('The same number.');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('It is not on the website yet.')).toBeVisible();
  expect(draftText(desk, 'Ines', file)).toContain('The same number.');
  await context.close();
});

/** A form of each collection: of its first entry, or of a new one. */
async function formOfEach(page: Page, desk: RunningDesk): Promise<string[]> {
  await page.goto(desk.at('/everything/'));
  const links = page.getByRole('main').getByRole('listitem').getByRole('link');
  const lists = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')!));
  const found: string[] = [];
  for (const list of lists) {
    if (list.startsWith('/change/')) found.push(list);
    else {
      await page.goto(desk.at(list));
      const first = page.locator('main li a[href^="/change/"]').first();
      const path = (await first.count()) > 0 ? await first.getAttribute('href') : undefined;
      found.push(path ?? list.replace('/everything/', '/new/').replace(/\/$/, ''));
    }
  }
  return found;
}

/** The page of a draft of somebody, and the same with a page as it would be. */
async function draftPages(page: Page, desk: RunningDesk, name: string): Promise<string[]> {
  await page.goto(desk.at('/change/pages/emergency'));
  await page.getByLabel('Summary').fill('What to do in danger, and how to call for help.');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByRole('link', { name: /^See all your changes/ }).click();
  await expect(page.getByText(`By ${name}.`)).toBeVisible();
  const path = new URL(page.url()).pathname;
  return [path, `${path}?see=${encodeURIComponent('/emergency/')}`];
}

test(
  'what is opened most has no fault that axe finds and nothing beside a phone',
  { tag: '@light' },
  async ({ page, desk }) => {
    await page.setViewportSize({ width: 320, height: 800 });
    await enter(page, desk, 'Jo');
    for (const path of ['/', helpline, '/change/pages/emergency', '/notice/']) {
      await page.goto(desk.at(path));
      await look(page, path);
    }
  },
);

for (const width of [320, 768, 1440])
  test(
    `every form has no fault that axe finds and nothing beside the screen, ${width} wide`,
    { tag: '@full' },
    async ({ page, desk }) => {
      // The page of a draft waits until the site to look at is built for the first time.
      test.setTimeout(360_000);
      await page.setViewportSize({ width, height: 800 });
      const name = `Jo${width}`;
      await enter(page, desk, name);
      const each = await formOfEach(page, desk);
      expect(each.length).toBeGreaterThan(25);
      for (const path of [...forms, ...each, ...(await draftPages(page, desk, name))]) {
        await page.goto(desk.at(path));
        await expect(page.getByRole('heading', { level: 1 }), path).not.toHaveText(
          'That did not work',
        );
        await look(page, path);
      }
    },
  );
