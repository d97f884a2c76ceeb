import { timesIn, type WordTable } from './evidence.ts';
import type { Vocabulary } from './reading.ts';
import { speller, wordsByLength, type WordsByLength } from './spelling.ts';
import { isPair } from './words.ts';

/** A word with a smaller weight tells nothing by itself. */
const telling = 0.35;

/** Words that are known. */
export type WordList = { words: ReadonlySet<string>; byLength(): WordsByLength };

export function wordList(all: Iterable<string>): WordList {
  const words = new Set(all);
  words.delete('');
  // Few questions have a slip.
  let byLength: WordsByLength | undefined;
  return { words, byLength: () => (byLength ??= wordsByLength(words)) };
}

/** The words of a table, without its pairs. */
export const wordsOfTable = ({ counts }: WordTable): WordList =>
  wordList([...counts.keys()].filter((word) => !isPair(word)));

/**
 * What search knows of words: how they are read, how often they were asked, and whether they tell anything by themselves.
 * @param table the first table with those of the shards that are there
 * @param lists its words, and those of names, which have to be left as they are
 * @param isRead whether all that is known of a word is there
 */
export function wordsKnown(
  table: WordTable,
  lists: WordList[],
  meanings: Vocabulary['meanings'],
  isRead: (word: string) => boolean,
) {
  const timesAsked = (word: string) => timesIn(table, word);
  let spelled: ReturnType<typeof speller> | undefined;
  const nearest = (word: string) =>
    (spelled ??= speller(
      lists.map((list) => list.byLength()),
      timesAsked,
    ))(word);
  const isOneBegun = ({ words }: WordList, start: string) => {
    for (const word of words) if (word.startsWith(start)) return true;
    return false;
  };
  const vocabulary: Vocabulary = {
    isKnown: (word) => lists.some(({ words }) => words.has(word)),
    isBegun: (start) => lists.some((list) => isOneBegun(list, start)),
    meanings,
    nearest: (word) => (isRead(word) ? nearest(word) : undefined),
  };
  const tells = (word: string) => (table.weights.get(word) ?? 1) >= telling;
  return { vocabulary, timesAsked, tells };
}
