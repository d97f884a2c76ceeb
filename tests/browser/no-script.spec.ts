import { expect, test } from '@playwright/test';
import { area } from '../support/area.ts';

test.use({ javaScriptEnabled: false });

for (const width of [360, 1280])
  test(`the helpline stands with its hours at ${width}px, beside lines for any hour`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 640 });
    await page.goto('/');
    await expect(page.locator('aside open-now span')).toBeVisible();
    await expect(page.locator('aside open-now')).toHaveText(
      /\w+ to \w+, \d{1,2}(:\d\d)?am to \d{1,2}(:\d\d)?pm\./,
    );
    await expect(page.locator('aside li').last()).toContainText('any hour');
  });

test('search offers the A to Z, whose parts list every page', async ({ page }) => {
  await page.goto('/search/');
  await expect(page.locator('main input')).toBeHidden();
  await page.getByRole('link', { name: 'A to Z of this site' }).click();
  await expect(page.locator('h1')).toHaveText('A to Z');
  const parts = page.locator('main nav a');
  let count = 0;
  for (let part = 0; part < (await parts.count()); part++) {
    await parts.nth(part).click();
    await expect(parts.nth(part)).toHaveAttribute('aria-current', 'page');
    count += await page.locator('main section li a').count();
  }
  expect(count).toBeGreaterThan(200);
});

test('filters are absent, and a longer group leads to all of it', async ({ page }) => {
  await page.goto('/services/');
  await expect(page.locator('service-filter')).toBeHidden();
  const more = page.locator('[data-group] p a').first();
  const [, count] = (await more.textContent())!.match(/^All (\d+): /)!;
  await more.click();
  await expect(page.locator('.list > li')).toHaveCount(Number(count));
});

test('the menu opens, and links are plain links', async ({ page }) => {
  await page.goto('/');
  await page.locator('header summary').click();
  await page.locator('header a[href="/services/"]').click();
  await expect(page).toHaveURL(/\/services\/$/);
});

test('lists to tick are lists', async ({ page }) => {
  await page.goto('/understand/signs/');
  await expect(page.locator('tick-list input')).toHaveCount(0);
  expect(await page.locator('tick-list li:visible').count()).toBeGreaterThan(5);
});

test('the exit is a plain link to the destination', async ({ page }) => {
  await page.goto('/services/');
  await expect(page.locator('a[data-exit]')).toHaveAttribute('href', area.exit.url);
});
