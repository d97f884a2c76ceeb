import { expect, test, type Page } from '@playwright/test';
import { fewTemplates, templates } from '../support/templates.ts';

const widths = [320, 360, 480, 640, 768, 1024, 1280, 1920];
const roots = [100, 150, 200];

/** The reader's own text size, as a browser's setting gives it. */
const setText = (page: Page, percent: number) =>
  page.evaluate((size) => {
    document.documentElement.style.fontSize = `${size}%`;
  }, percent);

/** What does not fit the window: sideways scroll, words that are cut or lie on others, numbers on more than one line. */
const misfits = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    type Line = { words: string; node: Node; box: DOMRect };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const lines: Line[] = [];
    const found: string[] = [];
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) found.push(`scrolls sideways by ${scrollWidth - clientWidth}`);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const words = node.textContent!.trim();
      const parent = node.parentElement!;
      if (!words || parent.closest('script, .unseen, .skip, svg')) continue;
      if (!parent.checkVisibility({ visibilityProperty: true })) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const boxes = [...range.getClientRects()].filter(({ width }) => width > 1);
      for (const box of boxes) {
        if (box.left < -1 || box.right > clientWidth + 1) found.push(`cut: ${words}`);
        for (let above: Element | null = parent; above; above = above.parentElement) {
          const { overflowX } = getComputedStyle(above);
          const edge = above.getBoundingClientRect();
          if (overflowX === 'clip' && (box.right > edge.right + 1 || box.bottom > edge.bottom + 4))
            found.push(`cut by its box: ${words}`);
        }
        lines.push({ words, node, box });
      }
      const number = words.match(/^\d[\d ]{2,}\d$/);
      const isCall = parent.closest('a[href^="tel:"]');
      if (number && isCall && new Set(boxes.map(({ top }) => Math.round(top))).size > 1)
        found.push(`not whole: ${words}`);
    }
    lines.sort((a, b) => a.box.top - b.box.top);
    lines.forEach((one, place) => {
      for (const other of lines.slice(place + 1)) {
        if (other.box.top > one.box.bottom - 4) break;
        if (other.node === one.node) continue;
        const across =
          Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
        if (across > 2) found.push(`“${one.words}” lies on “${other.words}”`);
      }
    });
    return found;
  });

for (const path of templates)
  test(
    `${path} fits from 320 to 1920 pixels, with text from 100 to 200 %`,
    { tag: fewTemplates.includes(path) ? [] : '@full' },
    async ({ page }) => {
      await page.goto(path);
      const found: string[] = [];
      for (const root of roots) {
        await setText(page, root);
        for (const width of widths) {
          await page.setViewportSize({ width, height: 800 });
          found.push(...(await misfits(page)).map((one) => `${width}px ${root} %: ${one}`));
        }
      }
      expect(found).toEqual([]);
    },
  );

test('the menu fits too, however large the text', async ({ page }) => {
  await page.goto('/');
  await page.locator('header summary').click();
  for (const root of roots) {
    await setText(page, root);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      const panel = await page.locator('.menu > ul').boundingBox();
      expect(panel!.x).toBeGreaterThanOrEqual(0);
      expect(panel!.x + panel!.width).toBeLessThanOrEqual(width);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    }
  }
});

test('wider spacing of letters, words and lines cuts nothing', async ({ page }) => {
  // WCAG 2.2, 1.4.12. A sheet that scripts make is not kept out by the policy of the page.
  for (const path of ['/', '/emergency/', '/services/', '/professionals/']) {
    await page.goto(path);
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
      );
      document.adoptedStyleSheets = [sheet];
    });
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      // A number may break then, at one of its spaces: nothing of it is lost.
      const lost = (await misfits(page)).filter((one) => !one.startsWith('not whole'));
      expect(lost, `${path} at ${width}px`).toEqual([]);
    }
  }
});
