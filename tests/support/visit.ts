import { expect, type Page } from '@playwright/test';
import { area } from './area.ts';

export const before = 'https://before.example/';

/** Serves plain pages for the page a visitor came from and for the two destinations of the exit. */
export async function serveOutside(page: Page): Promise<string[]> {
  const asked: string[] = [];
  for (const url of [before, area.exit.url, area.exit.backupUrl])
    await page.context().route(`${new URL(url).origin}/**`, (route) => {
      asked.push(route.request().url());
      return route.fulfill({ contentType: 'text/html', body: `<title>Outside</title><p>${url}` });
    });
  return asked;
}

/** Keeps every answer from an address back, until what it resolves to is called. */
export async function hold(page: Page, address: string): Promise<() => void> {
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(address, async (route) => {
    await held;
    await route.continue();
  });
  return release;
}

/** Follows a link of the menu, and waits until its page is in view. */
export async function follow(page: Page, href: string): Promise<void> {
  const old = await page.locator('h1').textContent();
  const link = page.locator(`header a[href="${href}"]`).last();
  if (!(await link.isVisible())) await page.locator('header summary').click();
  await link.click();
  await expect(page.locator('h1')).not.toHaveText(old!);
}

export const exit = (page: Page) => page.locator('a[data-exit]');
