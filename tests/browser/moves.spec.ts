import { expect, test, type Page } from '@playwright/test';
import { follow, hold } from '../support/visit.ts';

const heading = (page: Page) => page.locator('h1');

test.describe('moving within the site', () => {
  test('keeps one address and one document, and does what a page load would do', async ({
    page,
  }) => {
    await page.goto('/');
    await page.evaluate(() => Object.assign(window, { sameDocument: true }));
    await follow(page, '/services/');
    expect(new URL(page.url()).pathname).toBe('/');
    expect(await page.evaluate(() => 'sameDocument' in window)).toBe(true);
    await expect(page).toHaveTitle(/^Find support/);
    // The heading is heard as focus comes to it: said once more, it would be heard twice.
    await expect(heading(page)).toBeFocused();
    await expect(page.locator('[data-announce]')).toBeEmpty();
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await expect(page.locator('header a[aria-current=page]')).toHaveText('Find support');
  });

  test('Back and Forward show the pages read, at the place where each was left', async ({
    page,
  }) => {
    await page.goto('/');
    await follow(page, '/services/');
    await page.mouse.wheel(0, 900);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(500);
    await page.locator('main a[href^="/services/"]').nth(9).click();
    await expect(heading(page)).not.toHaveText('Find support');
    await page.goBack();
    await expect(heading(page)).toHaveText('Find support');
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(500);
    await page.goBack();
    await expect(page).toHaveTitle(/^Home/);
    await page.goForward();
    await expect(heading(page)).toHaveText('Find support');
  });

  test('a reload shows the page that was in view, and nothing else first', async ({ page }) => {
    await page.goto('/');
    await follow(page, '/services/');
    const seen: string[] = [];
    await page.exposeFunction('report', (text: string) => seen.push(text));
    await page.addInitScript(() => {
      const look = () => {
        const h1 = document.querySelector('h1');
        const report = (window as unknown as { report(text: string): void }).report;
        if (h1?.checkVisibility()) report(h1.textContent);
        requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });
    await page.reload();
    await expect(heading(page)).toHaveText('Find support');
    await expect.poll(() => seen.length).toBeGreaterThan(3);
    expect(new Set(seen)).toEqual(new Set(['Find support']));
  });

  test('a reload before any move keeps the place in the page', async ({ page }) => {
    await page.goto('/services/');
    await page.mouse.wheel(0, 400);
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(400);
    await page.reload();
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(400);
  });

  test('Back from another site shows the page that was in view', async ({ page }) => {
    await page
      .context()
      .route('https://other.example/**', (route) => route.fulfill({ body: 'Other' }));
    await page.goto('/');
    await follow(page, '/services/');
    await page.goto('https://other.example/');
    await page.goBack();
    await expect(heading(page)).toHaveText('Find support');
  });

  test('a link to a place within a page scrolls and moves focus, and the address stays', async ({
    page,
  }) => {
    await page.goto('/');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page.locator('main')).toBeFocused();
    expect(new URL(page.url()).hash).toBe('');
  });

  test('what a page brings works there as it does after a load', async ({ page }) => {
    await page.goto('/');
    await follow(page, '/services/');
    await page.locator('service-filter summary').click();
    await page.locator('service-filter select').first().selectOption({ index: 3 });
    await expect(page.locator('service-filter [role=status]')).toHaveText(/^\d+ of \d+ services$/);
  });

  test('an older answer never replaces a newer page', async ({ page }) => {
    await page.goto('/');
    const release = await hold(page, '**/services/');
    const click = (href: string) =>
      page.locator(`header a[href="${href}"]`).evaluate((a) => (a as HTMLElement).click());
    await click('/services/');
    await click('/helpline/');
    await expect(page).toHaveTitle(/^Talk to someone/);
    release();
    await page.waitForLoadState('networkidle');
    await expect(page).toHaveTitle(/^Talk to someone/);
  });

  test('a click with another key pressed stays the browser’s own', async ({ page, context }) => {
    await page.goto('/');
    const opened = context.waitForEvent('page');
    await page
      .locator('header a')
      .first()
      .click({ modifiers: ['ControlOrMeta'] });
    await opened;
    expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(2);
  });
});
