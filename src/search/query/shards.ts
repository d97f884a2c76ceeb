/**
 * The words that are asked less are sent by the alphabet, in files of their own: only those that a question has need of are
 * loaded, so that editors may add many phrases.
 */
import { timesIn, type WordTable } from './evidence.ts';
import { wordsOf } from './words.ts';

/** A word that the first table has as asked so often is whole there. */
const often = 60;
/** The shards that one question may load: what it weighs has an end, however long it is. */
export const mostShards = 8;

/** Whether what the first table has of a word is all that there is. */
export const isWhole = (table: WordTable, word: string): boolean => timesIn(table, word) >= often;

/** The shard that a word stands in, if any has it. */
function shardOf(word: string, starts: string[]): number {
  const after = starts.findIndex((start) => start > word);
  return (after < 0 ? starts.length : after) - 1;
}

/** The letters from which on a word that is still being typed has its shard loaded: less may begin anything. */
const fewestLetters = 3;

/**
 * Makes the function that tells which shards know more of what was typed.
 * @param table the first table, as it is sent
 * @param shards what each begins with, parted by spaces
 * @param meanings words, and those that they stand for
 * @returns their numbers: those of the words as they were typed first, then those of what they stand for
 */
export function shardFinder(
  table: WordTable,
  shards: string,
  meanings: Record<string, string> = {},
): (typed: string) => number[] {
  const starts = shards.split(' ').filter(Boolean);
  const meant = new Map(Object.entries(meanings));
  return (typed) => {
    const words = wordsOf(typed);
    const isTooShort = (word: string, place: number) =>
      place === words.length - 1 && word.length < fewestLetters && /\p{L}$/u.test(typed);
    const asked = [
      ...words.filter((word, place) => !isTooShort(word, place)),
      ...words.flatMap((word) => wordsOf(meant.get(word) ?? '')),
    ];
    const lacking = asked.filter((word) => !isWhole(table, word));
    const found = new Set(lacking.map((word) => shardOf(word, starts)));
    return [...found].filter((shard) => shard >= 0).slice(0, mostShards);
  };
}
