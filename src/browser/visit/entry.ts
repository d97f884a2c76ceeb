/** What a history entry of a visit says of itself. All entries of a visit have one address. */
export type Entry = {
  /** Path of the page that it shows. */
  page: string;
  /** How many entries of the visit stand before it. */
  step: number;
  /** Set by the exit: nothing of the site may show here again. */
  left?: true;
};

/** The current entry, as the tab holds it; a fresh one for an entry that was opened just now. */
export function currentEntry(): Entry {
  return { page: location.pathname, step: 0, ...(history.state as Entry | null) };
}

/** Does what a browser may refuse, such as a call of history. Whether it was done without an error. */
export function attempt(action: () => void): boolean {
  try {
    action();
    return true;
  } catch {
    return false;
  }
}
