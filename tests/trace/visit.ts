import type { Tab } from './engines/engine.ts';
import {
  followQuickly,
  middleOf,
  readExcerpts,
  readSearch,
  readState,
  type PageState,
} from './in-page.ts';
import { placeOf, see, settle, type Stage, type Step } from './places.ts';
import type { ReadPage, Reading } from './reading.ts';
import { until } from './wait.ts';

/** Presses an element in the middle, as soon as it is to be seen. */
export async function press(tab: Tab, selector: string): Promise<void> {
  const middle = await until(selector, () => tab.evaluate(middleOf, selector));
  await tab.press(middle!.x, middle!.y);
}

/** Presses a link until its page is there: a press in the first moments of a page may be lost. */
async function goBy(
  tab: Tab,
  selector: string,
  what: string,
  isIt: (state: PageState) => boolean,
): Promise<void> {
  await until(what, async () => {
    await press(tab, selector);
    return until(what, () => tab.evaluate(readState), isIt, 10_000).then(() => true);
  });
}

/** A visit of many moves, in a tab that went to so many pages of another site before. */
export type DeepVisit = { moves: number; others: number };

/**
 * Opens pages outside the site, and follows the last one's link to it.
 * @param others how many; with none before it, the site is opened as if its address had been typed
 */
export async function arrive(
  tab: Tab,
  stage: Stage,
  { arrival }: Reading,
  others = 2,
): Promise<void> {
  for (let page = 1; page <= others; page++) {
    await tab.open(`${stage.start.origin}/${page}`);
    await see(tab, `the page ${page}`, ({ address }) => address.endsWith(`/${page}`));
  }
  if (others === 0) await tab.open(stage.site + arrival.href);
  const isThere = ({ title, isLoaded }: PageState) => title === arrival.title && isLoaded;
  if (others === 0) await see(tab, 'the site', isThere);
  else await goBy(tab, 'a', 'the site', isThere);
}

/** Presses of links that are made one by one, as a person does, before others follow quickly. */
const slowMoves = 5;

/** Follows a number of links of the menu: some as a person does, the rest quickly. */
export async function readOn(tab: Tab, { pages }: Reading, moves: number): Promise<void> {
  // Of the menu's pages, one follows that is not in view.
  const turn = (from: number) => pages.map((_, index) => pages[(from + index) % pages.length]!);
  for (let done = 0; done < slowMoves; done++) await follow(tab, turn(done)[0]!);
  const most = 40;
  for (let done = slowMoves; done < moves; done += most)
    await tab.evaluate(followQuickly, turn(done), Math.min(most, moves - done));
}

/** Follows a link of the menu, which is opened first where it is closed. */
export async function follow(tab: Tab, { href, title }: ReadPage): Promise<void> {
  const link = `header nav a[href="${href}"]`;
  const isOpen = async () => (await tab.evaluate(middleOf, link)) !== null;
  await until('the menu', async () => {
    if (!(await isOpen())) await press(tab, 'header summary');
    return until('its links', isOpen, Boolean, 3000);
  });
  await goBy(tab, link, `the page at ${href}`, (state) => state.title === title && state.isLoaded);
}

/**
 * Types into the search box, a known word first and then one that stands nowhere, and waits until the search rests.
 * @returns pieces of text that the search showed
 */
export async function searchFor(tab: Tab, { knownWord, marker }: Reading): Promise<string[]> {
  await press(tab, 'main input');
  await tab.type(knownWord);
  const excerpts = await until(
    'results of the search',
    () => tab.evaluate(readExcerpts),
    (found) => found.length > 0,
  );
  await tab.type(` ${marker}`);
  let calm = 0;
  await until(
    'the search to rest with the marker in its box',
    () => tab.evaluate(readSearch),
    ({ typed, isBusy }) => {
      calm = typed.endsWith(marker) && !isBusy ? calm + 1 : 0;
      return calm > 8;
    },
  );
  return excerpts;
}

/** Presses the exit and waits for the destination. */
export async function exit(tab: Tab, stage: Stage): Promise<void> {
  await press(tab, 'a[data-exit]');
  await see(tab, 'the destination', ({ address }) => placeOf(address, stage) === 'destination');
}

/**
 * Goes Back and Forward, and tells after each step where the tab is.
 * @param steps -1 for each Back, 1 for each Forward
 */
export async function roam(tab: Tab, stage: Stage, steps: (-1 | 1)[]): Promise<Step[]> {
  const taken: Step[] = [];
  for (const [index, step] of steps.entries()) {
    const before = await tab.evaluate(readState);
    await tab.travel(step);
    // A step may lead nowhere, as one from the end of history does: then there is no change to wait for.
    await until(
      'a change',
      () => tab.evaluate(readState),
      (now) => JSON.stringify(now) !== JSON.stringify(before),
      2500,
    ).catch(() => undefined);
    const name = `${step < 0 ? 'Back' : 'Forward'} (step ${index + 1})`;
    taken.push(await settle(tab, name, stage));
  }
  return taken;
}
