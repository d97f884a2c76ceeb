import { readFileSync } from 'node:fs';
import { expect, test as base, type Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';
import { accessibilityTags, axeFile } from '../support/accessibility.ts';
import { pagesOfEveryShape } from '../support/shapes.ts';
import { builtPages, realSite } from '../support/sites.ts';

// Its builder would put axe into the page anew for each look.
const axeSource = readFileSync(axeFile, 'utf8');

const looks = [
  { width: 320, colorScheme: 'light' },
  { width: 320, colorScheme: 'dark' },
  { width: 1280, colorScheme: 'dark' },
  { width: 1280, colorScheme: 'light' },
] as const;

/** What a width or a scheme of colours can change: for neither is anything hidden, named or nested in another way. */
const rulesOfLooks = [
  'color-contrast',
  'color-contrast-enhanced',
  'link-in-text-block',
  'target-size',
];

type Rules = Pick<RunOptions, 'runOnly'>;
const allRules: Rules = { runOnly: { type: 'tag', values: accessibilityTags } };
const ofLooks: Rules = { runOnly: { type: 'rule', values: rulesOfLooks } };

/** What axe finds by some rules, one line an element. */
function violations(page: Page, rules: Rules): Promise<string[]> {
  return page.evaluate(async (chosen) => {
    const { axe } = window as unknown as { axe: { run(options: object): Promise<AxeResults> } };
    const results = await axe.run({ ...chosen, resultTypes: ['violations'] });
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

async function expectNoOverflow(page: Page, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 800 });
  expect(await overflow(page), `overflow at ${width}px`).toBe(0);
}

/** Opens a page at 320 px. Resolves to what the page logs from then on. */
async function open(reader: Page, address: string): Promise<string[]> {
  const logged: string[] = [];
  reader.removeAllListeners();
  // The page for a missing address is sent with that status, which the browser itself notes.
  const isOwnStatus = (line: string) => address.endsWith('/404.html') && line.includes('404');
  reader.on('console', (message) => isOwnStatus(message.text()) || logged.push(message.text()));
  reader.on('pageerror', (error) => logged.push(error.message));
  await reader.setViewportSize({ width: 320, height: 800 });
  await reader.goto(address);
  return logged;
}

const pages = builtPages(realSite);
const ofEveryShape = pagesOfEveryShape(pages);

test('every shape of page is looked at', () => {
  expect(ofEveryShape.size).toBeGreaterThan(5);
});

for (const { path } of pages) {
  // `npm run test:browser` looks closely at few pages, which hold every shape; `npm run test:every-look` at all of them.
  // What words can break of a page's structure, tests/site reads on each; putting axe into it takes longer than that.
  const isChosen = ofEveryShape.has(path);

  test(
    `${path} passes axe in every look, never overflows, and logs nothing`,
    { tag: isChosen ? [] : '@full' },
    async ({ reader, baseURL }) => {
      const logged = await open(reader, baseURL + path);
      await reader.evaluate(axeSource);
      for (const [place, { width, colorScheme }] of looks.entries()) {
        await reader.setViewportSize({ width, height: 800 });
        await reader.emulateMedia({ colorScheme });
        const rules = place === 0 ? allRules : ofLooks;
        expect(await violations(reader, rules), `${width}px ${colorScheme}`).toEqual([]);
      }
      for (let width = 320; width <= 1440; width += 80) await expectNoOverflow(reader, width);
      expect(logged).toEqual([]);
    },
  );

  if (isChosen) continue;

  test(
    `${path} fits a phone and a wide screen, and logs nothing`,
    { tag: '@light' },
    async ({ reader, baseURL }) => {
      const logged = await open(reader, baseURL + path);
      for (const width of [320, 1280]) await expectNoOverflow(reader, width);
      expect(logged).toEqual([]);
    },
  );
}
