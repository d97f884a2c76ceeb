import { readFileSync } from 'node:fs';
import { expect, test as base, type Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';
import { accessibilityTags, axeFile } from '../support/accessibility.ts';
import { pagesOfEveryShape } from '../support/shapes.ts';
import { builtPages, inventedSite, noticedSite, realSite } from '../support/sites.ts';
import { ports } from '../playwright.config.ts';

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

/** Opens a page and looks at it in every way. */
async function expectGoodLooks(reader: Page, address: string): Promise<void> {
  const logged = await open(reader, address);
  await reader.evaluate(axeSource);
  for (const [place, { width, colorScheme }] of looks.entries()) {
    await reader.setViewportSize({ width, height: 800 });
    await reader.emulateMedia({ colorScheme });
    const rules = place === 0 ? allRules : ofLooks;
    expect(await violations(reader, rules), `${width}px ${colorScheme}`).toEqual([]);
  }
  for (let width = 320; width <= 1440; width += 80) await expectNoOverflow(reader, width);
  expect(logged).toEqual([]);
}

const pages = builtPages(realSite);
// The handbook holds what its chapters hold, and takes as long as all of them.
const isShort = ({ path }: { path: string }) => !path.endsWith('/handbook/');

/** The paths that one process finds, for all that read this file: to find them takes seconds. */
function foundOnce(name: string, find: () => Set<string>): Set<string> {
  const known = process.env[name];
  const found = known === undefined ? find() : new Set(JSON.parse(known) as string[]);
  process.env[name] ??= JSON.stringify([...found]);
  return found;
}

/** Pages that hold each kind of element there is. */
const ofEveryShape = foundOnce('LOOKS', () => pagesOfEveryShape(pages.filter(isShort), [], 1));

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
      await expectGoodLooks(reader, baseURL + path);
    },
  );

  if (isChosen) continue;

  test(`${path} fits a phone, and logs nothing`, { tag: '@light' }, async ({ reader, baseURL }) => {
    const logged = await open(reader, baseURL + path);
    expect(await overflow(reader)).toBe(0);
    expect(logged).toEqual([]);
  });
}

// Parts in states that the area in the tree does not have today, such as a number that waits to be checked again.
const invented = builtPages(inventedSite);
for (const [place, [name, port, ofOneSite, known]] of (
  [
    [inventedSite.name, ports.invented, invented, pages],
    [noticedSite.name, ports.noticed, builtPages(noticedSite), [...pages, ...invented]],
  ] as const
).entries()) {
  // Each day each kind of element that is new; `npm run test:every-look` also what is new in the way down to one.
  const daily = foundOnce(`LOOKS_DAILY_${place}`, () =>
    pagesOfEveryShape(ofOneSite.filter(isShort), known, 1),
  );
  const all = foundOnce(`LOOKS_${place}`, () => pagesOfEveryShape(ofOneSite, known));
  for (const path of new Set([...daily, ...all]))
    test(
      `${path} of ${name}, with states of its own, passes axe in every look, never overflows, and logs nothing`,
      { tag: daily.has(path) ? [] : '@full' },
      async ({ reader }) => {
        await expectGoodLooks(
          reader,
          `http://127.0.0.1:${port}${inventedSite.base.slice(0, -1)}${path}`,
        );
      },
    );
}
