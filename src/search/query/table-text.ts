import type { Counts, WordTable } from './evidence.ts';
import { characterOf, numberAt, packWords, unpackWords } from './word-list.ts';

/**
 * A word table as it is sent. Numbers are single characters, and numbers of one kind stand together: both make it easy
 * for gzip.
 */
export type TableText = {
  sizes: number[];
  /** The words, in order: for each a capital, how much of its start is that of the word before, and the rest of it. */
  words: string;
  /** For each word, for how many pages it was asked. */
  lengths: string;
  /** For each word and page, in order, how far the page is from the one before it. */
  gaps: string;
  /** For each word and page the step of how often. */
  times: string;
  /** For each word the step of its weight. */
  weights: string;
};

/** Numbers above 0 as steps that each grow by a factor, which keeps as much as their logarithm needs. */
type Scale = { factor: number; stepsBelowOne: number; steps: number };

const stepOf = (number: number, { factor, stepsBelowOne, steps }: Scale): number => {
  const step = Math.round(Math.log(number) / Math.log(factor)) + stepsBelowOne;
  return Math.min(steps - 1, Math.max(0, step));
};
const numberOf = (step: number, { factor, stepsBelowOne }: Scale): number =>
  factor ** (step - stepsBelowOne);

const ofTimes: Scale = { factor: 2, stepsBelowOne: 0, steps: 20 };
const ofWeights: Scale = { factor: 1.3, stepsBelowOne: 13, steps: 26 };

/** A table as text. Of times it keeps the nearest power of two, of weights a step within a seventh of them. */
export function packTable({ sizes, counts, weights }: WordTable): TableText {
  const words = [...counts.keys()].sort();
  const lists = words.map((word) => [...counts.get(word)!].sort(([a], [b]) => a - b));
  const characters = (numbers: number[]) => numbers.map(characterOf).join('');
  return {
    sizes,
    words: packWords(words),
    lengths: characters(lists.map((list) => list.length)),
    gaps: characters(
      lists.flatMap((list) => list.map(([page], index) => page - (list[index - 1]?.[0] ?? 0))),
    ),
    times: characters(lists.flatMap((list) => list.map(([, times]) => stepOf(times, ofTimes)))),
    weights: characters(words.map((word) => stepOf(weights.get(word) ?? 1, ofWeights))),
  };
}

/** The table that a text holds. The counts of a word are read when they are asked for. */
export function unpackTable(text: TableText): WordTable {
  const places = new Map(unpackWords(text.words).map((word, place) => [word, place]));
  const starts = [0];
  for (let place = 0; place < places.size; place++)
    starts.push(starts[place]! + numberAt(text.lengths, place));

  const countsAt = (place: number): Counts => {
    const counts: [number, number][] = [];
    let page = 0;
    for (let at = starts[place]!; at < starts[place + 1]!; at++) {
      page += numberAt(text.gaps, at);
      counts.push([page, numberOf(numberAt(text.times, at), ofTimes)]);
    }
    return counts;
  };
  return {
    sizes: text.sizes,
    counts: {
      keys: () => places.keys(),
      get: (word) => (places.has(word) ? countsAt(places.get(word)!) : undefined),
    },
    weights: {
      get: (word) =>
        places.has(word)
          ? numberOf(numberAt(text.weights, places.get(word)!), ofWeights)
          : undefined,
    },
  };
}
