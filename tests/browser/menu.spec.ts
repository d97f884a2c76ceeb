import { expect, test, type Page } from '@playwright/test';

const button = (page: Page) => page.locator('header summary');
const panel = (page: Page) => page.locator('.menu > ul');
/** What closes the menu comes once it is first opened, and defines the elements of other pages last. */
const canClose = (page: Page) =>
  page.waitForFunction(() => customElements.get('tick-list') !== undefined);

for (const width of [360, 1280]) {
  test.describe(`the menu at ${width}px`, () => {
    test.use({ viewport: { width, height: 640 } });

    test.beforeEach(async ({ page }) => {
      await page.goto('/understand/');
    });

    test('opens below its button, which does not move, and moves nothing else', async ({
      page,
    }) => {
      const before = await button(page).boundingBox();
      const heading = await page.locator('h1').boundingBox();
      await button(page).click();
      await expect(panel(page)).toBeVisible();
      expect(await button(page).boundingBox()).toEqual(before);
      expect(await page.locator('h1').boundingBox()).toEqual(heading);
      expect((await panel(page).boundingBox())!.y).toBeGreaterThanOrEqual(
        before!.y + before!.height,
      );
    });

    test('has rows of 44 pixels, in groups with a name', async ({ page }) => {
      await button(page).click();
      for (const link of await panel(page).locator('a').all())
        expect((await link.boundingBox())!.height).toBeGreaterThanOrEqual(44);
      const groups = panel(page).locator(':scope > li');
      expect(await groups.count()).toBeGreaterThan(2);
      for (const group of await groups.all()) await expect(group.locator('> b')).not.toBeEmpty();
    });

    test('closes on Escape, with the focus back on its button', async ({ page }) => {
      await button(page).press('Enter');
      await page.keyboard.press('Tab');
      await expect(panel(page).locator('a').first()).toBeFocused();
      await canClose(page);
      await page.keyboard.press('Escape');
      await expect(panel(page)).toBeHidden();
      await expect(button(page)).toBeFocused();
    });

    test('closes on a press elsewhere, once the focus is elsewhere, and after a move', async ({
      page,
    }) => {
      await button(page).click();
      await panel(page).waitFor();
      await canClose(page);
      // The panel covers all below it on a small screen: beside the last link of the header there is room.
      const nav = (await page.locator('header nav').boundingBox())!;
      if (width < 600) await page.mouse.click(nav.x + nav.width - 2, nav.y + 20);
      else await page.mouse.click(width / 2, 630);
      await expect(panel(page)).toBeHidden();
      await button(page).click();
      await page.locator('h1').evaluate((heading) => {
        heading.tabIndex = -1;
        heading.focus();
      });
      await expect(panel(page)).toBeHidden();
      await button(page).click();
      await panel(page).locator('a').first().click();
      await expect(page.locator('h1')).toBeFocused();
      await expect(panel(page)).toBeHidden();
    });
  });
}

test('says which page is in view', async ({ page }) => {
  await page.goto('/services/');
  await expect(page.locator('header [aria-current=page]')).toHaveAttribute('href', '/services/');
  await button(page).click();
  await panel(page).locator('a').first().click();
  await expect(page.locator('header [aria-current=page]')).toHaveText(
    (await panel(page).locator('a').first().textContent())!,
  );
});

test('its navigation is there before it opens', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('navigation', { name: 'Main menu' })).toBeVisible();
  await expect(page.getByRole('navigation', { name: 'Main menu' }).getByText('Menu')).toBeVisible();
});
