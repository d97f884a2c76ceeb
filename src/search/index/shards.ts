/** The words that the first table lacks, or has but a part of, in files by the alphabet: see `query/shards`. */
import type { Shard } from '../query/data.ts';
import { timesIn, type Counts, type WordTable } from '../query/evidence.ts';
import { isWhole } from '../query/shards.ts';
import { packTable } from '../query/table-text.ts';
import { isPair } from '../query/words.ts';
import type { Counted } from '../training/training.ts';

/** What a shard holds at most, in letters and counts: it is sent as some 600 bytes. */
const mostOfAShard = 900;

/** What a word and its counts add to a shard: three, its letters, of which half are those of the word before, and two for each count. */
const sizeOf = (word: string, pages: Counts) => 3 + word.length / 2 + 2 * pages.length;

/** The shortest beginning of a word that comes after the word before it. */
function shortestAfter(before: string, word: string): string {
  let length = 1;
  while (word.slice(0, length) <= before) length++;
  return word.slice(0, length);
}

/**
 * Parts words by the alphabet.
 * @param counted all that is known of words
 * @param weights what was learned of them
 * @param table what is sent first, as a device has it
 * @param others words that nobody asks, but that are no slips
 * @param mark that of the list of pages
 * @returns the shards, and what each begins with
 */
export function shardsOf(
  counted: Counted,
  weights: WordTable['weights'],
  table: WordTable,
  others: string[],
  mark: string,
): { starts: string[]; shards: Shard[] } {
  const all = { ...counted, weights };
  const rows = new Map<string, Counts>(others.map((word) => [word, []]));
  const pairs = new Map<string, [string, Counts][]>();
  for (const [word, pages] of counted.counts)
    if (!isPair(word)) {
      if (!isWhole(table, word)) rows.set(word, pages);
    } else {
      // A pair stands with the word of it that is asked less, which is the one more likely to be asked for.
      const [rarer] = word
        .split(' ')
        .filter((one) => !isWhole(table, one))
        .toSorted((a, b) => timesIn(all, a) - timesIn(all, b));
      if (rarer !== undefined) pairs.set(rarer, [...(pairs.get(rarer) ?? []), [word, pages]]);
    }
  const starts: string[] = [];
  const shards: Map<string, Counts>[] = [];
  let size = Infinity;
  let before = '';
  for (const word of [...rows.keys()].sort()) {
    const own: [string, Counts][] = [[word, rows.get(word)!], ...(pairs.get(word) ?? [])];
    if (size > mostOfAShard) {
      starts.push(shortestAfter(before, word));
      shards.push(new Map());
      size = 0;
    }
    for (const [name, pages] of own) {
      shards.at(-1)!.set(name, pages);
      size += sizeOf(name, pages);
    }
    before = word;
  }
  return {
    starts,
    shards: shards.map((counts) => ({ ...packTable({ sizes: [], counts, weights }), mark })),
  };
}
