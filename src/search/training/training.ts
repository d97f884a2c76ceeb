import {
  asChances,
  evidence,
  featuresOf,
  modelOf,
  sharpness,
  type Counts,
  type Feature,
  type Model,
  type WordsWith,
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

/** The words that have each feature, found once for all of them: nearly every feature is asked for. */
function everyFeature(words: string[]): WordsWith {
  const found = new Map<string, string[]>();
  for (const word of words)
    for (const name of new Set(featuresOf(word).map(([feature]) => feature))) {
      const list = found.get(name);
      if (list) list.push(word);
      else found.set(name, [word]);
    }
  return (name) => found.get(name) ?? [];
}

/** The evidence of a word as it would be had one example of a page not been counted: for that page alone. */
function evidenceWithoutOne(features: [Feature, number][], page: number, share: number): number {
  return features.reduce((sum, [{ pages, total }, part]) => {
    const times = (pages.get(page) ?? 0) - 1;
    return times > 0 ? sum + part * evidence(times, total - 1, share) : sum;
  }, 0);
}

/** What a word says of the pages of which it says anything, and of what that is made. */
type Known = { pages: Int32Array; says: Float32Array; features: [Feature, number][]; log: number };

function knownWord(word: string, model: Model): Known {
  const features = featuresOf(word).map(([name, part]): [Feature, number] => [
    model.feature(name),
    part,
  ]);
  const says = new Map<number, number>();
  for (const [{ pages, total }, part] of features)
    for (const [page, times] of pages) {
      const more = part * evidence(times, total, model.shares[page]!);
      says.set(page, Math.fround((says.get(page) ?? 0) + more));
    }
  return {
    pages: Int32Array.from(says.keys()),
    says: Float32Array.from(says.values()),
    features,
    log: 0,
  };
}

/** A word of an example, and how much less it would say of the right page without this example. */
type Part = { word: Known; less: number };

function partsOf({ words, page }: Example, known: Map<string, Known>, model: Model): Part[] {
  return [...new Set(words)].map((name) => {
    const word = known.get(name)!;
    const own = evidenceWithoutOne(word.features, page, model.shares[page]!);
    const at = word.pages.indexOf(page);
    return { word, less: own - (word.says[at] ?? 0) };
  });
}

/**
 * Learns how much each word tells. Each example is guessed from all the others, and the weights of its words are moved
 * a little towards the right guess: steepest descent in a fixed order, so the same examples give the same weights.
 * @returns weights by word; 1 is usual
 */
export function learnWeights(examples: Example[], counted: Counted): Map<string, number> {
  const model = modelOf({ ...counted, weights: new Map() }, everyFeature);
  const tells = (word: string) => !isPair(word) || counted.counts.has(word);
  const told = examples.map(({ words, page }) => ({ words: words.filter(tells), page }));
  const names = new Set(told.flatMap(({ words }) => words));
  const known = new Map([...names].map((name) => [name, knownWord(name, model)]));
  const lessons = told.map((example) => ({
    page: example.page,
    parts: partsOf(example, known, model),
  }));
  const by = stride(lessons.length);
  const scores = new Float32Array(model.shares.length);
  for (let round = 0; round < rounds; round++) {
    const step = firstStep / (1 + round / 2);
    for (let turn = 0; turn < lessons.length; turn++) {
      // A fixed stride visits every example, but not page by page.
      const { page, parts } = lessons[(turn * by) % lessons.length]!;
      scores.fill(0);
      for (const { word, less } of parts) {
        const factor = sharpness * Math.exp(word.log);
        const { pages, says } = word;
        for (let at = 0; at < pages.length; at++) scores[pages[at]!]! += factor * says[at]!;
        scores[page]! += factor * less;
      }
      const errors = asChances(scores);
      errors[page]! -= 1;
      for (const { word, less } of parts) {
        let slope = errors[page]! * less;
        const { pages, says, log } = word;
        for (let at = 0; at < pages.length; at++) slope += errors[pages[at]!]! * says[at]!;
        const moved = log - step * (slope * sharpness * Math.exp(log) + restraint * log);
        word.log = Math.min(largest, Math.max(smallest, moved));
      }
    }
  }
  return new Map([...known].map(([name, { log }]) => [name, Math.exp(log)]));
}
