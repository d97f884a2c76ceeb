import { expect, test } from '@playwright/test';
import { exit, follow, serveOutside } from '../support/visit.ts';

const blocks = 'script[type="application/ld+json"]';

test('data for machines moves with its page, is never run, and goes with the exit', async ({
  page,
}) => {
  const logged: string[] = [];
  page.on('console', (message) => logged.push(message.text()));
  page.on('pageerror', (error) => logged.push(error.message));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ blockedURI, violatedDirective }) =>
      console.error(`${violatedDirective} ${blockedURI}`),
    );
  });
  await serveOutside(page);
  await page.goto('/');
  await expect(page.locator(blocks)).toHaveCount(0);
  await follow(page, '/services/');
  const [first, second] = await page.locator('main li a[href^="/services/"]').all();
  const titles = [];
  for (const link of [first!, second!]) {
    await link.click();
    await expect(page.locator('h1')).not.toHaveText('Find support');
    const name = await page.locator('h1').textContent();
    await expect(page.locator(blocks)).toHaveCount(1);
    expect(await page.locator(blocks).textContent()).toContain(JSON.stringify(name));
    titles.push(name);
    await page.goBack();
    await expect(page.locator('h1')).toHaveText('Find support');
    await expect(page.locator(blocks)).toHaveCount(0);
  }
  expect(new Set(titles).size).toBe(2);
  expect(logged).toEqual([]);
  await exit(page).click();
  await expect(page).toHaveTitle('Outside');
});
