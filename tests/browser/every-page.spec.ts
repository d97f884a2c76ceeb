import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test as base, type Page } from '@playwright/test';
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

type Rules = { type: 'tag' | 'rule'; values: string[] };
const allRules: Rules = { type: 'tag', values: tags };
/** What a width or a scheme of colours can change: for neither is anything hidden, named or nested in another way. */
const rulesOfLooks: Rules = {
  type: 'rule',
  values: ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block', 'target-size'],
};

/** What axe finds by some rules, one line an element. */
function violations(page: Page, rules: Rules): Promise<string[]> {
  return page.evaluate(async (runOnly) => {
    const { axe } = window as unknown as { axe: { run(options: object): Promise<AxeResults> } };
    const results = await axe.run({ runOnly, resultTypes: ['violations'] });
    return results.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target }) => `${id}: ${target.join(' ')}`),
    );
  }, rules);
}

/** One page for all that a worker reads: nothing is kept between pages, and a new one takes longer than a look at it. */
const test = base.extend<object, { reader: Page }>({
  reader: [
    async ({ browser }, use) => {
      const page = await browser.newPage();
      await use(page);
      await page.close();
    },
    { scope: 'worker' },
  ],
});

const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

for (const { path } of builtPages(realSite)) {
  test(`${path} passes axe in every look, never overflows, and logs nothing`, async ({
    reader,
    baseURL,
  }) => {
    const logged: string[] = [];
    reader.removeAllListeners();
    reader.on('console', (message) => logged.push(message.text()));
    reader.on('pageerror', (error) => logged.push(error.message));
    await reader.goto(baseURL + path);
    await reader.evaluate(axeSource);
    for (const [place, { width, colorScheme }] of looks.entries()) {
      await reader.setViewportSize({ width, height: 800 });
      await reader.emulateMedia({ colorScheme });
      const rules = place === 0 ? allRules : rulesOfLooks;
      expect(await violations(reader, rules), `${width}px ${colorScheme}`).toEqual([]);
    }
    for (let width = 320; width <= 1440; width += 80) {
      await reader.setViewportSize({ width, height: 800 });
      expect(await overflow(reader), `overflow at ${width}px`).toBe(0);
    }
    // The page for a missing address is sent with that status, which the browser itself notes.
    expect(logged.filter((line) => path !== '/404.html' || !line.includes('404'))).toEqual([]);
  });
}
