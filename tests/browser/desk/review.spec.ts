import type { Page } from '@playwright/test';
import { look } from './look.ts';
import { expect, test, title } from './signed-desk.ts';

const file = 'contacts/merrowdale-counselling.yaml';
// The first page that is looked at waits until the site to look at is built.
const slowly = { timeout: 120_000 };

/** A writer changes a number, and sends it to a second person. */
async function send(page: Page, at: (path: string) => string): Promise<void> {
  await page.goto(at('/change/contacts/merrowdale-counselling'));
  await page.getByLabel('Phone number').fill('01632 960 155');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByRole('link', { name: /^See all your changes/ }).click();
  await page.getByLabel('Why did you change this?').fill('They have a new number.');
  await page.getByRole('button', { name: 'Send for approval' }).click();
  await expect(title(page)).toHaveText('Sent for approval', slowly);
}

// It builds the site to look at.
test(
  'a reviewer sees each page that a draft touches, on a phone and wide, and approves it with words',
  { tag: '@full' },
  async ({ desk }) => {
    test.setTimeout(300_000);
    await send(await desk.pageOf('Ben'), desk.at);
    const page = await desk.pageOf('Cem', { viewport: { width: 1280, height: 900 } });
    await page.goto(desk.at('/'));
    await page.getByRole('link', { name: 'They have a new number.' }).click();
    await expect(page.locator('ins')).toHaveText('01632 960 155');
    const touched = page.locator('.paths a');
    const names = await touched.allTextContents();
    expect(names).toEqual(expect.arrayContaining(['Merrowdale Counselling', 'Talk to someone']));
    await expect(page.getByRole('heading', { name: /^Pages that this touches/ })).toContainText(
      `(${names.length})`,
    );
    const [phone, wide] = [
      page.locator('iframe[title="The page on a phone"]'),
      page.locator('iframe[title="The page on a wide screen"]'),
    ] as const;
    for (const [at, name] of names.entries()) {
      await touched.nth(at).click(slowly);
      await expect(page.locator('.paths li').nth(at)).toContainText('(shown below)', slowly);
      for (const frame of [phone, wide]) {
        await expect(frame.contentFrame().locator('h1'), name).toBeVisible(slowly);
        await expect(frame.contentFrame().getByText('01632 960 106'), name).toHaveCount(0);
      }
    }
    await page.getByRole('link', { name: 'Merrowdale Counselling' }).last().click(slowly);
    for (const frame of [phone, wide])
      await expect(
        frame.contentFrame().getByRole('link', { name: '01632 960 155' }).first(),
      ).toBeVisible(slowly);
    expect(await phone.evaluate((frame) => frame.clientWidth)).toBe(320);
    expect(await wide.evaluate((frame) => frame.clientWidth)).toBeGreaterThan(1200);
    await look(page, 'the draft, as its reviewer sees it');
    await page.setViewportSize({ width: 320, height: 800 });
    await look(page, 'the draft, as its reviewer sees it');
    expect(desk.published(file)).not.toContain('960 155');
    await page.getByLabel(/^What did you look at/).fill('I rang the number.');
    await page.getByRole('button', { name: 'Approve, and put it on the website' }).click();
    await expect(title(page)).toHaveText('Done', slowly);
    expect(desk.published(file)).toContain('01632 960 155');
    await page.goto(desk.at('/log/'));
    const newest = page.locator('tbody tr').first();
    for (const words of ['They have a new number.', 'Ben', 'Cem', 'I rang the number.'])
      await expect(newest).toContainText(words);
  },
);
