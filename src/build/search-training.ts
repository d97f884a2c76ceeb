import {
  asChances,
  evidence,
  featuresOf,
  modelOf,
  sharpness,
  wordEvidence,
  type Feature,
  type Model,
  type WordTable,
} from '../lib/search/evidence.ts';

/** Words that were asked, or stand over a page, and the place of that page in the list of pages. */
export type Example = { words: string[]; page: number };

const rounds = 4;
const firstStep = 0.1;
/** How strongly a weight is drawn back to 1, so that rare words keep it. */
const restraint = 0.02;
const [smallest, largest] = [Math.log(0.05), Math.log(4.5)];

/** Counts how often each word stands in the examples of each page. */
export function countWords(
  examples: Example[],
  pages: number,
): Pick<WordTable, 'sizes' | 'counts'> {
  const sizes = Array.from({ length: pages }, () => 0);
  const counts = new Map<string, Map<number, number>>();
  for (const { words, page } of examples) {
    sizes[page]! += words.length;
    for (const word of new Set(words)) {
      const times = counts.get(word) ?? new Map<number, number>();
      counts.set(word, times.set(page, (times.get(page) ?? 0) + 1));
    }
  }
  return { sizes, counts: new Map([...counts].map(([word, times]) => [word, [...times]])) };
}

/** The evidence of a word as it would be had one example of a page not been counted: for that page alone. */
function evidenceWithoutOne(features: [Feature, number][], page: number, share: number): number {
  return features.reduce((sum, [{ times, total }, part]) => {
    const left = total - 1;
    return left > 0 ? sum + part * evidence(Math.max(0, times[page]! - 1), left, share) : sum;
  }, 0);
}

/** The smallest weight with which a word keeps its counts, and on how many pages one is too common for single uses. */
const [least, many] = [0.12, 14];

type Known = { says: Float32Array; features: [Feature, number][] };

function knownWords(examples: Example[], model: Model): Map<string, Known> {
  const words = new Set(examples.flatMap((example) => example.words));
  return new Map(
    [...words].map((word) => [
      word,
      {
        says: wordEvidence(word, model),
        features: featuresOf(word).flatMap(([name, part]): [Feature, number][] => {
          const feature = model.features.get(name);
          return feature ? [[feature, part]] : [];
        }),
      },
    ]),
  );
}

type Part = { word: string; says: Float32Array; own: number };

/** What each word of an example says of every page, and what it would say of the right one without this example. */
function partsOf(
  { words, page }: Example,
  known: Map<string, Known>,
  shares: Float32Array,
): Part[] {
  return [...new Set(words)].map((word) => {
    const { says, features } = known.get(word)!;
    return { word, says, own: evidenceWithoutOne(features, page, shares[page]!) };
  });
}

/**
 * Learns how much each word tells. Each example is guessed from all the others, and the weights of its words are moved
 * a little towards the right guess: steepest descent in a fixed order, so the same examples give the same weights.
 * @returns weights by word; 1 is usual
 */
export function learnWeights(
  examples: Example[],
  table: Pick<WordTable, 'sizes' | 'counts'>,
): Map<string, number> {
  const model = modelOf({ ...table, weights: new Map() });
  const known = knownWords(examples, model);
  const lessons = examples.map((example) => ({
    page: example.page,
    parts: partsOf(example, known, model.shares),
  }));
  const logs = new Map<string, number>();
  const scores = new Float32Array(model.shares.length);
  for (let round = 0; round < rounds; round++) {
    const step = firstStep / (1 + round / 2);
    for (let turn = 0; turn < lessons.length; turn++) {
      // A fixed stride visits every example, but not page by page.
      const { page, parts } = lessons[(turn * stride(lessons.length)) % lessons.length]!;
      scores.fill(0);
      for (const { word, says, own } of parts) {
        const factor = sharpness * Math.exp(logs.get(word) ?? 0);
        for (let place = 0; place < scores.length; place++) scores[place]! += factor * says[place]!;
        scores[page]! += factor * (own - says[page]!);
      }
      const errors = asChances(scores);
      errors[page]! -= 1;
      for (const { word, says, own } of parts) {
        let slope = errors[page]! * (own - says[page]!);
        for (let place = 0; place < errors.length; place++) slope += errors[place]! * says[place]!;
        const log = logs.get(word) ?? 0;
        const moved = log - step * (slope * sharpness * Math.exp(log) + restraint * log);
        logs.set(word, Math.min(largest, Math.max(smallest, moved)));
      }
    }
  }
  return new Map([...logs].map(([word, log]) => [word, Math.exp(log)]));
}

/**
 * A table without what tells next to nothing: a word whose weight is small keeps no counts, and a word that is asked
 * for many pages keeps only those where it was asked more than once.
 */
export function lighten({ sizes, counts, weights }: WordTable): WordTable {
  const tells = (word: string, pages: [number, number][]) => {
    if ((weights.get(word) ?? 1) < least) return [];
    return pages.length > many ? pages.filter(([, times]) => times > 1) : pages;
  };
  return {
    sizes,
    counts: new Map([...counts].map(([word, pages]) => [word, tells(word, pages)])),
    weights,
  };
}

/** A stride that meets every place of a list once: a prime that does not divide its length. */
const stride = (length: number) => [7919, 7907].find((prime) => length % prime !== 0)!;
