import type { Page } from '@playwright/test';
import { look } from './look.ts';
import { expect, test, title } from './signed-desk.ts';

// What is put up is checked with all else first, which takes seconds on a slow machine.
const slowly = { timeout: 30_000 };
const box = (page: Page, label: string) => page.getByLabel(label, { exact: true });
const until = (page: Page) => page.getByRole('group', { name: 'Until' });

async function fill(page: Page): Promise<void> {
  await box(page, 'What must people know now?').fill('The line has a fault. Nobody can answer.');
  await box(page, 'Whom can they call instead?').fill('Day and Night Line');
  for (const [part, text] of [
    ['Day', '4'],
    ['Month', '6'],
    ['Year', '2026'],
    ['Time', '09:00'],
  ] as const)
    await until(page).getByLabel(part).fill(text);
  await box(page, 'How do you know?').fill('The manager of the line, by phone');
}

test('a notice is put up by keyboard alone, and a second person says that they have seen it', async ({
  desk,
}) => {
  const page = await desk.pageOf('Ben');
  await page.goto(desk.at('/'));
  await page.getByRole('link', { name: 'Put up an urgent notice' }).press('Enter');
  const typed = new Map([
    ['f-words', 'The line has a fault. Nobody can answer.'],
    ['f-instead', 'Day and Night Line'],
    ['f-until-day', '4'],
    ['f-until-month', '6'],
    ['f-until-year', '2026'],
    ['f-until-time', '09:00'],
    ['f-heardFrom', 'The manager of the line, by phone'],
  ]);
  const put = page.getByRole('button', { name: 'Put it on the website now' });
  const isOn = () => put.evaluate((button) => button === document.activeElement);
  for (let presses = 0; presses < 40 && !(await isOn()); presses++) {
    await page.keyboard.press('Tab');
    const words = typed.get(await page.evaluate(() => document.activeElement!.id));
    if (words !== undefined) await page.keyboard.type(words);
  }
  await page.keyboard.press('Enter');
  await expect(title(page)).toHaveText('The notice is put up', slowly);
  expect(desk.published('notices.yaml')).toContain('until: "2026-06-04 09:00"');

  const other = await desk.pageOf('Cem');
  await other.goto(desk.at('/'));
  await expect(other.locator('.notice')).toContainText('Ben put it up alone');
  await other.getByRole('button', { name: 'I have seen it' }).press('Enter');
  await expect(title(other)).toHaveText('Done', slowly);
  expect(desk.published('notices.yaml')).toContain('seen: "2026-06-03 12:00"');
});

test(
  'what is wrong is said beside its box while someone types, and stays after a reload',
  { tag: '@full' },
  async ({ desk }) => {
    const page = await desk.pageOf('Ben');
    await page.goto(desk.at('/notice/'));
    await fill(page);
    await box(page, 'What must people know now?').fill('Call 01632 960 103 today.');
    await expect(page.locator('[data-error="words"]')).toContainText('looks like a phone number');
    await until(page).getByLabel('Day').fill('9');
    await expect(page.locator('[data-error="until"]')).toContainText('72 hours at most');
    await page.goto(desk.at('/notice/'));
    await expect(box(page, 'What must people know now?')).toHaveValue('Call 01632 960 103 today.');
    await expect(page.locator('[data-error="until"]')).toContainText('72 hours at most');
  },
);

test(
  'it works without script, and takes a notice down again',
  { tag: '@full' },
  async ({ desk }) => {
    const page = await desk.pageOf('Ben', { javaScriptEnabled: false });
    await page.goto(desk.at('/notice/'));
    await fill(page);
    await box(page, 'Whom can they call instead?').fill('Night Owls');
    await page.getByRole('button', { name: 'Put it on the website now' }).click();
    await expect(page.getByText('Not done.')).toBeVisible();
    await expect(page.locator('#f-instead-error')).toContainText(
      'There is no contact of this name',
    );
    await expect(box(page, 'Whom can they call instead?')).toHaveValue('Night Owls');
    await box(page, 'Whom can they call instead?').fill('Day and Night Line');
    await page.getByRole('button', { name: 'Put it on the website now' }).click();
    await page.goto(desk.at('/notice/'));
    await page.getByRole('button', { name: 'Take it down now' }).click();
    await expect(title(page)).toHaveText('Done', slowly);
    expect(desk.published('notices.yaml')).toContain('takenDown: "2026-06-03 12:00"');
  },
);

test(
  'no page of it has a fault that axe finds, or anything beside the screen',
  { tag: '@full' },
  async ({ desk }) => {
    const page = await desk.pageOf('Ben');
    const lookAt = async (what: string) => {
      for (const width of [320, 1440]) {
        await page.setViewportSize({ width, height: 800 });
        await look(page, what);
      }
    };
    await page.goto(desk.at('/notice/'));
    await lookAt('the empty form');
    await fill(page);
    await until(page).getByLabel('Day').fill('9');
    await page.getByRole('button', { name: 'Put it on the website now' }).click();
    await lookAt('the form with faults');
    await until(page).getByLabel('Day').fill('4');
    await page.getByRole('button', { name: 'Put it on the website now' }).click();
    await page.goto(desk.at('/notice/'));
    await lookAt('the notice that stands');
    await page.goto(desk.at('/'));
    await lookAt('the first page');
  },
);
