import type { FirstData, RestData } from './data.ts';
import { timesIn, type WordTable } from './evidence.ts';
import type { Vocabulary } from './reading.ts';
import { speller } from './spelling.ts';
import { isPair } from './words.ts';

/** A word with a smaller weight tells nothing by itself. */
const telling = 0.35;

/** What is there to answer from. */
export type Loaded = {
  first: FirstData;
  /** The first table with the shards that are there. */
  table: WordTable;
  rest: RestData | undefined;
  /** Whether all that is known of a word is there. */
  isRead(word: string): boolean;
};

/**
 * What search knows of words: how they are read, how often they were asked, and whether they tell anything by themselves.
 * The names of places are words too, which it has to leave as they are.
 */
export function wordsKnown({ first, table, rest, isRead }: Loaded) {
  const asked = [...table.counts.keys()].filter((word) => !isPair(word));
  const named = rest ? [...rest.towns, ...rest.names].join(' ').split(' ') : [];
  const known = new Set([...asked, ...named].filter(Boolean));
  const timesAsked = (word: string) => timesIn(table, word);
  // Few questions have a slip.
  let spelled: ReturnType<typeof speller> | undefined;
  const nearest = (word: string) => (spelled ??= speller([...known], timesAsked))(word);
  const vocabulary: Vocabulary = {
    known,
    meanings: new Map(Object.entries(first.meanings)),
    nearest: (word) => (rest && isRead(word) ? nearest(word) : undefined),
  };
  const tells = (word: string) => (table.weights.get(word) ?? 1) >= telling;
  return { vocabulary, timesAsked, tells };
}
