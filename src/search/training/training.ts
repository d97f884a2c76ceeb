import { modelOf, sharpness, type Counts, type Model } from '../query/evidence.ts';
import { isPair } from '../query/words.ts';
import { everyFeature, lessWithoutOne, wordReader, type Known } from './known-words.ts';
import { stride } from './logistic.ts';

/** Words, and pairs of them, that were asked or stand over a page, and the place of that page in the list of pages. */
export type Example = { words: string[]; page: number };

const rounds = 4;
const firstStep = 0.05;
/** How strongly a weight is drawn back to 1, so that rare words keep it. */
const restraint = 0.02;
/** Twice what today’s examples take: with ten times the pages each round would take a hundred times as long. */
const usualMost = 8_000_000;
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

/** A word of an example, and how much less it would say of the right page without this example. */
type Part = { word: Known; less: number };

function partsOf({ words, page }: Example, known: Map<string, Known>, model: Model): Part[] {
  return [...new Set(words)].map((name) => {
    const word = known.get(name)!;
    const less = word.less.get(page) ?? lessWithoutOne(word, page, model.shares[page]!);
    word.less.set(page, less);
    return { word, less };
  });
}

/** Makes of scores the chances of pages, in their place: of a hundred thousand guesses none needs memory of its own. */
function toChances(scores: Float32Array): void {
  let highest = -Infinity;
  for (let page = 0; page < scores.length; page++)
    if (scores[page]! > highest) highest = scores[page]!;
  let sum = 0;
  for (let page = 0; page < scores.length; page++) {
    const power = Math.exp(scores[page]! - highest);
    scores[page] = power;
    sum += power;
  }
  for (let page = 0; page < scores.length; page++) scores[page]! /= sum;
}

/**
 * Learns how much each word tells. Each example is guessed from all the others, and the weights of its words are moved
 * a little towards the right guess: steepest descent in a fixed order, so the same examples give the same weights.
 * @param mostWeighed how many pages a round weighs in all: where all examples take more, each round takes the next part
 * @returns weights by word; 1 is usual
 */
export function learnWeights(
  examples: Example[],
  counted: Counted,
  mostWeighed = usualMost,
): Map<string, number> {
  const model = modelOf({ ...counted, weights: new Map() }, everyFeature);
  const tells = (word: string) => !isPair(word) || counted.counts.has(word);
  const told = examples.map(({ words, page }) => ({ words: words.filter(tells), page }));
  const names = new Set(told.flatMap(({ words }) => words));
  const read = wordReader(model);
  const known = new Map([...names].map((name) => [name, read(name)]));
  const lessons = told.map((example) => ({
    page: example.page,
    parts: partsOf(example, known, model),
  }));
  const by = stride(lessons.length);
  const turns = Math.min(lessons.length, Math.ceil(mostWeighed / model.shares.length));
  const scores = new Float32Array(model.shares.length);
  for (let round = 0; round < rounds; round++) {
    const step = firstStep / (1 + round / 2);
    for (let turn = round * turns; turn < (round + 1) * turns; turn++) {
      // A fixed stride visits every example, but not page by page.
      const { page, parts } = lessons[(turn * by) % lessons.length]!;
      scores.fill(0);
      for (const { word, less } of parts) {
        const factor = sharpness * Math.exp(word.log);
        const { pages, says } = word;
        for (let at = 0; at < pages.length; at++) scores[pages[at]!]! += factor * says[at]!;
        scores[page]! += factor * less;
      }
      toChances(scores);
      const errors = scores;
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
