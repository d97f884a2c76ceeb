import { expect, test } from '@playwright/test';
import { follow } from '../support/visit.ts';

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

test('on a phone the routes take one and a half screens at most', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto('/professionals/');
  expect((await page.locator('.board').boundingBox())!.height).toBeLessThanOrEqual(960);
});

for (const [width, part] of [
  [360, 'y'],
  [1280, 'x'],
] as const)
  test(`out of hours the board leads with who answers now, at ${width}px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    // Who is called first in office hours, and the place of the line that does not close.
    for (const [instant, isOpen] of [
      ['2027-01-28T12:00:00Z', true],
      ['2027-01-30T12:00:00Z', false],
    ] as const) {
      await page.clock.setFixedTime(new Date(instant));
      await page.goto('/professionals/');
      const route = page.locator('.board > li', {
        has: page.locator('p + p open-now, p:has(open-now) + p a'),
      });
      const lines = route.first().locator('p:has(a)');
      const [first, second] = [await lines.nth(0).boundingBox(), await lines.nth(1).boundingBox()];
      expect(first![part] < second![part]).toBe(isOpen);
    }
  });

test('the lines to call stand above the board, and at the side of other pages, whichever page came first', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  const widthOfCalls = async () => (await page.locator('.calls').boundingBox())!.width;
  await page.goto('/');
  const beside = await widthOfCalls();
  await follow(page, '/professionals/');
  const above = await widthOfCalls();
  expect(above).toBeGreaterThan(beside * 2);
  await page.goto('/professionals/');
  expect(await widthOfCalls()).toBe(above);
  await follow(page, '/services/');
  expect(await widthOfCalls()).toBe(beside);
});
