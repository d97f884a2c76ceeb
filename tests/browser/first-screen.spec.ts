import { expect, test, type Page } from '@playwright/test';
import { fewTemplates, templates } from '../support/templates.ts';

const phone = { width: 360, height: 640 };
const top = async (page: Page, selector: string) =>
  (await page.locator(selector).first().boundingBox())!.y;

test.use({ viewport: phone });

for (const path of templates.filter((one) => !one.includes('/resources/')))
  test(
    `${path} has the way out, four numbers, name, menu, search and its heading on the first screen of a phone`,
    { tag: fewTemplates.includes(path) ? [] : '@full' },
    async ({ page }) => {
      await page.goto(path);
      for (const part of ['a[data-exit]', 'header .name', 'header summary', 'header nav > a'])
        await expect(page.locator(part).first()).toBeInViewport({ ratio: 1 });
      const calls = page.locator('.calls a');
      expect(await calls.count()).toBeGreaterThanOrEqual(4);
      for (const call of await calls.all()) await expect(call).toBeInViewport({ ratio: 1 });
      expect(await top(page, 'h1')).toBeLessThanOrEqual(230);
      if (path === '/search/') return;
      // The first words after the heading start on the screen: a line of them at least.
      expect(await top(page, 'h1 + *, .head + *')).toBeLessThanOrEqual(phone.height - 28);
    },
  );

test('the smallest phone shows no less, and the header stands in one row', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 568 });
  for (const path of ['/', '/emergency/', '/professionals/']) {
    await page.goto(path);
    expect(await top(page, 'h1')).toBeLessThanOrEqual(230);
    const links = await page.locator('header nav > *').all();
    const tops = await Promise.all(links.map(async (one) => (await one.boundingBox())!.y));
    expect(new Set(tops.map(Math.round)).size).toBe(1);
  }
});

test('the helpline says shortly whether it is open', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2027-01-30T12:00:00Z'));
  await page.goto('/');
  await expect(page.locator('.calls open-now b')).toHaveText(/^(Open now, until|Closed\. Opens) /);
  await expect(page.locator('.calls open-now span')).toBeHidden();
});

for (const [what, typed, lines] of [
  ['in danger', 'he has a knife and he is outside', 3],
  ['after strangling', 'he choked me and my throat hurts', 4],
] as const)
  test(`${what}, search shows ${lines} lines and the first result on the first screen`, async ({
    page,
  }) => {
    await page.goto('/search/');
    await page.locator('main input[type=search]').fill(typed);
    const panel = page.locator('[data-emergency-panel]');
    await expect(panel).toBeVisible();
    await expect(panel.locator('p:visible')).toHaveCount(lines);
    await expect(page.locator('[data-results] h3 a').first()).toBeInViewport({ ratio: 1 });
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });

test('the danger panel names the line that answers now', async ({ page }) => {
  const byDay = page.locator('[data-by-day]');
  for (const [instant, open] of [
    ['2027-01-28T12:00:00Z', true],
    ['2027-01-30T12:00:00Z', false],
  ] as const) {
    await page.clock.setFixedTime(new Date(instant));
    await page.goto('/search/');
    await page.locator('[data-emergency-panel]').evaluate((panel) => {
      panel.removeAttribute('hidden');
    });
    await expect(byDay).toBeVisible({ visible: open });
    await expect(page.locator('[data-by-day] + p')).toBeVisible({ visible: !open });
  }
});

test('999 looks the same in its place on every page, also where a panel says it too', async ({
  page,
}) => {
  const ground = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((one) => getComputedStyle(one).backgroundColor);
  for (const path of ['/helpline/', '/emergency/']) {
    await page.goto(path);
    expect(await ground('.calls a')).toBe(await ground('a[data-exit]'));
  }
});
