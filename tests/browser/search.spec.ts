import { expect, test, type Page, type Request } from '@playwright/test';
import { inventedSite, realSite } from '../support/sites.ts';
import { unaskedWords } from '../search/engines.ts';
import { area } from '../support/area.ts';
import { before, exit, serveOutside } from '../support/visit.ts';

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
    await expect(page.locator('[data-count]')).toHaveText(/\d+ results?$/);
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
  expect(asked[0]).toBe('/search/');
  expect(asked.filter((path) => /search\.js|search-|pagefind/.test(path))).toEqual([]);
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
  await expect(page.locator('[data-count]')).toHaveText(/Search is not ready/);
  await expect(page.locator('aside a[href^="tel:"]').first()).toBeVisible();
});

test('without the engine, what is known at once is answered all the same', async ({ page }) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto('/search/');
  await ask(page, 'refuge pawnbroker');
  await expect(headings(page).first()).toBeVisible();
  await expect(page.locator('[data-count]')).toHaveText(/results?/);
});

test('works after a move within the site', async ({ page }) => {
  await page.goto('/services/');
  await page.locator('header a').first().click();
  await box(page).fill('money');
  await expect(headings(page).first()).toBeVisible();
});

async function ask(page: Page, query: string): Promise<void> {
  await box(page).fill(query);
  await expect(results(page)).toHaveAttribute('aria-busy', 'false');
  await expect(page.locator('[data-count]')).not.toHaveText('');
}

test('results come from the second letter on, are announced politely, and leave the focus in the box', async ({
  page,
}) => {
  await page.goto('/search/');
  await box(page).pressSequentially('m');
  await expect(headings(page)).toHaveCount(0);
  await box(page).pressSequentially('a');
  await expect(page.getByRole('status').filter({ hasText: /\d+ results?/ })).toBeVisible();
  await expect(headings(page).first()).toBeVisible();
  await expect(box(page)).toBeFocused();
});

test('words of danger show how to call now; calm words take that away', async ({ page }) => {
  const panel = page.locator('[data-emergency-panel]');
  await page.goto('/search/');
  for (const calm of ['housing', 'bins day']) {
    await ask(page, 'he has a knife');
    await expect(panel).toBeVisible();
    await expect(panel.locator('a[href="tel:999"]')).toBeVisible();
    await expect(page.locator('[data-count]')).toHaveText(/^In danger now\? .*999\. \d+ results?$/);
    await box(page).fill(calm);
    await expect(panel).toBeHidden();
  }
});

test('words of ending one’s life show the lines for that, and other danger does not', async ({
  page,
}) => {
  const lines = page.locator('[data-own-life]');
  await page.goto('/search/');
  await ask(page, 'i want to end my life');
  await expect(page.locator('[data-emergency-panel] a[href="tel:999"]')).toBeVisible();
  await expect(lines).toHaveCount(2);
  for (const line of await lines.all()) await expect(line).toBeVisible();
  const [number] = await lines.first().locator('a').allTextContents();
  await expect(page.locator('[data-count]')).toContainText(number!);
  await ask(page, 'he has a knife');
  for (const line of await lines.all()) await expect(line).toBeHidden();
});

test('a result leads to the section that answers, and the visit goes there quietly', async ({
  page,
}) => {
  await page.goto('/search/');
  await ask(page, 'what to tell the doctor after choking');
  await results(page).locator('a[href$="#what-to-tell-the-doctor"]').click();
  await expect(page.locator('#what-to-tell-the-doctor')).toBeFocused();
  expect(new URL(page.url()).hash).toBe('');
});

test('another language leads first to the languages, as it was typed', async ({ page }) => {
  await page.goto('/search/');
  await ask(page, 'przemoc domowa');
  await expect(headings(page).first()).toHaveAttribute('href', '/languages/');
  await expect(page.locator('[data-count]')).not.toContainText('Showing results');
});

test('says how a slip was read', async ({ page }) => {
  await page.goto('/search/');
  await ask(page, 'refuje');
  await expect(page.locator('[data-count]')).toHaveText(
    /^Showing results for “refuge”\. \d+ results$/,
  );
});

test('says that nothing fits what is no matter of the site, and where to start', async ({
  page,
}) => {
  await page.goto('/search/');
  await ask(page, 'when is bin collection');
  await expect(page.locator('[data-count]')).toHaveText(/^Nothing fits/);
  await expect(page.locator('[data-doors] a:visible')).toHaveCount(6);
});

test('coming back after the exit finds no words and no results', async ({ page }) => {
  await serveOutside(page);
  await page.goto(before);
  await page.goto('/search/');
  await ask(page, 'he wont let me see my mum');
  await exit(page).click();
  await expect(box(page)).toHaveCount(0);
  await expect(page).toHaveURL(area.exit.url);
  await page.goto('/search/');
  await expect(box(page)).toHaveValue('');
  await expect(headings(page)).toHaveCount(0);
  await expect(page.locator('[data-emergency-panel]')).toBeHidden();
});

test('first use loads at most 160,000 bytes', async ({ page }) => {
  await page.goto('/search/');
  const loaded: Request[] = [];
  page.on('requestfinished', (request) => loaded.push(request));
  const isLoaded = (name: string) => loaded.some((request) => request.url().includes(name));
  // The engine is asked for words of the pages that nobody has asked for yet.
  await ask(page, `refuge ${unaskedWords('dist').find((word) => word.length > 8)}`);
  // The last that is loaded is the engine's index.
  for (const name of [
    'search.js',
    'search-worker.js',
    'search-data.json',
    'search-rest.json',
    'search-words-',
    'search-places-',
    'wasm',
    'pf_index',
  ])
    await expect.poll(() => isLoaded(name)).toBe(true);
  const sizes = await Promise.all(loaded.map((request) => request.sizes()));
  const bytes = sizes.reduce((sum, one) => sum + one.responseHeadersSize + one.responseBodySize, 0);
  expect(bytes).toBeGreaterThan(100_000);
  expect(bytes).toBeLessThanOrEqual(160_000);
});

test('results stay within 320 px and can be seen in forced colours', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/search/');
  await ask(page, 'he has a knife');
  await expect(page.locator('[data-emergency-panel]')).toBeVisible();
  await expect(headings(page).first()).toBeVisible();
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(320);
});

test('a number in the results stands from left to right and is not translated', async ({
  page,
}) => {
  await page.goto(`http://127.0.0.1:4402${inventedSite.base}search/`);
  await ask(page, 'merrowdale counselling');
  const number = results(page).locator('a[href^="tel:"] [dir=ltr][translate=no]').first();
  await expect(number).toHaveText(/^[\d ]+$/);
});
