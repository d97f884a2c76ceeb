/**
 * A visit is one document under one address. Each of its history entries says in its state which page it shows and
 * how deep in the visit it stands; the first entry, depth 0, is where the exit walks back to and marks as left.
 */
export type Entry = {
  /** Path of the page that this entry shows. */
  page: string;
  depth: number;
  /** Set on a visit's first entry by the exit: nothing of the site may show here again. */
  left?: true;
};

type EntryList = {
  currentEntry: { index: number } | null;
  entries(): { getState(): unknown }[];
  updateCurrentEntry(options: { state: unknown }): void;
};

/** Browsers that have the Navigation API let an entry see the marks of the others; the rest see only their own. */
const navigationApi = (window as { navigation?: EntryList }).navigation;

/** The entry that is current, as its state tells; a fresh one for an entry that was opened just now. */
export function currentEntry(): Entry {
  return (history.state as Entry | null) ?? { page: location.pathname, depth: 0 };
}

/** Writes an entry over the current one, under the same address. */
export function rewriteEntry(entry: Entry): void {
  history.replaceState(entry, '');
}

/**
 * Adds an entry after the current one, under the same address. From here on the visit scrolls by itself: the browser
 * would scroll before the page of an entry is there.
 */
export function addEntry(page: string): void {
  history.scrollRestoration = 'manual';
  history.pushState({ page, depth: currentEntry().depth + 1 } satisfies Entry, '');
}

/** Marks the current entry as left, for itself and for earlier loads of the site in this tab. */
export function markLeft(): void {
  rewriteEntry({ ...currentEntry(), left: true });
  navigationApi?.updateCurrentEntry({ state: { left: true } });
}

/** Whether the visitor has left by the exit: this entry is marked, or one that this tab opened before or after it. */
export function hasLeft(): boolean {
  const marks = navigationApi?.entries().map((entry) => entry.getState() as Entry | undefined);
  return Boolean(currentEntry().left ?? marks?.some((mark) => mark?.left));
}

/** How many steps back lead out of the site, past earlier loads of it in this tab as far as they can be seen. */
export function stepsOut(): number {
  return (navigationApi?.currentEntry?.index ?? 0) + 1;
}
