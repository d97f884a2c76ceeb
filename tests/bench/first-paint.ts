/** How soon a visitor with a poor connection sees the number of the helpline. */
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { chromium, type Browser, type CDPSession } from '@playwright/test';
import { siteServer } from '../../src/hosting/server.ts';
import { paintTimes, watchLink } from './in-page.ts';
import { middle } from './weight.ts';

/**
 * One visit with an empty cache. `firstPaint` and `link` are milliseconds since the start of navigation, Infinity if
 * the first screen never showed it; `bytes` count responses with their headers.
 */
export type Visit = { firstPaint: number; link: number; bytes: number; requests: number };
/**
 * Medians of the visits of a page, and how its first paint compares with that of the last page named in the same round:
 * the median of all rounds, and the lower and the upper quartile.
 */
export type PaintCost = Visit & { path: string; ratio: number; low: number; high: number };

/** The connection: 400 kbit/s each way, 400 ms from a request to its response. */
export const connection = { kilobits: 400, latency: 400 };
/** The first screen of a small phone, in CSS pixels. */
export const screen = { width: 360, height: 640 };

/** Starts Chromium: PLAYWRIGHT_CHROMIUM, the one of the system, or that of Playwright. */
export function startChromium(): Promise<Browser> {
  const found = [process.env['PLAYWRIGHT_CHROMIUM'], '/usr/bin/chromium'].find(
    (path) => path && existsSync(path),
  );
  return chromium.launch({
    ...(found && { executablePath: found }),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
}

/** Slows the connection of a page; returns what it has loaded, which grows as responses end. */
export async function slowAndCount(cdp: CDPSession): Promise<{ bytes: number; requests: number }> {
  const loaded = { bytes: 0, requests: 0 };
  cdp.on('Network.loadingFinished', ({ encodedDataLength }) => (loaded.bytes += encodedDataLength));
  cdp.on('Network.requestWillBeSent', ({ request }) => {
    if (!request.url.startsWith('data:')) loaded.requests += 1;
  });
  await cdp.send('Network.enable');
  const throughput = (connection.kilobits * 1000) / 8;
  await cdp.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: connection.latency,
    downloadThroughput: throughput,
    uploadThroughput: throughput,
  });
  return loaded;
}

/** Opens an address in a new, empty profile and waits until nothing more is loaded. */
async function visit(browser: Browser, url: string): Promise<Visit> {
  const context = await browser.newContext({ viewport: screen });
  try {
    const page = await context.newPage();
    const loaded = await slowAndCount(await context.newCDPSession(page));
    await page.addInitScript(watchLink);
    await page.goto(url, { waitUntil: 'networkidle' });
    const [firstPaint, link] = (await page.evaluate(paintTimes)) as [number, number];
    return { firstPaint, link: Math.max(firstPaint, link), ...loaded };
  } finally {
    await context.close();
  }
}

const ascending = (a: number, b: number) => a - b;

/** The value below which a share of a sorted list lies. */
const quantile = (sorted: number[], share: number) =>
  sorted[Math.round((sorted.length - 1) * share)]!;

/** What the visits of a page say, beside the visits of another in the same rounds. */
function summary(path: string, visits: Visit[], others: Visit[]): PaintCost {
  const median = (key: keyof Visit) => middle(visits.map((one) => one[key]).toSorted(ascending));
  const ratios = visits
    .map(({ firstPaint }, round) => firstPaint / others[round]!.firstPaint)
    .toSorted(ascending);
  return {
    path,
    firstPaint: median('firstPaint'),
    link: median('link'),
    bytes: median('bytes'),
    requests: median('requests'),
    ratio: middle(ratios),
    low: quantile(ratios, 0.25),
    high: quantile(ratios, 0.75),
  };
}

/**
 * Serves a built site while something is done with it.
 * @param folder the built site
 * @param measure is given the address of the site, without a slash at its end
 */
export async function whileServed<Result>(
  folder: string,
  measure: (origin: string) => Promise<Result>,
): Promise<Result> {
  const base = process.env['BASE_PATH'] ?? '/';
  const server = siteServer(folder, base).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  try {
    return await measure(`http://127.0.0.1:${port}${base.replace(/\/$/, '')}`);
  } finally {
    server.close();
  }
}

/**
 * Visits pages over the slow connection, one visit after another. In each round every page is visited once, so that what
 * else the machine does falls on all alike, and pages are compared within a round. The first round warms up, and
 * does not count.
 * @param browser from `startChromium`
 * @param pages each with the name that it bears in the result, and its address; the last is what others are compared with
 * @param rounds that count
 */
export async function firstPaints(
  browser: Browser,
  pages: { path: string; url: string }[],
  rounds: number,
): Promise<PaintCost[]> {
  const visits = pages.map((): Visit[] => []);
  for (let round = 0; round <= rounds; round++)
    for (const [place, { url }] of pages.entries()) {
      const one = await visit(browser, url);
      if (round > 0) visits[place]!.push(one);
    }
  return pages.map(({ path }, place) => summary(path, visits[place]!, visits.at(-1)!));
}
