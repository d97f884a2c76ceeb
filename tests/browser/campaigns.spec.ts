import { expect, test, type Page } from '@playwright/test';
import { inventedDay, inventedSite } from '../support/sites.ts';

// The invented area is built on a day on which one of its campaigns is on, until 7 June in London.
const home = `http://127.0.0.1:4402${inventedSite.base}`;
const list = `${home}campaigns/`;

/** What the list of campaigns shows under a heading, by the titles that can be seen. */
const seen = (page: Page, part: string) =>
  page.locator(`section[aria-labelledby=${part}] li:visible a`).allTextContents();

const boxes = (page: Page) => page.locator('main by-day section:visible h2').allTextContents();

async function openAt(page: Page, instant: string, address: string): Promise<void> {
  await page.clock.setFixedTime(new Date(instant));
  await page.goto(address);
  // What follows the day is loaded behind the page.
  await page.evaluate(() => customElements.whenDefined('by-day').then(() => undefined));
}

const asBuilt = {
  now: ['Safer Homes Week'],
  next: ['Quiet Voices Day', 'Safer Homes Week'],
  past: ['Listening Days'],
};
const afterIt = {
  now: [],
  next: ['Quiet Voices Day', 'Safer Homes Week'],
  past: ['Safer Homes Week', 'Listening Days'],
};
const nextYear = {
  now: ['Quiet Voices Day'],
  next: ['Safer Homes Week'],
  past: ['Safer Homes Week', 'Listening Days'],
};

async function expectList(page: Page, expected: typeof asBuilt | typeof afterIt): Promise<void> {
  for (const [part, titles] of Object.entries(expected))
    expect(await seen(page, part), part).toEqual(titles);
  await expect(page.getByText('No campaign is on today.')).toBeVisible({
    visible: expected.now.length === 0,
  });
}

for (const [when, instant, expected] of [
  ['on the day of the build', `${inventedDay}T10:00:00Z`, asBuilt],
  ['in the last minute of the last day in London', '2026-06-07T22:59:00Z', asBuilt],
  ['in the first minute after it', '2026-06-07T23:00:00Z', afterIt],
  ['months later, as another begins', '2027-02-15T00:00:00Z', nextYear],
  ['on a device whose clock is behind the build', '2020-02-15T10:00:00Z', asBuilt],
] as const)
  test(`the list ${when}`, async ({ page }) => {
    await openAt(page, instant, list);
    await expectList(page, expected as typeof asBuilt);
  });

test.describe('a device where it is still the day before', () => {
  test.use({ timezoneId: 'America/New_York' });
  test('goes by the day in London', async ({ page }) => {
    await openAt(page, '2026-06-07T23:30:00Z', list);
    await expectList(page, afterIt);
  });
});

test('the first page shows what is on, and once it is over what comes next', async ({ page }) => {
  await openAt(page, '2026-06-07T22:59:00Z', home);
  expect(await boxes(page)).toEqual(['On now']);
  await openAt(page, '2026-06-07T23:00:00Z', home);
  expect(await boxes(page)).toEqual(['Coming up']);
  await expect(page.locator('main by-day section:visible')).toContainText(
    '15 February 2027 (expected',
  );
});

test('a page that is reached by a link within the site is as true', async ({ page }) => {
  await openAt(page, '2026-06-08T10:00:00Z', home);
  await page.locator('main by-day a:visible').click();
  await expect(page.locator('h1')).toHaveText('Quiet Voices Day');
  await page.getByRole('link', { name: 'Back to Campaigns' }).click();
  await expect(page.locator('h1')).toHaveText('Campaigns');
  await expectList(page, afterIt);
});

test('the calendar and the feed are saved, and the page stays', async ({ page }) => {
  await page.goto(list);
  for (const name of ['calendar.ics', 'feed.xml']) {
    const saved = page.waitForEvent('download');
    await page.locator(`a[href$="${name}"]`).click();
    expect((await saved).suggestedFilename()).toBe(name);
  }
  await expect(page.locator('h1')).toHaveText('Campaigns');
  expect(page.url()).toBe(list);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the list is as it was built', async ({ page }) => {
    await page.goto(list);
    await expectList(page, asBuilt);
  });
});
