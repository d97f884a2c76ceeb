import { piecesOf, stemOf } from './words.ts';

/** How often each word was asked for each page: `counts.get('refuge')` is `[[page, times], …]`. */
export type WordTable = {
  /** How many words were asked for each page, by the page’s place in the list of pages. */
  sizes: number[];
  counts: Map<string, [page: number, times: number][]>;
  /** How much a word tells, where that was learned; 1 is usual, a word such as “the” is near 0. */
  weights: Map<string, number>;
};

/** What a feature of a word (the word, its stem, a piece of it) says: how often it was asked for, page by page. */
export type Feature = { times: Float32Array; total: number };

export type Model = {
  features: Map<string, Feature>;
  /** Each page’s share of all that is asked, evened out, so that a page with few phrases is not lost. */
  shares: Float32Array;
  weights: Map<string, number>;
};

/** Words added to the size of each page before shares are taken: what evens them out. */
const evening = 2000;

/** How much the sum counts before it is made into chances: words are not independent, so less than 1. */
export const sharpness = 0.5;

/** The features of a word with their parts in its evidence: itself, its stem, and its pieces together. */
export function featuresOf(word: string): [name: string, part: number][] {
  const pieces = piecesOf(word);
  const part = 0.5 / Math.sqrt(pieces.length);
  return [
    [word, 1],
    [`~${stemOf(word)}`, 0.5],
    ...pieces.map((piece): [string, number] => [`#${piece}`, part]),
  ];
}

/** Spreads the counts of words over their stems and pieces, so that a word never met can be judged by those it is like. */
export function modelOf({ sizes, counts, weights }: WordTable): Model {
  const features = new Map<string, Feature>();
  for (const [word, pages] of counts)
    for (const [name] of featuresOf(word)) {
      let feature = features.get(name);
      if (!feature) {
        feature = { times: new Float32Array(sizes.length), total: 0 };
        features.set(name, feature);
      }
      for (const [page, times] of pages) {
        feature.times[page]! += times;
        feature.total += times;
      }
    }
  const evened = sizes.map((size) => Math.sqrt(size + evening));
  const sum = evened.reduce((all, one) => all + one, 0);
  return { features, shares: Float32Array.from(evened, (one) => one / sum), weights };
}

/**
 * What a feature says of one page: above 0 where it is asked for that page more than for others. It is a naive Bayes
 * log ratio, held back where the feature was seldom met.
 * @param times how often it was asked for the page
 * @param total how often it was asked at all
 * @param share the page’s share of all that is asked
 */
export function evidence(times: number, total: number, share: number): number {
  const held = total + 1;
  return Math.log((times + held * share) / (share * (total + held)));
}

/** What a word by itself says of every page. */
export function wordEvidence(word: string, { features, shares }: Model): Float32Array {
  const sum = new Float32Array(shares.length);
  for (const [name, part] of featuresOf(word)) {
    const feature = features.get(name);
    if (!feature) continue;
    for (let page = 0; page < sum.length; page++)
      sum[page]! += part * evidence(feature.times[page]!, feature.total, shares[page]!);
  }
  return sum;
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
  for (const word of new Set(words)) {
    const weight = sharpness * (model.weights.get(word) ?? 1);
    wordEvidence(word, model).forEach((says, page) => (scores[page]! += weight * says));
  }
  return asChances(scores);
}
