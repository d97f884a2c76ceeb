import { expect, test } from '@playwright/test';
import { exit } from '../support/visit.ts';

const screens = [
  [320, 256],
  [320, 568],
  [568, 320],
  [390, 844],
  [1280, 800],
] as const;

for (const [width, height] of screens) {
  test(`the exit stays in view, large enough and uncovered at ${width} × ${height}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await page.goto('/services/');
    for (const share of [0, 0.5, 1]) {
      await page.evaluate((part) => scrollTo(0, part * document.body.scrollHeight), share);
      const box = (await exit(page).boundingBox())!;
      expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(48);
      expect(box.y).toBe(0);
      expect(box.height).toBeLessThanOrEqual(height * 0.2);
      const isOnTop = await exit(page).evaluate((link) => {
        const { left, right, top, bottom } = link.getBoundingClientRect();
        const places = [
          [left + 1, top + 1],
          [right - 1, bottom - 1],
          [(left + right) / 2, (top + bottom) / 2],
        ] as const;
        return places.every(([x, y]) => link.contains(document.elementFromPoint(x, y)));
      });
      expect(isOnTop).toBe(true);
    }
  });

  test(`what has focus is never under the exit at ${width} × ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.goto('/understand/');
    for (let count = 0; count < 40; count++) {
      await page.keyboard.press(count < 20 ? 'Tab' : 'Shift+Tab');
      const isUnder = await page.evaluate(() => {
        const { activeElement } = document;
        if (!activeElement?.closest('header, aside, main, footer')) return false;
        const tab = document.querySelector('[data-exit]')!.getBoundingClientRect();
        const { top, right } = activeElement.getBoundingClientRect();
        return top < tab.bottom && right > tab.left;
      });
      expect(isUnder).toBe(false);
    }
  });
}

// Each day where there is least room.
for (const [width, height] of screens)
  test(
    `what has focus is never under what is said of a move at ${width} × ${height}`,
    {
      tag: height < 600 && width < 400 ? [] : '@full',
    },
    async ({ page }) => {
      await page.setViewportSize({ width, height });
      await page.goto('/services/');
      const link = page.locator('main a[href^="/services/"]').nth(5);
      const notice = page.locator('[data-announce]');
      const isUnder = () =>
        link.evaluate((focused) => {
          const words = document.querySelector('[data-announce]')!.getBoundingClientRect();
          const { top, bottom } = focused.getBoundingClientRect();
          return bottom > words.top && top < words.bottom;
        });
      const held: (() => Promise<void>)[] = [];
      await page.route('**/services/*/', (route) => void held.push(() => route.abort()));
      // Wherever in the window the link is pressed: on its lower edge, or a little higher.
      for (const above of [0, 40, 80, 120]) {
        await link.evaluate((a, room) => {
          a.focus({ preventScroll: true });
          scrollBy(0, a.getBoundingClientRect().bottom + room - innerHeight);
        }, above);
        await link.evaluate((a) => (a as HTMLElement).click());
        await expect(notice).toHaveText('Loading');
        expect(await isUnder(), `${above} px above, while it loads`).toBe(false);
        await held.pop()!();
        await expect(notice).toContainText('did not load');
        expect(await isUnder(), `${above} px above, when it has failed`).toBe(false);
      }
    },
  );
