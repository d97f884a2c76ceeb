import { expect, test, type Page } from '@playwright/test';
import { area } from '../support/area.ts';
import { serveOutside } from '../support/visit.ts';

const press = async (page: Page, times: number) => {
  for (let count = 0; count < times; count++) await page.keyboard.press('Shift');
};
const said = (page: Page) => page.locator('[data-shift]');

test.beforeEach(async ({ page }) => {
  await serveOutside(page);
  await page.goto('/search/');
});

test('Shift three times leaves, and the first two presses are shown', async ({ page }) => {
  await press(page, 1);
  await expect(said(page)).toHaveText('Press Shift 2 more times to leave.');
  await press(page, 1);
  await expect(said(page)).toHaveText('Press Shift 1 more time to leave.');
  await press(page, 1);
  await expect(page).toHaveURL(area.exit.url);
});

test('Shift three times leaves from inside the search box too', async ({ page }) => {
  await page.locator('main input[type=search]').focus();
  await press(page, 3);
  await expect(page).toHaveURL(area.exit.url);
});

test('capitals, another key between and slow presses do not leave', async ({ page }) => {
  await page.clock.install();
  await page.locator('main input[type=search]').focus();
  for (const key of ['A', 'B', 'C', 'D']) await page.keyboard.press(`Shift+${key}`);
  await press(page, 2);
  await page.keyboard.press('x');
  await press(page, 2);
  await page.keyboard.press('Escape');
  await press(page, 2);
  await page.clock.runFor(6000);
  await press(page, 1);
  await expect(page.locator('h1')).toBeVisible();
  await expect(said(page)).toHaveText('Press Shift 2 more times to leave.');
});

test('Esc never leaves', async ({ page }) => {
  for (let count = 0; count < 5; count++) await page.keyboard.press('Escape');
  await expect(page.locator('h1')).toBeVisible();
});
