import {
  asChances,
  evidence,
  featuresOf,
  modelOf,
  sharpness,
  type Counts,
  type Feature,
  type Model,
} from '../query/evidence.ts';
import { isPair } from '../query/words.ts';
import { stride } from './logistic.ts';

/** Words, and pairs of them, that were asked or stand over a page, and the place of that page in the list of pages. */
export type Example = { words: string[]; page: number };

const rounds = 4;
const firstStep = 0.05;
/** How strongly a weight is drawn back to 1, so that rare words keep it. */
const restraint = 0.02;
const [smallest, largest] = [Math.log(0.05), Math.log(4.5)];

/** A table that is not learned from yet. */
export type Counted = { sizes: number[]; counts: Map<string, Counts> };

/** Counts how often each word stands in the examples of each page. */
export function countWords(examples: Example[], pages: number): Counted {
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
  return features.reduce((sum, [{ pages, total }, part]) => {
    const times = (pages.get(page) ?? 0) - 1;
    return times > 0 ? sum + part * evidence(times, total - 1, share) : sum;
  }, 0);
}

type Known = { says: Float32Array; features: [Feature, number][] };

function knownWords(examples: Example[], model: Model): Map<string, Known> {
  const words = new Set(examples.flatMap((example) => example.words));
  return new Map(
    [...words].map((word) => [
      word,
      {
        says: model.says(word),
        features: featuresOf(word).map(([name, part]): [Feature, number] => [
          model.feature(name),
          part,
        ]),
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
export function learnWeights(examples: Example[], counted: Counted): Map<string, number> {
  const model = modelOf({ ...counted, weights: new Map() });
  const tells = (word: string) => !isPair(word) || counted.counts.has(word);
  const told = examples.map(({ words, page }) => ({ words: words.filter(tells), page }));
  const known = knownWords(told, model);
  const lessons = told.map((example) => ({
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
