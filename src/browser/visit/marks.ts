import { attempt, currentEntry } from './entry.ts';

type EntryList = {
  currentEntry: { index: number };
  entries(): { getState(): unknown }[];
  updateCurrentEntry(options: { state: unknown }): void;
};

/** Browsers that have the Navigation API let an entry see the marks of the others; the rest see only their own. */
const navigationApi = (window as { navigation?: EntryList }).navigation;

/** How many entries of the site stand before this one in the tab; undefined where that cannot be seen. */
export const entriesBefore = (): number | undefined => navigationApi?.currentEntry.index;

/**
 * Marks the current entry as left, for itself and for earlier loads of the site in this tab. It says no page any more.
 * @returns whether the entry holds the mark now: browsers may refuse it, some without an error
 */
export function markLeft(): boolean {
  const mark = { step: currentEntry().step, left: true };
  attempt(() => history.replaceState(mark, ''));
  // After that call, which would take this mark away.
  attempt(() => navigationApi!.updateCurrentEntry({ state: mark }));
  return Boolean(currentEntry().left);
}

/** Whether the visitor has left by the exit: this entry is marked, or one that this tab opened before or after it. */
export function hasLeft(): boolean {
  let isMarked = currentEntry().left;
  attempt(() => {
    isMarked ||= navigationApi!
      .entries()
      .some((entry) => (entry.getState() as { left?: true } | undefined)?.left) as true;
  });
  return Boolean(isMarked);
}
