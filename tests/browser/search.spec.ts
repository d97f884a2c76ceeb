import { expect, test, type Page } from '@playwright/test';
import { inventedSite, realSite } from '../support/sites.ts';

const box = (page: Page) => page.locator('main input[type=search]');
const results = (page: Page) => page.locator('[data-results]');
const headings = (page: Page) => results(page).locator('h3 a');

const sites = [
  { site: realSite, origin: 'http://127.0.0.1:4401' },
  { site: inventedSite, origin: 'http://127.0.0.1:4402' },
];

for (const { site, origin } of sites) {
  test(`finds pages and leads to them, on ${site.name}`, async ({ page }) => {
    await page.goto(`${origin}${site.base}search/`);
    await box(page).fill('refuge');
    await expect(headings(page).first()).toBeVisible();
    await expect(results(page)).toHaveAttribute('aria-busy', 'false');
    await expect(page.locator('[data-count]')).toHaveText(/^\d+ results?$/);
    const title = await headings(page).first().textContent();
    expect(new URL(page.url()).search).toBe('');
    await headings(page).first().click();
    await expect(page.locator('h1')).toHaveText(title!);
  });
}

test('loads nothing before it is used', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('/search/');
  await page.waitForLoadState('networkidle');
  expect(asked).toEqual(['/search/']);
  await box(page).focus();
  await expect.poll(() => asked).toContain('/search.js');
});

test('keeps the words out of the address, the title and storage, and forgets them on leaving', async ({
  page,
  context,
}) => {
  await page.goto('/search/');
  await box(page).fill('quagmire');
  await expect(page.locator('[data-count]')).toHaveText(/^Nothing fits/);
  await expect(page.locator('[data-doors] a').first()).toBeVisible();
  const kept = await page.evaluate(async () => ({
    address: location.href,
    title: document.title,
    state: JSON.stringify(history.state),
    local: localStorage.length,
    session: sessionStorage.length,
    cookies: document.cookie,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
  }));
  expect(JSON.stringify(kept)).not.toContain('quagmire');
  expect(kept).toMatchObject({ local: 0, session: 0, cookies: '', databases: 0, caches: 0 });
  expect(await context.cookies()).toEqual([]);
  await page.locator('header a').first().click();
  await expect(box(page)).toHaveValue('');
});

test('one letter searches nothing; emptying the box empties the results', async ({ page }) => {
  await page.goto('/search/');
  await box(page).fill('helpline');
  await expect(headings(page).first()).toBeVisible();
  await box(page).fill('h');
  await expect(headings(page)).toHaveCount(0);
  await expect(page.locator('[data-count]')).toHaveText('');
});

test('a search that cannot load says so and leaves the numbers in view', async ({ page }) => {
  await page.route('**/search-data.json', (route) => route.abort());
  await page.goto('/search/');
  await box(page).fill('refuge');
  await expect(page.locator('[data-count]')).toHaveText(/Search does not work right now/);
  await expect(page.locator('aside a[href^="tel:"]').first()).toBeVisible();
});

test('works after a move within the site', async ({ page }) => {
  await page.goto('/services/');
  await page.locator('header a').first().click();
  await box(page).fill('money');
  await expect(headings(page).first()).toBeVisible();
});
