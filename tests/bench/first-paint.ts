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
/** Medians of the visits of a page, and the fastest and slowest time of the link. */
export type PaintCost = Visit & { path: string; fastest: number; slowest: number };

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

/** Medians of the visits of a page; at least one visit. */
function summary(path: string, visits: Visit[]): PaintCost {
  const sorted = (key: keyof Visit) => visits.map((one) => one[key]).toSorted((a, b) => a - b);
  const median = (key: keyof Visit) => middle(sorted(key));
  const links = sorted('link');
  return {
    path,
    firstPaint: median('firstPaint'),
    link: median('link'),
    bytes: median('bytes'),
    requests: median('requests'),
    fastest: links[0]!,
    slowest: links.at(-1)!,
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
 * Visits pages over the slow connection, one visit after another. Each page is visited once before any is visited again,
 * so that what else the machine does falls on all alike.
 * @param browser from `startChromium`
 * @param pages each with the name that it bears in the result, and its address
 * @param runs visits of each page
 */
export async function firstPaints(
  browser: Browser,
  pages: { path: string; url: string }[],
  runs: number,
): Promise<PaintCost[]> {
  const visits = pages.map(({ path }) => ({ path, all: [] as Visit[] }));
  for (let run = 0; run < runs; run++)
    for (const [place, { url }] of pages.entries())
      visits[place]!.all.push(await visit(browser, url));
  return visits.map(({ path, all }) => summary(path, all));
}
