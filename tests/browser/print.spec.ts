import { expect, test } from '@playwright/test';

for (const path of ['/', '/helpline/', '/emergency/']) {
  test(`${path} prints clean: no exit, no menu, and the numbers`, async ({ page }) => {
    await page.goto(path);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.exit-bar')).toBeHidden();
    await expect(page.locator('header')).toBeHidden();
    await expect(page.locator('footer')).toBeHidden();
    await expect(page.locator('open-now b').first()).toBeHidden();
    expect(await page.locator('a[href^="tel:"]:visible').count()).toBeGreaterThanOrEqual(3);
    const colours = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(colours).toBe('rgb(255, 255, 255)');
  });
}
