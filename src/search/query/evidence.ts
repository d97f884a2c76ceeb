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

/** Tables as one. What stands in several counts as the last of them has it. */
export function joinedTables(tables: [WordTable, ...WordTable[]]): WordTable {
  const holder = new Map(
    tables.flatMap((table) => [...table.counts.keys()].map((word) => [word, table])),
  );
  return {
    sizes: tables[0].sizes,
    counts: { keys: () => holder.keys(), get: (word) => holder.get(word)?.counts.get(word) },
    weights: { get: (word) => holder.get(word)?.weights.get(word) },
  };
}

/** How often something was asked for all pages together. */
export const timesOf = (counts: Counts): number =>
  counts.reduce((sum, [, times]) => sum + times, 0);

/** How often a word was asked, of what a table holds. */
export const timesIn = ({ counts }: WordTable, word: string): number =>
  timesOf(counts.get(word) ?? []);

/** How often a feature of words (a word, a stem, a piece) was asked for each page, and how often at all. */
export type Feature = { pages: Map<number, number>; total: number };

export type Model = {
  /** Each page’s share of all that is asked, evened out, so that a page with few phrases is not lost. */
  shares: Float32Array;
  weights: WordTable['weights'];
  /** What is known of a feature; its total is 0 where no word that was asked has it. */
  feature(name: string): Feature;
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

/** The words that have a feature. */
export type WordsWith = (name: string) => string[];

/**
 * Finds the words that have a feature. They are found in one text of all words when they are asked for, since an index
 * of every piece would take longer to make than all that a visitor asks of it.
 */
function wordFinder(words: string[]): WordsWith {
  const text = words
    .filter((word) => !isPair(word))
    .map((word) => `<${word}>`)
    .join('');
  const having = (part: string): string[] => {
    const found = new Set<string>();
    for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
      const start = text.lastIndexOf('<', at) + 1;
      found.add(text.slice(start, text.indexOf('>', start)));
    }
    return [...found];
  };
  return (name) => {
    const part = name.slice(1);
    if (name.startsWith('#')) return having(part);
    if (name.startsWith('~')) return having(`<${part}`).filter((word) => stemOf(word) === part);
    return [name];
  };
}

/**
 * Spreads the counts of words over their stems and pieces, so that a word never met can be judged by those it is like.
 * What is asked of it is kept: a query that grows letter by letter has most of its words judged already.
 * @param find how the words that have a feature are found
 */
export function modelOf({ sizes, counts, weights }: WordTable, find = wordFinder): Model {
  const shares = sharesOf(sizes);
  const wordsWith = find([...counts.keys()]);
  const features = new Map<string, Feature>();
  const said = new Map<string, Float32Array>();

  const feature = (name: string): Feature => {
    const known = features.get(name);
    if (known) return known;
    const found: Feature = { pages: new Map(), total: 0 };
    for (const [page, times] of wordsWith(name).flatMap((word) => counts.get(word) ?? [])) {
      found.pages.set(page, (found.pages.get(page) ?? 0) + times);
      found.total += times;
    }
    features.set(name, found);
    return found;
  };

  const says = (word: string): Float32Array => {
    const known = said.get(word);
    if (known) return known;
    const sum = new Float32Array(shares.length);
    for (const [name, part] of featuresOf(word)) {
      const { pages, total } = feature(name);
      for (const [page, times] of pages) sum[page]! += part * evidence(times, total, shares[page]!);
    }
    said.set(word, sum);
    return sum;
  };

  return { shares, weights, feature, says };
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
