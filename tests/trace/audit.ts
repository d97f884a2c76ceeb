import { join } from 'node:path';
import type { Browser, Engine, Start } from './engines/engine.ts';
import { meetTrouble } from './trouble.ts';
import { readKept, type Kept } from './history-rows.ts';
import { filesHolding } from './profile-search.ts';
import type { Reading } from './reading.ts';
import * as visit from './visit.ts';
import { see, type Stage, type Step } from './places.ts';

/** What was seen of a visit, and what the browser keeps of it. */
export type Audit = {
  version: string;
  /** While reading: the steps Back and Forward. */
  reading: Step[];
  /** After the exit: Back three times, Forward three times. */
  after: Step[];
  /** Frames after the press on the exit that began to show text of the site; undefined where none can be watched. */
  frames: number | undefined;
  /** Of the moves that failed, those that left page, address and history as they were. */
  stayed: number;
  kept: Kept | undefined;
  files: Record<'text' | 'title' | 'marker' | 'host', string[]>;
};

/** How many times a page of the site began to be seen since some report. */
export function framesSeen(browser: Browser, since: number, site: string): number | undefined {
  return browser.reports
    ?.slice(since)
    .filter(({ address, isSeen }) => isSeen && String(address).startsWith(`${site}/`)).length;
}

/** Six steps that a person who looks for what was read would take. */
export const backAndForward: (-1 | 1)[] = [-1, -1, -1, 1, 1, 1];

/**
 * Visits the site once, with a profile of its own: arrives, reads, goes Back and Forward, searches, leaves, tries to
 * return, closes the browser, and looks through what it kept.
 * @param name for the profile's folder
 * @param stage the servers
 * @param hasScript false for the form of the site that has no script, and so no search box
 * @param deep how many pages are read before, and how many of another site came before them
 */
export async function audit(
  engine: Engine,
  start: Start,
  name: string,
  stage: Stage,
  reading: Reading,
  hasScript: boolean,
  deep: visit.DeepVisit = { moves: 0, others: 2 },
): Promise<Audit> {
  const profile = join(start.profile, name);
  const browser = await engine.start({ ...start, profile });
  const tab = browser.first;
  let steps: Step[];
  let after: Step[];
  let stayed: number;
  let excerpts: string[] = [];
  let frames: number | undefined;
  try {
    await visit.arrive(tab, stage, reading, deep.others);
    if (deep.moves > 0) await visit.readOn(tab, reading, deep.moves);
    for (const page of reading.pages.slice(0, 4)) await visit.follow(tab, page);
    steps = await visit.roam(tab, stage, [-1, 1]);
    stayed = await meetTrouble(tab, stage, reading);
    if (hasScript) {
      await visit.follow(tab, reading.search);
      excerpts = await visit.searchFor(tab, reading);
    } else {
      // Where a search is a form, what was typed stands in an address.
      await tab.open(`${stage.site}${reading.search.href}?words=${reading.marker}`);
      await see(tab, 'the search page', ({ title }) => title === reading.search.title);
    }
    const reported = browser.reports?.length ?? 0;
    await visit.exit(tab, stage);
    after = await visit.roam(tab, stage, backAndForward);
    frames = framesSeen(browser, reported, stage.site);
  } finally {
    await browser.close();
  }
  const pages = [reading.arrival, ...reading.pages.slice(0, 4), reading.search];
  const files = filesHolding(profile, {
    text: [...pages.flatMap(({ sentence }) => sentence ?? []), ...excerpts],
    title: pages.map(({ title }) => title),
    marker: [reading.marker],
    host: [new URL(stage.site).host],
  });
  const kept = engine.history && readKept(profile, engine.history, stage.site);
  return { version: browser.version, reading: steps, after, frames, stayed, kept, files };
}
