/**
 * Measures the site and the desk, and prints tables; asserts nothing. `npm run bench` measures all. With `-- --quick` it
 * builds the content once only; with `-- --part desk` it measures that part alone: build, weight, ledger, first-paint,
 * search, desk.
 */
import { statSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import type { Browser } from '@playwright/test';
import { buildIn } from '../../src/hosting/built-site.ts';
import { bareBytes, whileBareServed } from './bare-document.ts';
import { measureBareBuild, measureBuild } from './build.ts';
import { howTaken } from './cost.ts';
import { deskCosts, runsOfDesk } from './desk.ts';
import { connection, firstPaints, screen, startChromium, whileServed } from './first-paint.ts';
import { searchCost, searchIntro, type Answered } from './search-speed.ts';
import { figure, table } from './table.ts';
import { ensureBuilt, ledger, middle, pageWeights, type PageWeight } from './weight.ts';

const folder = 'dist';
const runs = 5;
/** Visits of each page: first paint differs less than what else a machine does. */
const visits = 25;

/** Head of the report: what it was measured on, and the mean number of processes that wanted a core before. */
function machine(browser: Browser): string {
  const gigabytes = figure(totalmem() / 1e9);
  return [
    `Machine: ${availableParallelism()} cores (${cpus()[0]?.model.trim() ?? 'unknown'}), ${gigabytes} GB memory`,
    `Load of the minute before: ${figure(loadavg()[0]!, 1)}`,
    `Node ${process.version}, Chromium ${browser.version()}`,
  ].join('\n');
}

/** Builds the content once, and ten and fifty times over unless `isQuick`, each beside as many bare pages. */
function buildPart(isQuick: boolean): string {
  const rows = (isQuick ? [1] : [1, 10, 50]).map((times) => {
    console.error(`Building ${times}× the content …`);
    const { pages, ...cost } = measureBuild(times);
    const bare = measureBareBuild(pages);
    const beside = (name: keyof typeof cost, decimals: number) => [
      figure(cost[name], decimals),
      figure(cost[name] / bare[name], 1),
    ];
    const costs = [beside('seconds', 1), beside('work', 1), beside('megabytes', 0)];
    return [`${times}×`, figure(pages), ...costs.flat()];
  });
  const heads = [
    ...['Content', 'Pages', 'Wall time (s)', 'To bare', 'Work (s)', 'To bare'],
    ...['Peak memory (MB)', 'To bare'],
  ];
  const intro = `One cold build each, beside one of as many bare pages by Astro alone: ${howTaken}.`;
  return `## Build\n\n${intro}\n\n${table(heads, rows)}`;
}

/** The heaviest five pages and the median one. */
function weightPart(weights: PageWeight[]): string {
  const row = (name: string, { raw, gzipped, script, style }: PageWeight) => [
    name,
    ...[gzipped, raw, script, style].map((bytes) => figure(bytes)),
  ];
  const median = middle(weights);
  const heads = ['Page', 'Gzipped (B)', 'Raw (B)', 'Script, gzipped (B)', 'Style, gzipped (B)'];
  const rows = [
    ...weights.slice(0, 5).map((weight) => row(weight.path, weight)),
    row(`median: ${median.path}`, median),
  ];
  const built = statSync(`${folder}/404.html`).mtime.toISOString();
  const intro = `${weights.length} pages in ${folder}, built ${built}. Script and style are part of the page.`;
  return `## Page weight\n\n${intro}\n\n${table(heads, rows)}`;
}

/** What the bytes of a page are spent on. */
function ledgerPart(): string {
  const rows = ledger(folder).map(({ part, bytes, most }) => [
    part,
    figure(bytes),
    most === undefined ? '' : figure(most),
  ]);
  const intro =
    'What each part adds to a page, gzipped with it; the median of all pages that have it.';
  return `## Ledger of bytes\n\n${intro}\n\n${table(['Part', 'Bytes', 'At most'], rows)}`;
}

/** The home page, a guide and the heaviest page over a slow connection, beside a bare document. */
async function paintPart(browser: Browser, origin: string, heaviest: PageWeight): Promise<string> {
  const bare = `bare document of ${figure(bareBytes)} B`;
  const paths = ['/', '/understand/signs/', heaviest.path];
  const { headers } = buildIn(folder, process.env['BASE_PATH'] ?? '/')();
  const costs = await whileBareServed(headers, (url) =>
    firstPaints(
      browser,
      [...paths.map((path) => ({ path, url: origin + path })), { path: bare, url }],
      visits,
    ),
  );
  const rows = costs.map(({ path, firstPaint, link, ratio, low, high, bytes, requests }) => [
    path,
    figure(firstPaint),
    figure(ratio, 2),
    `${figure(low, 2)}–${figure(high, 2)}`,
    figure(link),
    figure(bytes),
    figure(requests),
  ]);
  const heads = [
    'Page',
    'First paint (ms)',
    'To bare',
    'Half of all rounds',
    'Helpline link (ms)',
    'On the wire (B)',
    'Requests',
  ];
  const intro =
    `${connection.kilobits} kbit/s, ${connection.latency} ms latency, screen ${screen.width}×${screen.height}; ` +
    `medians of ${visits} rounds of visits with an empty cache, the bare document with the headers of the site. ` +
    'First paint is compared within each round.';
  return `## First paint of the helpline's number\n\n${intro}\n\n${table(heads, rows)}`;
}

/** Search, at its first use and after it. */
async function searchPart(browser: Browser, origin: string): Promise<string> {
  const { firstUse, later } = await searchCost(browser, `${origin}/search/`, runs);
  const row = (name: string, { first, whole }: Answered) => [name, figure(first), figure(whole)];
  const rows = [
    row('first use', firstUse),
    ...later.flatMap(({ slower, median, worst }) => {
      const processor = slower === 1 ? 'this processor' : `one ${slower} times slower`;
      return [row(`later, ${processor}, median`, median), row(`the same, worst`, worst)];
    }),
  ];
  const heads = ['Search', 'First results (ms)', 'Whole answer (ms)'];
  return `## Search\n\n${searchIntro(runs)}\n\n${table(heads, rows)}`;
}

/** The desk, with the content as it is and ten times over. */
async function deskPart(): Promise<string> {
  const rows: string[][] = [];
  for (const times of [1, 10])
    for (const { what, first, later, work, most } of await deskCosts(times))
      rows.push([`${times}×, ${what}`, ...[first, later, work, most].map((one) => figure(one))]);
  const heads = ['Desk', 'First (ms)', 'Later (ms)', 'Of it, own work (ms)', 'At most (ms)'];
  return `## Desk\n\nThe first time reads all of the content, which a desk does as it opens; later is the middle of ${runsOfDesk - 1}.\n\n${table(heads, rows)}`;
}

// Ctrl+C ends the build that runs; this process then lives long enough to remove its folder.
process.once('SIGINT', () => process.exit(130));

const parts = ['build', 'weight', 'ledger', 'first-paint', 'search', 'desk'] as const;

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    part: { type: 'string', multiple: true, default: [...parts] },
  },
});
const unknown = values.part.find((name) => !parts.some((part) => part === name));
if (unknown !== undefined)
  throw new Error(`There is no part "${unknown}". The parts are: ${parts.join(', ')}.`);
const isAsked = (part: (typeof parts)[number]) => values.part.includes(part);
const browser = await startChromium();
try {
  console.log(`# Benchmark\n\n${machine(browser)}\n`);
  if (isAsked('build')) console.log(`${buildPart(values.quick)}\n`);
  ensureBuilt(folder);
  const weights = pageWeights(folder);
  if (isAsked('weight')) console.log(`${weightPart(weights)}\n`);
  if (isAsked('ledger')) console.log(`${ledgerPart()}\n`);
  await whileServed(folder, async (origin) => {
    if (isAsked('first-paint')) console.log(`${await paintPart(browser, origin, weights[0]!)}\n`);
    if (isAsked('search')) console.log(`${await searchPart(browser, origin)}\n`);
  });
  if (isAsked('desk')) console.log(await deskPart());
} finally {
  await browser.close();
}
