import { expect, test } from '@playwright/test';

test('all routes for professionals, each with a number, stand on one screen', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('/professionals/');
  const routes = page.locator('.board > li');
  await expect(routes).toHaveCount(6);
  for (const route of await routes.all()) {
    await expect(route.locator('a').first()).toBeInViewport({ ratio: 1 });
    await expect(route.locator('a[href^="tel:"]').first()).toBeInViewport({ ratio: 1 });
    await expect(route.locator('b').last()).toBeInViewport({ ratio: 1 });
  }
});
