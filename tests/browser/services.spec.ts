import { expect, test, type Page } from '@playwright/test';
import { builtPages, realSite } from '../support/sites.ts';
import { hold } from '../support/visit.ts';

const filter = (page: Page) => page.locator('service-filter summary');
const found = (page: Page) => page.locator('[data-found] > li');
const groups = (page: Page) => page.locator('[data-group]:visible');
const status = (page: Page) => page.locator('service-filter [role=status]');

/** Makes a choice by its words, which a count of what it would leave follows. */
async function choose(page: Page, label: string, words: string): Promise<void> {
  const select = page.getByLabel(label);
  const option = select.locator('option', { hasText: new RegExp(`^${words}$`) });
  await select.selectOption((await option.getAttribute('value'))!);
}

test.beforeEach(async ({ page }) => {
  await page.goto('/services/');
});

test('loads nothing before it is opened, and shows every group until then', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.reload({ waitUntil: 'networkidle' });
  expect(asked).toEqual(['/services/', '/elements.js']);
  await expect(status(page)).toHaveText(/^All \d+ services$/);
  expect(await groups(page).count()).toBeGreaterThan(10);
  await filter(page).click();
  await expect(page.getByLabel('Who it is for')).toBeVisible();
  expect(asked).toEqual(['/services/', '/elements.js', '/services/list.json']);
});

test('counts every public service, of which each has a row on a page of the list', async ({
  page,
}) => {
  const lists = builtPages(realSite).filter(({ path }) => /^\/services\/(list\/.*)?$/.test(path));
  const linked = new Set(
    lists.flatMap(({ root }) =>
      root.querySelectorAll('.list a[href^="/services/"]').map((a) => a.getAttribute('href')),
    ),
  );
  await expect(status(page)).toHaveText(`All ${linked.size} services`);
});

test('a choice shows what fits in place of the groups, just theirs first, and is announced', async ({
  page,
}) => {
  await filter(page).click();
  await choose(page, 'Who it is for', 'Men');
  await choose(page, 'How to reach it', 'Phone');
  await expect(groups(page)).toHaveCount(0);
  const left = await found(page).count();
  expect(left).toBeGreaterThan(0);
  await expect(status(page)).toHaveText(new RegExp(`^${left} of \\d+ services$`));
  await expect(found(page).first()).toContainText(/\bmen\b/i);
  for (const row of await found(page).all()) await expect(row.locator('a')).not.toHaveCount(0);
});

test('each choice says how many it would leave', async ({ page }) => {
  await filter(page).click();
  const option = page.getByLabel('Who it is for').locator('option', { hasText: /^Men$/ });
  const [, count] = (await option.getAttribute('label'))!.match(/\((\d+)\)$/)!;
  await choose(page, 'Who it is for', 'Men');
  await expect(found(page)).toHaveCount(Number(count));
});

test('choices that fit nothing say so and offer a way out', async ({ page }) => {
  await filter(page).click();
  await choose(page, 'Who it is for', 'Older people');
  await choose(page, 'What it offers', 'Training');
  await choose(page, 'How to reach it', 'Text');
  await expect(found(page)).toHaveCount(0);
  await expect(status(page)).toHaveText(/^No service fits/);
  for (const label of ['Who it is for', 'What it offers', 'How to reach it'])
    await choose(page, label, 'Any');
  expect(await groups(page).count()).toBeGreaterThan(10);
});

test('a filter that cannot load says so and leaves the whole list', async ({ page }) => {
  await page.route('**/services/list.json', (route) => route.abort());
  await filter(page).click();
  await expect(status(page)).toHaveText(/does not work right now/);
  expect(await groups(page).count()).toBeGreaterThan(10);
});

test('works by keyboard alone and neither reloads nor changes the address', async ({ page }) => {
  await page.evaluate(() => Object.assign(window, { sameDocument: true }));
  await filter(page).focus();
  await page.keyboard.press('Enter');
  await page.getByLabel('Who it is for').focus();
  await page.keyboard.press('ArrowDown');
  await expect(status(page)).toHaveText(/^\d+ of \d+ services$/);
  expect(await page.evaluate(() => 'sameDocument' in window)).toBe(true);
  expect(new URL(page.url()).search + new URL(page.url()).hash).toBe('');
});

test('a filter that is long in loading says so, and comes once, however often it is opened', async ({
  page,
}) => {
  await page.clock.install();
  const release = await hold(page, '**/services/list.json');
  await page.goto('/services/');
  const summary = page.locator('service-filter summary');
  for (let press = 0; press < 3; press++) await summary.click();
  const status = page.locator('service-filter [role=status]');
  await page.clock.runFor(4000);
  await expect(status).toHaveText(/does not work right now/);
  release();
  await expect(status).toHaveText(/^All \d+ services$/);
  const ids = await page
    .locator('service-filter select')
    .evaluateAll((all) => all.map(({ id }) => id));
  expect(ids).toEqual([...new Set(ids)]);
});
