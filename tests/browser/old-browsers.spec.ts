import { expect, test, type Page } from '@playwright/test';

// Each is lacking in some browser that is served; `what` is found from the global object.
const lacking = [
  ['Array.prototype', 'toSorted'],
  ['Array.prototype', 'at'],
  ['Array.prototype', 'findLast'],
  ['Object', 'hasOwn'],
  ['Object', 'groupBy'],
  ['AbortSignal', 'timeout'],
  ['globalThis', 'structuredClone'],
  ['globalThis', 'BroadcastChannel'],
  ['globalThis', 'navigation'],
  ['Element.prototype', 'checkVisibility'],
] as const;

/** Takes something away from the page and from the workers that it starts. */
async function without(page: Page, owner: string, name: string): Promise<void> {
  const taking = `try { delete ${owner}['${name}']; } catch {}`;
  await page.addInitScript(`${taking}
    if (${owner}['${name}'] !== undefined) Object.defineProperty(${owner}, '${name}', { value: undefined });`);
  await page.route('**/search-worker.js', async (route) => {
    const response = await route.fetch();
    const owned = `typeof ${owner.split('.')[0]} === 'undefined' || (() => { ${taking} })();`;
    await route.fulfill({ response, body: `${owned}\n${await response.text()}` });
  });
}

for (const [owner, name] of lacking)
  test(
    `search, filters, ticks and hours work without ${owner}.${name}`,
    { tag: '@full' },
    async ({ page }) => {
      const errors: string[] = [];
      page.on('pageerror', ({ message }) => errors.push(message));
      await without(page, owner, name);

      await page.goto('/search/');
      await page.locator('main input[type=search]').fill('refuge');
      await expect(page.locator('[data-results] h3 a').first()).toBeVisible();
      await expect(page.locator('[data-count]')).toHaveText(/results?$/);

      await page.goto('/services/');
      await page.locator('service-filter summary').click();
      await page.getByLabel('Who it is for').selectOption({ index: 1 });
      await expect(page.locator('service-filter [role=status]')).toHaveText(
        /^\d+ of \d+ services$/,
      );

      await page.goto('/stay-safe/leaving/');
      await page.locator('tick-list input').first().check({ timeout: 5000 });

      await page.clock.setFixedTime(new Date('2026-12-02T10:00:00Z'));
      await page.reload();
      await expect(page.locator('aside open-now b')).toHaveText(/^(Open|Closed) now/);
      expect(errors).toEqual([]);
    },
  );

test.describe('without custom elements', () => {
  test('the numbers and the pages are there', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'customElements', { value: undefined });
    });
    await page.goto('/services/');
    await expect(page.locator('aside a[href="tel:999"]')).toBeVisible();
    await expect(page.locator('main a[href^="tel:"]').first()).toBeVisible();
  });
});

test('without workers search says that it is not ready, and the numbers stay', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'Worker', { value: undefined });
  });
  await page.goto('/search/');
  await page.locator('main input[type=search]').fill('refuge');
  await expect(page.locator('[data-count]')).toHaveText(/^Search is not ready/);
  await expect(page.locator('aside a[href="tel:999"]')).toBeVisible();
});
