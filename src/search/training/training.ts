import { sharesOf, sharpness, type Counts } from '../query/evidence.ts';
import { isPair } from '../query/words.ts';
import { readWords, type Pair } from './known-words.ts';
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

/** What an example teaches: its page, and its words, each once, with that page. */
type Lesson = { page: number; words: Int32Array; pairs: Int32Array };

/**
 * Examples as lessons.
 * @param isTold whether a word is one to learn of
 * @returns the words in their places, and the pairs of a word and a page, of which lessons name the places
 */
function lessonsOf(examples: Example[], isTold: (word: string) => boolean) {
  const places = new Map<string, number>();
  const pairPlaces: Map<number, number>[] = [];
  const pairs: Pair[] = [];
  const placeOf = (name: string): number => {
    const place = places.get(name) ?? places.size;
    places.set(name, place);
    return place;
  };
  const pairOf = (word: number, page: number): number => {
    const ofWord = (pairPlaces[word] ??= new Map());
    let pair = ofWord.get(page);
    if (pair === undefined) ofWord.set(page, (pair = pairs.push({ word, page }) - 1));
    return pair;
  };
  const lessons = examples.map(({ words: names, page }): Lesson => {
    const words = Int32Array.from(new Set(names.filter(isTold)), placeOf);
    return { page, words, pairs: words.map((word) => pairOf(word, page)) };
  });
  return { lessons, words: [...places.keys()], pairs };
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
 * @returns weights by word; 1, which is usual, where there is none
 */
export function learnWeights(
  examples: Example[],
  { sizes, counts }: Counted,
  mostWeighed = usualMost,
): Map<string, number> {
  const shares = sharesOf(sizes);
  const by = stride(examples.length);
  const turns = Math.min(examples.length, Math.ceil(mostWeighed / shares.length));
  // A fixed stride visits every example, but not page by page.
  const taken = Array.from(
    { length: Math.min(examples.length, rounds * turns) },
    (_, turn) => examples[(turn * by) % examples.length]!,
  );
  const isTold = (word: string) => !isPair(word) || counts.has(word);
  const { lessons, words, pairs } = lessonsOf(taken, isTold);
  const { says, less } = readWords(words, pairs, counts, shares);
  const logs = new Float64Array(words.length);
  const scores = new Float32Array(shares.length);
  for (let round = 0; round < rounds; round++) {
    const step = firstStep / (1 + round / 2);
    for (let turn = round * turns; turn < (round + 1) * turns; turn++) {
      const lesson = lessons[turn % lessons.length]!;
      scores.fill(0);
      for (let at = 0; at < lesson.words.length; at++) {
        const word = lesson.words[at]!;
        const factor = sharpness * Math.exp(logs[word]!);
        const row = word * scores.length;
        for (let page = 0; page < scores.length; page++)
          scores[page]! += factor * says[row + page]!;
        scores[lesson.page]! += factor * less[lesson.pairs[at]!]!;
      }
      toChances(scores);
      const errors = scores;
      errors[lesson.page]! -= 1;
      for (let at = 0; at < lesson.words.length; at++) {
        const word = lesson.words[at]!;
        const row = word * errors.length;
        let slope = errors[lesson.page]! * less[lesson.pairs[at]!]!;
        for (let page = 0; page < errors.length; page++) slope += errors[page]! * says[row + page]!;
        const log = logs[word]!;
        const moved = log - step * (slope * sharpness * Math.exp(log) + restraint * log);
        logs[word] = Math.min(largest, Math.max(smallest, moved));
      }
    }
  }
  return new Map(words.map((word, place) => [word, Math.exp(logs[place]!)]));
}
