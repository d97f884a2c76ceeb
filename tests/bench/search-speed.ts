/** How soon search answers: its first use over a slow line, and what is asked after that on a slow phone. */
import type { Browser, CDPSession, Page } from '@playwright/test';
import { connection, screen, slowAndCount } from './first-paint.ts';
import { answerTimes, slowAnswers } from './in-page.ts';
import { middle } from './weight.ts';

/** Milliseconds from the words (at first use: from the focus) to results on the page, and to the whole answer. */
export type Answered = { first: number; whole: number };
export type SearchCost = {
  /** Medians of first uses, each with an empty cache. */
  firstUse: Answered;
  /** Of what is asked after that, by how many times slower the processor was made. */
  later: { slower: number; median: Answered; worst: Answered }[];
};

/** Words, sentences, slips and cries; what stands first is asked at first use. */
const queries = [
  'he wont let me see my mum',
  'restraning order',
  'clares law',
  'przemoc domowa',
  'marac form',
  'domstic vilence suport servises in the area plese',
  'i cant do this any more',
  'who pays the rent if i leave',
  'my son hits me and takes my monney for drugs',
  'refuge',
];

const column = (times: Answered[], key: keyof Answered) =>
  times.map((one) => one[key]).toSorted((a, b) => a - b);
const summary = (times: Answered[], pick: (sorted: number[]) => number): Answered => ({
  first: pick(column(times, 'first')),
  whole: pick(column(times, 'whole')),
});

/** Milliseconds after which there is no answer: the search of the page gives each file up before. */
const longest = 60_000;

async function searchPage(browser: Browser, url: string): Promise<[Page, CDPSession]> {
  const context = await browser.newContext({ viewport: screen });
  const page = await context.newPage();
  await page.goto(url);
  return [page, await context.newCDPSession(page)];
}

async function firstUse(browser: Browser, url: string): Promise<Answered> {
  const [page, cdp] = await searchPage(browser, url);
  await slowAndCount(cdp);
  const [answered] = await page.evaluate(answerTimes, { queries: queries.slice(0, 1), longest });
  await page.context().close();
  return answered!;
}

async function laterUses(browser: Browser, url: string, slower: number): Promise<Answered[]> {
  const [page, cdp] = await searchPage(browser, url);
  await page.route('**/search-worker.js', async (route) => {
    const response = await route.fetch();
    await route.fulfill({
      response,
      body: `(${slowAnswers.toString()})(${slower});${await response.text()}`,
    });
  });
  await page.evaluate(answerTimes, { queries: queries.slice(0, 1), longest });
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: slower });
  const answered = await page.evaluate(answerTimes, { queries: queries.slice(1), longest });
  await page.context().close();
  return answered;
}

/**
 * Asks a built site.
 * @param url of its page of search
 * @param runs first uses
 */
export async function searchCost(browser: Browser, url: string, runs: number): Promise<SearchCost> {
  const firsts: Answered[] = [];
  for (let run = 0; run < runs; run++) firsts.push(await firstUse(browser, url));
  const later: SearchCost['later'] = [];
  for (const slower of [1, 6]) {
    const times = await laterUses(browser, url, slower);
    later.push({
      slower,
      median: summary(times, middle),
      worst: summary(times, (sorted) => sorted.at(-1)!),
    });
  }
  return { firstUse: summary(firsts, middle), later };
}

/** What was measured, in a sentence. */
export const searchIntro = (runs: number) =>
  `First use: from the focus, over ${connection.kilobits} kbit/s with ${connection.latency} ms latency, medians of ${runs}. ` +
  `Later: from the words, of ${queries.length - 1} queries that were not asked before. ` +
  'A whole answer waits until typing pauses.';
