import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { noticedSite } from '../support/sites.ts';

// Built on 3 June 2026, with a notice from 6pm until 9am on 5 June, by the clock in London.
const home = `http://127.0.0.1:4403${noticedSite.base}`;
const before = '2026-06-03T16:59:00Z';
const during = '2026-06-03T17:01:00Z';
const after = '2026-06-05T08:01:00Z';

const notice = (page: Page) => page.getByRole('region', { name: 'Urgent notice' });
const line = (page: Page) => page.locator('.calls li:nth-child(2) a:visible');
const usual = 'Helpline 01632 960 101';
const other = 'For now: Day and Night Line 0808 157 0103';

async function openAt(page: Page, instant: string, path = ''): Promise<void> {
  await page.clock.setFixedTime(new Date(instant));
  await page.goto(home + path);
}

test.describe('an urgent notice', () => {
  for (const [when, instant] of [
    ['a minute before it begins', before],
    ['once it is over', after],
  ] as const)
    test(`is not there ${when}, nor is the other number`, async ({ page }) => {
      await openAt(page, instant, 'helpline/');
      await expect(notice(page)).toBeHidden();
      await expect(line(page)).toContainText(usual);
      await expect(page.locator('.meanwhile:visible')).toHaveCount(0);
    });

  test('stands above the numbers while it holds, and the other number stands for the line', async ({
    page,
  }) => {
    await openAt(page, during, 'helpline/');
    await expect(notice(page)).toContainText('until 9am on Friday 5 June.');
    await expect(line(page)).toContainText(other);
    const [own, strip] = await Promise.all(
      [notice(page), page.locator('.calls')].map((one) => one.boundingBox()),
    );
    expect(own!.y + own!.height).toBeLessThanOrEqual(strip!.y);
    await expect(page.locator('main a[href="tel:01632960101"]:visible')).toHaveCount(0);
    await expect(page.locator('main .meanwhile a[href="tel:08081570103"]').first()).toBeVisible();
  });

  test('comes and goes at its hours while a page is open', async ({ page }) => {
    await page.clock.install({ time: new Date(before) });
    await page.goto(home);
    await expect(notice(page)).toBeHidden();
    await page.clock.fastForward(120_000);
    await expect(notice(page)).toBeVisible();
    await expect(line(page)).toContainText(other);
    await page.clock.fastForward('39:00:00');
    await expect(notice(page)).toBeHidden();
    await expect(line(page)).toContainText(usual);
  });

  test('stays in view from page to page, and is said by no status', async ({ page }) => {
    await openAt(page, during);
    await page.locator('footer a').first().click();
    await expect(page.locator('h1')).toBeFocused();
    await expect(notice(page)).toBeVisible();
    await expect(page.locator('[role=status]')).toHaveText(['', '']);
    await expect(page.locator('main a[href="tel:01632960101"]:visible')).toHaveCount(0);
  });

  test('is printed while it holds, but not on what is made to be kept', async ({ page }) => {
    await openAt(page, during);
    await page.emulateMedia({ media: 'print' });
    await expect(notice(page)).toBeVisible();
    await page.goto(`${home}professionals/resources/poster/`);
    await expect(page.locator('.sheet').first()).toBeVisible();
    await expect(notice(page)).toBeHidden();
    await expect(page.locator('.sheet').first()).not.toContainText('For now');
  });

  test('leaves the exit where it is, and has no fault that axe finds', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 568 });
    await openAt(page, during);
    const exit = (await page.locator('[data-exit]').boundingBox())!;
    expect(exit.y).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
      .analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    await page.locator('[data-exit]').focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect(page.locator('header a').first()).toBeFocused();
  });
});

test.describe('a clock that cannot be trusted', () => {
  test('hides no notice, which says its hours itself', async ({ page }) => {
    await openAt(page, '2020-06-03T10:00:00Z');
    await expect(notice(page)).toContainText('From 6pm on Wednesday 3 June');
    await expect(line(page)).toContainText(other);
  });

  test.describe('in another zone', () => {
    test.use({ timezoneId: 'America/New_York' });
    for (const instant of [before, after])
      test(`shows it at ${instant}`, async ({ page }) => {
        await openAt(page, instant);
        await expect(notice(page)).toBeVisible();
        await expect(line(page)).toContainText(other);
      });
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('a notice that is to come is told with its hours, beside the usual number', async ({
    page,
  }) => {
    await page.goto(home);
    await expect(page.locator('.notice:visible')).toContainText(
      'From 6pm on Wednesday 3 June until 9am on Friday 5 June.',
    );
    await expect(line(page)).toContainText(usual);
  });
});
