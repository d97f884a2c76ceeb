import { stepsToBalance } from './balance.ts';
import { attempt, currentEntry } from './entry.ts';

/** A page of the trail, and how it was left. Kept in memory alone. */
export type Stop = {
  page: string;
  main?: HTMLElement;
  title?: string;
  scroll?: number;
  focus?: Element | null;
};

/** Milliseconds after which steps have ceased for the moment: who presses Back twice at once is not interrupted. */
const calm = 50;

/** A visit holds one entry more than this, so that what a tab can hold is never used up. */
const lastStep = 4;

const stops: Stop[] = [];
/** Place in the trail of the page in view. */
let shown: number;
let step: number;
/** The step of the last entry that is known of. */
let top: number;
/** Place in the trail of the page that the entry at step 0 stands for. */
let offset = 0;
/** Steps that a correction of ours is about to go. */
let correction = 0;
let timer = 0;

/** The page in view. */
export const stopInView = (): Stop => stops[shown]!;

/** Writes into the current entry which page it shows. */
function keepEntry(): void {
  attempt(() => history.replaceState({ page: stopInView().page, step }, ''));
}

/** Takes a page as the one in view, at the current place of the trail. */
export function replaceStop(stop: Stop): void {
  stops[shown] = stop;
}

/** Begins the trail with the page that was loaded. Gives the one that its entry stands for. */
export function startTrail(): string {
  const { step: now, page } = currentEntry();
  step = top = shown = now;
  replaceStop({
    page: location.pathname,
    main: document.querySelector('main')!,
    title: document.title,
  });
  if (!history.state) keepEntry();
  return page;
}

/** Adds a page to the trail, in view: under an entry of its own while there are few, then under the last. */
export function advance(stop: Stop): void {
  shown = step + offset + 1;
  stops.length = shown;
  replaceStop(stop);
  correction = 0;
  if (step < lastStep) attempt(() => history.pushState({ page: stop.page, step: step + 1 }, ''));
  step = top = currentEntry().step;
  offset = shown - step;
  keepEntry();
}

/** To be told of each move in history. Gives the page to show; undefined where the one in view is right. */
export function stopArrivedAt(): Stop | undefined {
  if (!history.state) {
    // A fragment was typed into the address: its entry is one more of the page in view.
    top = ++step;
    offset--;
    keepEntry();
    return undefined;
  }
  const { page, step: now } = currentEntry();
  if (correction && now === step + correction) {
    offset -= correction;
    correction = 0;
  }
  step = now;
  top = Math.max(top, step);
  const place = step + offset;
  if (place !== shown) return (stops[place] ??= { page });
  keepEntry();
  return undefined;
}

/** How many steps lead from the current entry to the one of the page in view, which differs while that is fetched. */
export const stepsToView = (): number => shown - step - offset;

/** Takes the page of the current entry as the one in view, and makes room on both sides of it. */
export function settle(): void {
  shown = step + offset;
  keepEntry();
  clearTimeout(timer);
  timer = window.setTimeout(() => {
    correction = stepsToBalance(step, top, shown, stops.length - 1 - shown);
    if (correction) attempt(() => history.go(correction));
  }, calm);
}
