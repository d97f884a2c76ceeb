import { expect, test, type Page } from '@playwright/test';

const rows = (page: Page) => page.locator('[data-k]');
const shown = (page: Page) => page.locator('[data-k]:visible');
const status = (page: Page) => page.locator('service-filter [role=status]');

test.beforeEach(async ({ page }) => {
  await page.goto('/services/');
});

test('starts with every service', async ({ page }) => {
  const total = await rows(page).count();
  expect(await shown(page).count()).toBe(total);
  await expect(status(page)).toHaveText(`All ${total} services`);
});

test('a choice hides what does not fit, hides empty groups, and is announced', async ({ page }) => {
  const total = await rows(page).count();
  await page.getByLabel('Who it is for').selectOption({ label: 'Men' });
  await page.getByLabel('How to reach it').selectOption({ label: 'Phone' });
  const left = await shown(page).count();
  expect(left).toBeGreaterThan(0);
  expect(left).toBeLessThan(total);
  await expect(status(page)).toHaveText(`${left} of ${total} services`);
  for (const row of await shown(page).all())
    await expect(row.locator('a[href^="tel:"], a')).not.toHaveCount(0);
  const emptyGroups = page.locator('[data-group]:visible:not(:has([data-k]:visible))');
  await expect(emptyGroups).toHaveCount(0);
});

test('choices that fit nothing say so and offer a way out', async ({ page }) => {
  await page.getByLabel('Who it is for').selectOption({ label: 'Older people' });
  await page.getByLabel('What it offers').selectOption({ label: 'Training' });
  await page.getByLabel('How to reach it').selectOption({ label: 'Text' });
  await expect(shown(page)).toHaveCount(0);
  await expect(status(page)).toHaveText(/^No service fits/);
  await page.getByLabel('Who it is for').selectOption({ label: 'Any' });
  await page.getByLabel('What it offers').selectOption({ label: 'Any' });
  await page.getByLabel('How to reach it').selectOption({ label: 'Any' });
  expect(await shown(page).count()).toBe(await rows(page).count());
});

test('works by keyboard alone and neither reloads nor changes the address', async ({ page }) => {
  await page.evaluate(() => Object.assign(window, { sameDocument: true }));
  await page.getByLabel('Who it is for').focus();
  await page.keyboard.press('ArrowDown');
  await expect(status(page)).toHaveText(/^\d+ of \d+ services$/);
  expect(await page.evaluate(() => 'sameDocument' in window)).toBe(true);
  expect(new URL(page.url()).search + new URL(page.url()).hash).toBe('');
});
