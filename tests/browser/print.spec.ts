import { expect, test } from '@playwright/test';
import { area } from '../support/area.ts';

for (const path of ['/', '/helpline/', '/emergency/']) {
  test(`${path} prints clean: no exit, no menu, but the numbers and its address`, async ({
    page,
  }) => {
    await page.goto(path);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.exit')).toBeHidden();
    await expect(page.locator('header')).toBeHidden();
    await expect(page.locator('nav').first()).toBeHidden();
    await expect(page.locator('footer nav')).toBeHidden();
    const printed = await page
      .locator('main .paper a')
      .evaluate((link) => getComputedStyle(link, '::after').content);
    expect(printed).toContain(path);
    await expect(page.locator('main .paper a')).toHaveAttribute('href', `${area.siteUrl}${path}`);
    await expect(page.locator('main .paper')).toBeVisible();
    await expect(page.locator('open-now b').first()).toBeHidden();
    expect(await page.locator('a[href^="tel:"]:visible').count()).toBeGreaterThanOrEqual(3);
    const colours = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    // No ground at all: paper is white.
    expect(colours).toBe('rgba(0, 0, 0, 0)');
  });
}

test('what is folded up is left out on paper, and what its reader opened stands there', async ({
  page,
}) => {
  await page.goto('/helpline/');
  const folded = page.locator('main details').first();
  await page.emulateMedia({ media: 'print' });
  await expect(folded).toBeHidden();
  await folded.evaluate((details: HTMLDetailsElement) => (details.open = true));
  await expect(folded.locator('summary')).toBeVisible();
});

test('the hours of a line that is closed now are on paper', async ({ page }) => {
  // A Sunday: the device says beside the helpline that it is closed, and hides what the page says of its days.
  await page.clock.setFixedTime(new Date('2027-01-31T12:00:00Z'));
  await page.goto('/');
  await expect(page.locator('.calls open-now b').first()).not.toBeEmpty();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.calls open-now span').first()).toBeVisible();
});

// The short versions for people who are near: each is one sheet to hand out or pin up.
const oneSheet = ['neighbour', 'colleague', 'hair-and-beauty'].map((id) => `/help-someone/${id}/`);

for (const path of oneSheet) {
  test(`${path} prints on one side of A4`, async ({ page }) => {
    await page.goto(path);
    const sheet = await page.pdf({ preferCSSPageSize: true });
    expect(sheet.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  });
}
