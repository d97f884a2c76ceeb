import { expect, test } from '@playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';
import { builtPages, realSite } from '../support/sites.ts';
import { follow } from '../support/visit.ts';

const services = builtPages(realSite)
  .filter(({ root }) => root.querySelector('keep-service'))
  .slice(0, 2)
  .map(({ path, root }) => ({
    path,
    heading: root.querySelector('h1')!.text.trim(),
    ...root.querySelector('keep-service')!.attributes,
  })) as {
  path: string;
  heading: string;
  'data-name': string;
  'data-phone': string;
  'data-hours': string;
}[];

test('services gathered in a visit print as a slip, and nothing keeps them', async ({ page }) => {
  const [first, second] = services;
  await page.goto(first!.path);
  await page.getByRole('button', { name: 'Put it on a list to print' }).click();
  await expect(page.getByRole('button', { name: 'Take it off the list' })).toBeVisible();
  // A link that is made stands for any that leads there.
  await page.evaluate((path) => {
    document
      .querySelector('main')!
      .insertAdjacentHTML('beforeend', `<a id="next" href="${path}">Next</a>`);
  }, second!.path);
  await page.locator('#next').click();
  await expect(page.locator('h1')).toHaveText(second!.heading);
  await page.getByRole('button', { name: 'Put it on a list to print' }).click();
  await page.getByRole('link', { name: 'Your list to print' }).click();
  await expect(page.locator('[data-rows] p')).toHaveCount(2);
  const row = page.locator('[data-rows] p').first();
  await expect(row).toContainText(`${first!['data-phone']} (${first!['data-hours']})`);

  const { text } = await extractText(await getDocumentProxy(new Uint8Array(await page.pdf())), {
    mergePages: true,
  });
  for (const { 'data-name': name, 'data-phone': phone } of services) {
    expect(text).toContain(name);
    expect(text).toContain(phone);
  }
  expect(text).not.toMatch(/abuse|violence|https?:|Take off/i);

  await page
    .getByRole('button', { name: /^Take off/ })
    .first()
    .click();
  await expect(page.locator('[data-rows] p')).toHaveCount(1);
  const stored = await page.evaluate(() => [
    document.cookie,
    localStorage.length,
    sessionStorage.length,
    JSON.stringify(history.state),
  ]);
  expect(stored.slice(0, 3)).toEqual(['', 0, 0]);
  expect(stored[3]).not.toContain(second!['data-name']);
  await page.reload();
  await expect(page.locator('h1')).toHaveText('Your list to print');
  await expect(page.locator('[data-rows] p')).toHaveCount(0);
  await expect(page.locator('[data-none]')).toBeVisible();
});

test('the address at the end of a page leads to that page, and a press adds nothing to history', async ({
  page,
}) => {
  await page.goto('/');
  await follow(page, '/helpline/');
  const entries = await page.evaluate(() => history.length);
  const link = page.locator('main .paper a');
  await expect(link).toHaveAttribute('href', /\/helpline\/$/);
  // The address of the site is not this server's: the press is looked at on this one.
  await link.evaluate((one: HTMLAnchorElement) => (one.href = '/helpline/'));
  await link.click();
  expect(await page.evaluate(() => history.length)).toBe(entries);
  expect(new URL(page.url()).pathname).toBe('/');
});
