import { expect, test, type Page } from '@playwright/test';

const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.textContent?.replace(/\s+/g, ' ').trim() ?? '');

test('the first stop is the exit, the second the skip link, which leads to the main text', async ({
  page,
}) => {
  await page.goto('/services/');
  await page.keyboard.press('Tab');
  await expect(page.locator('a[data-exit]')).toBeFocused();
  await page.keyboard.press('Tab');
  const skip = page.locator('a[href="#main"]');
  await expect(skip).toBeFocused();
  expect((await skip.boundingBox())!.height).toBeGreaterThanOrEqual(44);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await focused(page)).toMatch(/^Back to /);
});

test('the menu opens, tells its state and leads on', async ({ page }) => {
  await page.goto('/');
  const menu = page.locator('header summary');
  await menu.focus();
  await expect(page.locator('header details')).not.toHaveAttribute('open');
  await page.keyboard.press('Enter');
  await expect(page.locator('header details')).toHaveAttribute('open');
  await page.keyboard.press('Tab');
  const name = await focused(page);
  await page.keyboard.press('Enter');
  await expect(page.locator('h1')).toBeFocused();
  await expect(page).toHaveTitle(new RegExp(`^${name}|`));
  await expect(page.locator('header details')).not.toHaveAttribute('open');
});

test('focus is always to be seen', async ({ page }) => {
  await page.goto('/helpline/');
  for (let stop = 0; stop < 25; stop++) {
    await page.keyboard.press('Tab');
    const outline = await page.evaluate(
      () => getComputedStyle(document.activeElement!).outlineWidth,
    );
    expect(outline).toBe('3px');
  }
});

test('a followed link looks like one that was not', async ({ page }) => {
  await page.goto('/services/');
  const rules = await page.evaluate(() =>
    [...document.styleSheets].flatMap((sheet) =>
      [...sheet.cssRules].map(({ cssText }) => cssText.match(/a:(visited|link)[^}]*/g) ?? []),
    ),
  );
  expect(rules.flat().join()).toContain('var(--link)');
});
