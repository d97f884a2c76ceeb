import { expect, test, type Page } from '@playwright/test';
import { follow } from '../support/visit.ts';

const heading = (page: Page) => page.locator('main h1');

/** Puts markup at the end of the page in view and presses the link in it. */
const pressIn = async (page: Page, markup: string) => {
  await page.evaluate((html) => {
    const place = document.createElement('div');
    place.innerHTML = html;
    document.querySelector('main')!.append(place);
  }, markup);
  await page
    .locator('main div:last-child a')
    .last()
    .evaluate((link) =>
      link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true })),
    );
};

const entries = (page: Page) => page.evaluate(() => history.length);
const address = (page: Page) => page.evaluate(() => location.pathname + location.hash);

test.beforeEach(async ({ page }) => {
  await page.goto('/');
  await follow(page, '/helpline/');
});

test('a link in a picture is followed quietly', async ({ page }) => {
  await pressIn(page, '<svg><a href="/services/"><text y="20">Find support</text></a></svg>');
  await expect(heading(page)).toHaveText('Find support');
  expect(await address(page)).toBe('/');
});

const places: [string, string, string][] = [
  ['a name with letters beyond ASCII', '#caf%C3%A9', '<p id="café">Here</p>'],
  ['a name that holds a percent sign', '#a%20b', '<p id="a%20b">Here</p>'],
  ['a broken percent sign', '#100%', '<p id="100%">Here</p>'],
  [
    'a place in closed details',
    '#deep',
    '<details><details><p id="deep">Here</p></details></details>',
  ],
];
for (const [name, href, place] of places)
  test(`a link to a place: ${name}`, async ({ page }) => {
    await pressIn(page, `${place}<a href="${href}">There</a>`);
    await expect(page.locator('main div:last-child p')).toBeFocused();
    await expect(page.locator('main div:last-child p')).toBeInViewport();
    expect(await address(page)).toBe('/');
  });

for (const href of ['#top', '#', '#TOP'])
  test(`a link to ${href} leads to the top, and the next stop is the exit`, async ({ page }) => {
    await page.evaluate(() => scrollTo(0, 400));
    await pressIn(page, `<a href="${href}">Up</a>`);
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
    await page.keyboard.press('Tab');
    await expect(page.locator('a[data-exit]')).toBeFocused();
    expect(await address(page)).toBe('/');
  });

test('a link to a place on another page leads there, and the title is said', async ({ page }) => {
  await pressIn(page, '<a href="/about/how-we-check/#how-we-test-leaving">How</a>');
  await expect(page.locator('#how-we-test-leaving')).toBeFocused();
  await expect(page.locator('#how-we-test-leaving')).toBeInViewport();
  await expect(page.locator('[data-announce]')).toHaveText(await page.title());
  expect(await address(page)).toBe('/');
});

test('a link to the page in view adds no entry and leads to its top', async ({ page }) => {
  const before = await entries(page);
  await page.evaluate(() => scrollTo(0, 400));
  await pressIn(page, '<a href="/helpline/">Here</a>');
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
  expect(await entries(page)).toBe(before);
  await page.goBack();
  await expect(page).toHaveTitle(/^Home/);
});

const native: [string, string][] = [
  ['mailto', '<a href="mailto:a@example.org">Write</a>'],
  ['a number', '<a href="tel:999">Call</a>'],
  ['a file', '<a href="/open-data/services.csv">Data</a>'],
  ['a download', '<a href="/services/" download>Keep</a>'],
  ['another tab', '<a href="/services/" target="_blank">Beside</a>'],
  ['another site', '<a href="https://other.example/">Other</a>'],
];
for (const [name, markup] of native)
  test(`a link to ${name} stays the browser’s own`, async ({ page }) => {
    await page.evaluate(() =>
      // After every listener of the page: tells what they left to the browser, and takes it away.
      addEventListener('click', (event) => {
        document.title = event.defaultPrevented ? 'taken' : 'left';
        event.preventDefault();
      }),
    );
    await pressIn(page, markup);
    await expect(page).toHaveTitle('left');
  });

test('a target that names this tab is no other tab', async ({ page }) => {
  await pressIn(page, '<a href="/services/" target="_self">Here</a>');
  await expect(heading(page)).toHaveText('Find support');
  expect(await address(page)).toBe('/');
});
