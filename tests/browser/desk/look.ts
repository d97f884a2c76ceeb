import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** Holds what a page shows now to its width, and to all that axe can find. */
export async function look(page: Page, what: string): Promise<void> {
  const { width } = page.viewportSize()!;
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(wide, what).toBeLessThanOrEqual(width);
  const { violations } = await new AxeBuilder({ page })
    // Pages of the site are looked at by their own tests. In a frame where no script may run axe never ends.
    .exclude('iframe')
    .withTags(['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  const found = violations.map(({ id, nodes }) => {
    const places = nodes.slice(0, 3).map((one) => one.html.slice(0, 160));
    return `${what}, ${width} wide, ${id}: ${places.join(' | ')}`;
  });
  expect(found).toEqual([]);
}
