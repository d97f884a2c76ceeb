import { expect, test } from '@playwright/test';
import { area } from '../support/area.ts';

test.use({ javaScriptEnabled: false });

test('the sentence on the helpline is whole, with its hours', async ({ page }) => {
  await page.goto('/');
  await expect(page.locator('aside p')).toHaveText(
    /\w+ to \w+, \d{1,2}(:\d\d)?am to \d{1,2}(:\d\d)?pm\.\s+When it is closed/,
  );
});

test('search offers the A to Z, which lists every page', async ({ page }) => {
  await page.goto('/search/');
  await expect(page.locator('main input')).toBeHidden();
  await page.getByRole('link', { name: 'A to Z of this site' }).click();
  await expect(page.locator('h1')).toHaveText('A to Z');
  expect(await page.locator('main li a').count()).toBeGreaterThan(100);
});

test('filters are absent and every service is there', async ({ page }) => {
  await page.goto('/services/');
  await expect(page.locator('service-filter')).toBeHidden();
  expect(await page.locator('[data-k]:visible').count()).toBe(
    await page.locator('[data-k]').count(),
  );
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
