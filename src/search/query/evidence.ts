import type { FeatureOf } from './features.ts';
import { keeping } from './keeping.ts';
import { isPair, pairsOf, piecesOf, stemOf } from './words.ts';

/** How often a word was asked for each page, by the page’s place in the list of pages. */
export type Counts = readonly [page: number, times: number][];

/** How often each word, and pair of words, was asked for each page: `counts.get('refuge')` is `[[page, times], …]`. */
export type WordTable = {
  /** How many words were asked for each page, by the page’s place in the list of pages. */
  sizes: number[];
  counts: { get(word: string): Counts | undefined; keys(): Iterable<string> };
  /** How much a word tells, where that was learned; 1 is usual, a word such as “the” is near 0. */
  weights: Pick<ReadonlyMap<string, number>, 'get'>;
};

/**
 * Tables as one. What stands in several counts as the last of them has it. The first, which is large, is not copied.
 * @returns none of what is known where there are none
 */
export function joinedTables([first, ...others]: WordTable[]): WordTable {
  const holder = new Map(
    others.flatMap((table) => [...table.counts.keys()].map((word) => [word, table])),
  );
  const holderOf = (word: string) => holder.get(word) ?? first;
  return {
    sizes: first?.sizes ?? [],
    counts: {
      keys: () => new Set([...(first?.counts.keys() ?? []), ...holder.keys()]),
      get: (word) => holderOf(word)?.counts.get(word),
    },
    weights: { get: (word) => holderOf(word)?.weights.get(word) },
  };
}

/** How often something was asked for all pages together. */
export const timesOf = (counts: Counts): number =>
  counts.reduce((sum, [, times]) => sum + times, 0);

/** How often a word was asked, of what a table holds. */
export const timesIn = ({ counts }: WordTable, word: string): number =>
  timesOf(counts.get(word) ?? []);

export type Model = {
  /** Each page’s share of all that is asked, evened out, so that a page with few phrases is not lost. */
  shares: Float32Array;
  weights: WordTable['weights'];
  /** What a word by itself says of every page, before its weight. */
  says(word: string): Float32Array;
};

/** Words added to the size of each page before shares are taken: what evens them out. */
const evening = 2000;

/** How much the sum counts before it is made into chances: words are not independent, so less than 1. */
export const sharpness = 0.5;

/** The features of a word with their parts in its evidence: itself, its stem, and its pieces together; of a pair, itself. */
export function featuresOf(word: string): [name: string, part: number][] {
  if (isPair(word)) return [[word, 1]];
  const pieces = piecesOf(word);
  const part = 0.5 / Math.sqrt(pieces.length);
  return [
    [word, 1],
    [`~${stemOf(word)}`, 0.5],
    ...pieces.map((piece): [string, number] => [`#${piece}`, part]),
  ];
}

/**
 * What a feature says of one page: 0 where it was never asked for that page, more the more it is asked for that page
 * rather than for others. It is a naive Bayes log ratio, held back where the feature was seldom met.
 * @param times how often it was asked for the page
 * @param total how often it was asked at all
 * @param share the page’s share of all that is asked
 */
export const evidence = (times: number, total: number, share: number): number =>
  Math.log1p(times / ((total + 1) * share));

/** Each page’s share of all that is asked, by how many words were asked for it. */
export function sharesOf(sizes: number[]): Float32Array {
  const evened = sizes.map((size) => Math.sqrt(size + evening));
  const sum = evened.reduce((all, one) => all + one, 0);
  return Float32Array.from(evened, (one) => one / sum);
}

/**
 * What words say of pages.
 * @param table of it, the sizes of pages and what words weigh
 * @param feature what is known of the features of its words
 */
export function modelOf(table: WordTable, feature: FeatureOf): Model {
  const shares = sharesOf(table.sizes);
  const says = keeping((word) => {
    const sum = new Float32Array(shares.length);
    for (const [name, part] of featuresOf(word)) {
      const { pages, total } = feature(name);
      for (const [page, times] of pages) sum[page]! += part * evidence(times, total, shares[page]!);
    }
    return sum;
  });
  return { shares, weights: table.weights, says };
}

/** Numbers of any size as chances that add up to 1. */
export function asChances(scores: Float32Array): Float32Array {
  const powers = new Float32Array(scores.length);
  let highest = -Infinity;
  for (const score of scores) if (score > highest) highest = score;
  let sum = 0;
  for (let place = 0; place < scores.length; place++)
    sum += powers[place] = Math.exp(scores[place]! - highest);
  for (let place = 0; place < scores.length; place++) powers[place]! /= sum;
  return powers;
}

/** The chance of each page to be what the words ask for. */
export function chances(words: string[], model: Model): Float32Array {
  const scores = new Float32Array(model.shares.length);
  for (const word of new Set([...words, ...pairsOf(words)])) {
    const weight = sharpness * (model.weights.get(word) ?? 1);
    model.says(word).forEach((says, page) => (scores[page]! += weight * says));
  }
  return asChances(scores);
}
