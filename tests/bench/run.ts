/** Measures the site and prints tables; asserts nothing. `npm run bench`, or `npm run bench -- --quick`. */
import { statSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import type { Browser } from '@playwright/test';
import { measureBuild, memoryMethod } from './build.ts';
import { connection, firstPaints, screen, startChromium, whileServed } from './first-paint.ts';
import { searchCost, searchIntro, type Answered } from './search-speed.ts';
import { figure, table } from './table.ts';
import { ensureBuilt, middle, pageWeights, type PageWeight } from './weight.ts';

const folder = 'dist';
const runs = 5;

/** Head of the report: what it was measured on, and the mean number of processes that wanted a core before. */
function machine(browser: Browser): string {
  const gigabytes = figure(totalmem() / 1e9);
  return [
    `Machine: ${availableParallelism()} cores (${cpus()[0]?.model.trim() ?? 'unknown'}), ${gigabytes} GB memory`,
    `Load of the minute before: ${figure(loadavg()[0]!, 1)}`,
    `Node ${process.version}, Chromium ${browser.version()}`,
  ].join('\n');
}

/** Builds the content once, and ten and fifty times over unless `isQuick`. */
function buildPart(isQuick: boolean): string {
  const method = memoryMethod();
  const rows = (isQuick ? [1] : [1, 10, 50]).map((times) => {
    console.error(`Building ${times}× the content …`);
    const { pages, seconds, megabytes } = measureBuild(times, method);
    const perPage = (seconds * 1000) / pages;
    return [`${times}×`, figure(pages), figure(seconds, 1), figure(perPage), figure(megabytes)];
  });
  const heads = ['Content', 'Pages', 'Wall time (s)', 'Per page (ms)', 'Peak memory (MB)'];
  return `## Build\n\nOne cold build each. Peak memory is that ${method.says}.\n\n${table(heads, rows)}`;
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

/** The home page and the heaviest page over a slow connection. */
async function paintPart(browser: Browser, origin: string, heaviest: PageWeight): Promise<string> {
  const costs = await firstPaints(browser, origin, ['/', heaviest.path], runs);
  const rows = costs.map(({ path, firstPaint, link, fastest, slowest, bytes, requests }) => [
    path,
    figure(firstPaint),
    figure(link),
    `${figure(fastest)}–${figure(slowest)}`,
    figure(bytes),
    figure(requests),
  ]);
  const heads = [
    'Page',
    'First paint (ms)',
    'Helpline link (ms)',
    'Fastest–slowest',
    'On the wire (B)',
    'Requests',
  ];
  const intro =
    `${connection.kilobits} kbit/s, ${connection.latency} ms latency, screen ${screen.width}×${screen.height}; ` +
    `medians of ${runs} visits, each with an empty cache.`;
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

// Ctrl+C ends the build that runs; this process then lives long enough to remove its folder.
process.once('SIGINT', () => process.exit(130));

const { values } = parseArgs({ options: { quick: { type: 'boolean', default: false } } });
const browser = await startChromium();
try {
  console.log(`# Benchmark\n\n${machine(browser)}\n`);
  console.log(`${buildPart(values.quick)}\n`);
  ensureBuilt(folder);
  const weights = pageWeights(folder);
  console.log(`${weightPart(weights)}\n`);
  await whileServed(folder, async (origin) => {
    console.log(`${await paintPart(browser, origin, weights[0]!)}\n`);
    console.log(await searchPart(browser, origin));
  });
} finally {
  await browser.close();
}
