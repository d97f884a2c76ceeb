import type { DangerRules } from './danger-rules.ts';
import type { LinearText } from './linear.ts';
import type { TableText } from './table-text.ts';

/** A part of a page that can answer by itself. */
export type Section = {
  /** Fragment of its address. */
  id: string;
  title: string;
  /** A line of its words, to show. */
  line: string;
  /** Stems that it has more of than others, parted by spaces. */
  stems: string;
};

/** Something that can be found: a page, a campaign or a service with its number. Only what is shown needs it. */
export type Place = {
  path: string;
  title: string;
  summary: string;
  number?: string;
  /** True once the number waits to be checked again. */
  isOverdue?: true;
};

/** What stands at one place, or nothing where the area has no such page. */
export type Landmarks = {
  emergency?: number;
  helpline?: number;
  languages?: number;
  change?: number;
  services?: number;
};

/**
 * What answers need before all else. Places are known by their number: pages come first, in the order of the table,
 * and after them what is found by its name.
 */
export type FirstData = {
  /** How many pages can be guessed; in the table their number stands for “no page”. */
  pages: number;
  /** The words that are asked most, each with the pages that it tells most of. */
  table: TableText;
  /** What each shard of the words that are asked less begins with, parted by spaces. */
  shards: string;
  /** The mark of the list of pages: a shard of another list numbers other pages. */
  mark: string;
  danger: DangerRules;
  /** What was learned of danger beside the rules. */
  alarm: LinearText;
  /** Plain phrases, and the place that each leads to before all others. */
  firsts: Record<string, number>;
  meanings: Record<string, string>;
  landmarks: Landmarks;
};

/** The words that are asked less, from one beginning to the next. */
export type Shard = TableText & {
  /** That of the list of pages whose numbers stand in it. */
  mark: string;
};

/** What makes answers whole. */
export type RestData = {
  /** The words of the name of each place. */
  names: string[];
  /** Places by the words of what stands in the tab, where that is another title. */
  tabTitles: Record<string, number>;
  /** Places by the digits of their numbers. */
  numbers: Record<string, number[]>;
  /** Places of languages by the words for help that people type in them. */
  help: Record<string, number[]>;
  /** Names of places of the area. */
  towns: string[];
  /** What the search engine calls each place; empty where it has none. */
  ids: string[];
};

/** How many places are sent in one file: what is shown of them, and the sections of those that are pages. */
export const perFile = { places: 24, sections: 1 } as const;

/** How many files of places are loaded before an answer needs them. So many there always are, if need be with nothing. */
export const filesAhead = 4;

/** Below the address of the site, the files that search loads. */
export const dataFiles = {
  first: 'search-data.json',
  rest: 'search-rest.json',
  words: (shard: number) => `search-words-${shard}.json`,
  places: (file: number) => `search-places-${file}.json`,
  sections: (file: number) => `search-sections-${file}.json`,
} as const;
