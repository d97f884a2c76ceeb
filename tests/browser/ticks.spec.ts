import { expect, test } from '@playwright/test';

test('a tick leads to the page that explains it, and nothing keeps it', async ({ page }) => {
  await page.goto('/understand/signs/');
  const list = page.locator('tick-list:has([data-more])').first();
  await expect(list.locator('[data-more]')).toBeHidden();
  await list.locator('input').first().check();
  await expect(list.locator('[data-more] a')).toBeVisible();
  expect(
    await page.evaluate(() => document.querySelectorAll('main input[name], main form').length),
  ).toBe(0);
  await list.locator('[data-more] a').click();
  await expect(page.locator('h1')).not.toHaveText(/signs/i);
  await page.goBack();
  await expect(page.locator('tick-list input:checked')).toHaveCount(0);
});

test('each box can be pressed with a thumb', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/understand/signs/');
  for (const label of await page.locator('tick-list label').all())
    expect((await label.boundingBox())!.height).toBeGreaterThanOrEqual(44);
});
