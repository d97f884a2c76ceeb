import { expect, test, type Page } from '@playwright/test';
import { entriesOf } from '../support/area.ts';
import { realSite } from '../support/sites.ts';

const end = '/find/for-me/talk/speak/';

/** Whether each card stands for a line that answers now, in the order in which they stand. */
async function answering(page: Page): Promise<boolean[]> {
  await expect(page.locator('aside open-now b')).not.toBeEmpty();
  return page
    .locator('open-first > ul > li')
    .evaluateAll((items) =>
      items.map(
        (item) =>
          item.hasAttribute('data-always') ||
          item.querySelector('open-now')?.getAttribute('data-state') === 'open',
      ),
    );
}

test('three taps lead from the first question to who can be called', async ({ page }) => {
  await page.goto('/find/');
  for (const answer of ['For me', 'I want to talk to someone', 'I can speak'])
    await page.locator('main').getByRole('link', { name: answer }).click();
  await expect(page).toHaveTitle(/^Find: me, talk, speak/);
  expect(await page.locator('open-first a[href^="tel:"]').count()).toBeGreaterThan(1);
});

const { week } = entriesOf(realSite).contacts.find(
  ({ id }) => id === entriesOf(realSite).area[0]!.data.helpline,
)!.data.hours as { week: { days: string[]; from: string }[] };

test('who is closed stands last, and who is open stays where it was', async ({ page }) => {
  expect(week.every(({ days }) => !days.includes('sat'))).toBe(true);
  // A Saturday and a Thursday after the day of the build, in a week without a bank holiday.
  await page.clock.setFixedTime(new Date('2027-02-13T11:00:00Z'));
  await page.goto(end);
  expect(await answering(page)).toEqual([true, true, false]);
  await page.clock.setFixedTime(new Date('2027-02-11T11:00:00Z'));
  await page.reload();
  expect(await answering(page)).toEqual([true, true, true]);
});
