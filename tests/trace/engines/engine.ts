import type { Certificate } from '../certificate.ts';
import type { Display } from './display.ts';

/** One tab, driven as a person would. */
export type Tab = {
  /** Opens an address as if it had been typed. */
  open(address: string): Promise<void>;
  /** Runs a function in the page and brings back what it returns; both ways as JSON. */
  evaluate<Args extends unknown[], Result>(
    inPage: (...args: Args) => Result,
    ...args: Args
  ): Promise<Awaited<Result>>;
  /** Presses what stands at a point of the page, in CSS pixels of the window. */
  press(x: number, y: number): Promise<void>;
  /** Types letters, digits and blanks into what has focus. */
  type(text: string): Promise<void>;
  /** Back (-1) or Forward (1), by the browser's own command. */
  travel(step: -1 | 1): Promise<void>;
  /** Brings the tab to the front. */
  show(): Promise<void>;
};

/** What a page told of itself while it was shown: see in-page.ts. */
export type PageReport = Record<string, unknown> & { kind: string };

/** A browser that runs with a profile of its own. */
export type Browser = {
  version: string;
  /** The tab it started with. */
  first: Tab;
  another(): Promise<Tab>;
  countTabs(): Promise<number>;
  /** Reports of pages as they come; undefined where the engine has no way to run a script before a page's own. */
  reports: PageReport[] | undefined;
  /** Closes it as a person would, so that everything it keeps is on disk. */
  close(): Promise<void>;
};

/** How to start a browser. */
export type Start = {
  /** Folder for everything that it keeps. */
  profile: string;
  certificate: Certificate | undefined;
  display: Display | undefined;
};

/** An engine to test with. */
export type Engine = {
  name: string;
  /** Why it cannot be tested here; undefined where it can. */
  missing(hasDisplay: boolean): string | undefined;
  start(start: Start): Promise<Browser>;
  /** The database of history below the profile folder; undefined where none is kept. */
  history: 'chromium' | 'firefox' | undefined;
  /** Whether Back and Forward can be pressed as keys, where a display is there. */
  hasKeys: boolean;
  /** What a reader of the report must know of how it was run. */
  note: string;
};

/** Source of a call to run in a page: the function sees the page alone, nothing of its file. */
export function callSource(inPage: (...args: never[]) => unknown, args: unknown[]): string {
  return `Promise.resolve((${inPage})(...${JSON.stringify(args)})).then((value) => JSON.stringify(value ?? null))`;
}
