import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test, type Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';
import { builtPages, realSite } from '../support/sites.ts';

// The axe that @axe-core/playwright brings. Its builder would put it into the page anew for each look.
const wrapper = createRequire(import.meta.url).resolve('@axe-core/playwright');
const axeSource = readFileSync(createRequire(wrapper).resolve('axe-core/axe.min.js'), 'utf8');

const looks = [
  { width: 320, colorScheme: 'light' },
  { width: 320, colorScheme: 'dark' },
  { width: 1280, colorScheme: 'dark' },
  { width: 1280, colorScheme: 'light' },
] as const;

const levels = ['a', 'aa', 'aaa'];
const tags = [
  ...['wcag2', 'wcag21', 'wcag22'].flatMap((version) => levels.map((level) => version + level)),
  'best-practice',
];

/** What axe finds, one line an element. */
function violations(page: Page): Promise<string[]> {
  return page.evaluate(async (values) => {
    const { axe } = window as unknown as { axe: { run(options: object): Promise<AxeResults> } };
    const results = await axe.run({
      runOnly: { type: 'tag', values },
      resultTypes: ['violations'],
    });
    return results.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target }) => `${id}: ${target.join(' ')}`),
    );
  }, tags);
}

const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

for (const { path } of builtPages(realSite)) {
  test(`${path} passes axe in every look, never overflows, and logs nothing`, async ({ page }) => {
    const logged: string[] = [];
    page.on('console', (message) => logged.push(message.text()));
    page.on('pageerror', (error) => logged.push(error.message));
    await page.goto(path);
    await page.evaluate(axeSource);
    for (const { width, colorScheme } of looks) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme });
      expect(await violations(page), `${width}px ${colorScheme}`).toEqual([]);
    }
    for (let width = 320; width <= 1440; width += 80) {
      await page.setViewportSize({ width, height: 800 });
      expect(await overflow(page), `overflow at ${width}px`).toBe(0);
    }
    // The page for a missing address is sent with that status, which the browser itself notes.
    expect(logged.filter((line) => path !== '/404.html' || !line.includes('404'))).toEqual([]);
  });
}
