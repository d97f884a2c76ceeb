import { expect, test, type Page } from '@playwright/test';
import { follow } from '../support/visit.ts';

const heading = (page: Page) => page.locator('main h1');

test('filters, place and focus are as they were left', async ({ page }) => {
  await page.goto('/');
  await follow(page, '/services/');
  await page.locator('service-filter summary').click();
  const men = page.locator('#filter-who option', { hasText: /^Men$/ });
  await page.locator('#filter-who').selectOption((await men.getAttribute('value'))!);
  const status = page.locator('service-filter [role=status]');
  await expect(status).toHaveText(/^\d+ of \d+ services$/);
  const told = await status.textContent();
  const link = page.locator('main [data-found] a[href^="/services/"]').nth(3);
  await link.scrollIntoViewIfNeeded();
  const [href, scroll] = [await link.getAttribute('href'), await page.evaluate(() => scrollY)];
  await link.click();
  await expect(heading(page)).not.toHaveText('Find support');
  await page.goBack();
  await expect(heading(page)).toHaveText('Find support');
  await expect(status).toHaveText(told!);
  await expect(page.locator('#filter-who option:checked')).toHaveText('Men');
  await expect(page.locator(`main a[href="${href}"]:focus`)).toHaveCount(1);
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(scroll);
});

test('open details are open still', async ({ page }) => {
  await page.goto('/understand/');
  await page.evaluate(() => {
    const details = document.createElement('details');
    details.innerHTML = '<summary>More</summary>Text';
    document.querySelector('main')!.append(details);
  });
  await page.locator('main details summary').last().click();
  await follow(page, '/services/');
  await page.goBack();
  await expect(page.locator('main details').last()).toHaveAttribute('open');
});

test('the words of a search and what they found are there again, and only in memory', async ({
  page,
}) => {
  await page.goto('/search/');
  const box = page.locator('main input[type=search]');
  await box.fill('housing');
  const results = page.locator('[data-results] li');
  await expect(results.first()).toBeVisible();
  await expect(page.locator('[data-results]')).toHaveAttribute('aria-busy', 'false');
  const found = await results.allTextContents();
  await results.first().locator('a').first().click();
  await expect(heading(page)).not.toHaveText(/Search/);
  expect(Object.keys(await page.evaluate(() => history.state))).toEqual(['page', 'step']);
  await page.goBack();
  await expect(box).toHaveValue('housing');
  expect(await results.allTextContents()).toEqual(found);
});

test('history is told a page and a number, and after the exit no page', async ({ page }) => {
  await page.goto('/');
  await follow(page, '/services/');
  await page.mouse.wheel(0, 900);
  await follow(page, '/helpline/');
  expect(await page.evaluate(() => history.state)).toEqual({ page: '/helpline/', step: 2 });
});

test('a reload keeps the page and the place in it', async ({ page }) => {
  await page.goto('/');
  await follow(page, '/services/');
  await page.mouse.wheel(0, 900);
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(900);
  await page.reload();
  await expect(heading(page)).toHaveText('Find support');
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(900);
});

test('what is on follows the day in a tab that is left open', async ({ page }) => {
  await page.clock.install({ time: new Date('2099-05-01T12:00:00+01:00') });
  await page.goto('/');
  await page.evaluate(() => {
    const day = document.createElement('by-day');
    day.innerHTML = '<p data-turns="2099-05-01 2099-05-02" id="today">On today</p>';
    document.querySelector('main')!.append(day);
  });
  await expect(page.locator('#today')).toBeVisible();
  await page.clock.fastForward(13 * 3600 * 1000);
  await expect(page.locator('#today')).toBeHidden();
});
