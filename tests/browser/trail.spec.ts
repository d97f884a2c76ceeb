import { expect, test, type Page } from '@playwright/test';
import { area } from '../support/area.ts';
import { before, exit, serveOutside } from '../support/visit.ts';

const paths = ['/services/', '/helpline/', '/understand/', '/stay-safe/'];

/** Follows links of the menu in turn, a number of times. */
async function move(page: Page, times: number): Promise<string[]> {
  const titles = [await page.title()];
  for (let count = 0; count < times; count++) {
    const link = page.locator(`header nav a[href="${paths[count % paths.length]}"]`);
    await link.evaluate((a) => (a as HTMLElement).click());
    await expect(page).not.toHaveTitle(titles.at(-1)!);
    titles.push(await page.title());
  }
  return titles;
}

const lastStep = 4;

/** One step within the visit, once there is room for it: where there is none, the visit makes some. */
async function step(page: Page, by: -1 | 1): Promise<void> {
  await expect
    .poll(() => page.evaluate((steps) => history.state.step + steps, by))
    .toBeGreaterThanOrEqual(0);
  await expect
    .poll(() => page.evaluate((steps) => history.state.step + steps, by))
    .toBeLessThanOrEqual(lastStep);
  await page.evaluate((steps) => history.go(steps), by);
}

test('a long visit keeps five entries, and Back and Forward walk all of it', async ({ page }) => {
  await page.goto('/');
  const length = await page.evaluate(() => history.length);
  const titles = await move(page, 12);
  expect(await page.evaluate(() => history.length)).toBe(length + lastStep);
  for (const title of titles.slice(0, -1).toReversed()) {
    await step(page, -1);
    await expect(page).toHaveTitle(title);
  }
  expect(new URL(page.url()).pathname).toBe('/');
  for (const title of titles.slice(1)) {
    await step(page, 1);
    await expect(page).toHaveTitle(title);
  }
});

test('a move from the middle of the trail drops what was ahead', async ({ page }) => {
  await page.goto('/');
  const titles = await move(page, 9);
  for (const title of titles.slice(3, -1).toReversed()) {
    await step(page, -1);
    await expect(page).toHaveTitle(title);
  }
  const branch = [...titles.slice(0, 3), ...(await move(page, 2))];
  await page.evaluate(() => history.forward());
  for (const title of branch.slice(0, -1).toReversed()) {
    await step(page, -1);
    await expect(page).toHaveTitle(title);
  }
});

test('two steps at once are two pages', async ({ page }) => {
  await page.goto('/');
  const titles = await move(page, 13);
  for (let place = 11; place > 0; place -= 2) {
    await page.evaluate(async () => {
      const landed = () =>
        new Promise((resolve) => addEventListener('popstate', resolve, { once: true }));
      history.back();
      await landed();
      history.back();
    });
    await expect(page).toHaveTitle(titles[place]!);
    // There is room for two more, or as many as there are pages before.
    await expect
      .poll(() => page.evaluate(() => history.state.step))
      .toBeGreaterThanOrEqual(Math.min(2, place));
  }
});

for (const [moves, tag] of [
  [49, '@full'],
  [51, []],
  [200, '@full'],
] as const)
  test(
    `after ${moves} moves the exit leaves nothing to Back and Forward`,
    { tag },
    async ({ page, baseURL }) => {
      test.setTimeout(180_000);
      await serveOutside(page);
      await page.goto(before);
      await page.goto('/');
      await move(page, moves);
      await exit(page).click();
      await expect(page).toHaveURL(area.exit.url);
      for (const travel of ['goBack', 'goBack', 'goForward', 'goForward'] as const) {
        await page[travel]().catch(() => null);
        await expect.poll(() => page.url().startsWith(baseURL!)).toBe(false);
      }
    },
  );

test('a fragment typed into the address is one more entry that the exit walks past', async ({
  page,
  baseURL,
}) => {
  await serveOutside(page);
  await page.goto(before);
  await page.goto('/');
  await move(page, 2);
  await page.evaluate(() => (location.hash = 'main'));
  await exit(page).click();
  await expect(page).toHaveURL(area.exit.url);
  await page.goBack();
  await expect.poll(() => page.url().startsWith(baseURL!)).toBe(false);
});
