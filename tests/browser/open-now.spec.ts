import { expect, test, type Page } from '@playwright/test';
import { inventedSite } from '../support/sites.ts';

// The invented area has what the cases need: closed on bank holidays, a lunch break, holiday data for one year.
const home = `http://127.0.0.1:4402${inventedSite.base}`;

/** Opens the page as if it had been built before all of these instants. */
async function arriveEarly(page: Page): Promise<void> {
  await page.route(home, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(/data-built="[^"]*"/, 'data-built="2026-01-01"');
    await route.fulfill({ response, body });
  });
  await page.goto(home);
}

/** What the strip says of the helpline at an instant, on a device in a time zone. */
async function stateAt(page: Page, instant: string): Promise<string> {
  await page.clock.setFixedTime(new Date(instant));
  // A clock behind the day of the build is a case of its own.
  await arriveEarly(page);
  return page
    .locator('aside open-now b')
    .textContent({ timeout: 1000 })
    .catch(() => '') as Promise<string>;
}

const cases = [
  ['a minute before it opens', '2026-06-03T07:59:00Z', 'Closed. Opens today 9am.'],
  ['as it opens', '2026-06-03T08:00:00Z', 'Open now, until 12 noon.'],
  ['in its lunch break', '2026-06-03T11:30:00Z', 'Closed. Opens today 1pm.'],
  ['a minute before it closes', '2026-06-03T16:29:00Z', 'Open now, until 5:30pm.'],
  ['as it closes', '2026-06-03T16:30:00Z', 'Closed. Opens tomorrow 9am.'],
  ['on a Saturday', '2026-06-06T10:00:00Z', 'Closed. Opens Monday 9am.'],
  ['on a bank holiday', '2026-08-31T10:00:00Z', 'Closed. Opens tomorrow 9am.'],
  ['after the clocks went forward', '2026-03-30T08:00:00Z', 'Open now, until 12 noon.'],
  ['before the clocks went forward', '2026-03-27T08:00:00Z', 'Closed. Opens today 9am.'],
  ['after the clocks went back', '2026-10-26T09:00:00Z', 'Open now, until 12 noon.'],
  ['before the clocks went back', '2026-10-23T08:00:00Z', 'Open now, until 12 noon.'],
] as const;

for (const [when, instant, said] of cases) {
  test(`the helpline ${when}`, async ({ page }) => {
    expect(await stateAt(page, instant)).toBe(said);
  });
}

test('a year without holiday data shows only the hours', async ({ page }) => {
  expect(await stateAt(page, '2027-03-03T10:00:00Z')).toBe('');
  await expect(page.locator('aside open-now')).toContainText('Monday to Friday');
});

test('a clock behind the build of the page shows only the hours', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2020-06-03T10:00:00Z'));
  await page.goto(home);
  await expect(page.locator('aside open-now')).toBeVisible();
  await expect(page.locator('aside open-now b')).toBeEmpty();
});

test.describe('a device in another zone', () => {
  test.use({ timezoneId: 'America/New_York' });
  test('shows only the hours', async ({ page }) => {
    expect(await stateAt(page, '2026-06-03T10:00:00Z')).toBe('');
  });
});

test.describe('a device in another zone that shows the same time', () => {
  test.use({ timezoneId: 'Europe/Lisbon' });
  test('says whether the helpline is open', async ({ page }) => {
    expect(await stateAt(page, '2026-06-03T10:00:00Z')).toBe('Open now, until 12 noon.');
  });
});

test('what it says changes while the page is open', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-06-03T16:29:30Z') });
  await arriveEarly(page);
  const state = page.locator('aside open-now b');
  await expect(state).toHaveText('Open now, until 5:30pm.');
  await page.clock.runFor(60_000);
  await expect(state).toHaveText('Closed. Opens tomorrow 9am.');
});
