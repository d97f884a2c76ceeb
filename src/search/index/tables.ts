/** The word table as whole as the bytes of search let it be. */
import { evidence, sharesOf, type Counts, type WordTable } from '../query/evidence.ts';
import { packTable, type TableText } from '../query/table-text.ts';
import type { Counted } from '../training/training.ts';
import { bytesOf, timesOf } from './pruning.ts';

/** How much more a count is worth that was met more often, and that belongs to a word that is asked more often. */
const worthOf = { times: 0.5, total: 0.3 };

/** A word with what it was asked for, and how much each of these counts is worth. */
type Weighed = { word: string; counts: Counts; worths: number[] };

/** The words of a table in order, each with what its counts are worth once the weight of the word is known. */
export function weighed({ sizes, counts }: Counted, weights: WordTable['weights']): Weighed[] {
  const shares = sharesOf(sizes);
  return [...counts.keys()].sort().map((word) => {
    const own = counts.get(word)!;
    const total = timesOf(own);
    const often = total ** worthOf.total * (weights.get(word) ?? 1);
    const worths = own.map(
      ([page, times]) => often * times ** worthOf.times * evidence(times, total, shares[page]!),
    );
    return { word, counts: own, worths };
  });
}

/**
 * The counts that tell most once the weight of their word is known, and the words that then tell something.
 * @param least the least that a count has to add to a page’s score, by how often that happens
 */
export function lighten(all: Weighed[], least: number): Map<string, Counts> {
  const kept = new Map<string, Counts>();
  for (const { word, counts, worths } of all) {
    const telling = counts.filter((_, place) => worths[place]! >= least);
    if (telling.length > 0) kept.set(word, telling);
  }
  return kept;
}

/** Tables of words that are asked often and seldom. */
export type Tables = { often: TableText; seldom: TableText };

/** From how often on a word is asked often: the fewest that the first table has room for. */
const oftenFrom = [0, 2, 3, 4, 6, 8, 12, 16, 24];

/** The steps by which a table is made lighter: the least that a count has to be worth. */
const steps = Array.from({ length: 64 }, (_, step) => 0.1 * (1.1 ** step - 1));

/** A word that is kept, with its counts, and how often it is asked by them. */
type Kept = { word: string; counts: Counts; times: number };

/** About how many bytes words and their counts take over the wire, as measured on tables of 500 to 6,000 words. */
const about = (words: Kept[]): number =>
  words.reduce((sum, { word, counts }) => sum + 0.63 * word.length + 0.73 * counts.length, 0);

/**
 * The first place from which on all is right: to try one costs much, so few are tried where the guess is near.
 * @param length how many places there are, and what is returned where none is right
 */
function firstRight(length: number, guess: number, isRight: (place: number) => boolean): number {
  let [wrong, right] = [-1, length];
  let place = Math.min(guess, length - 1);
  for (let stride = 1; right - wrong > 1; stride *= 2) {
    if (isRight(place)) right = place;
    else wrong = place;
    if (right === length) place = Math.min(place + stride, length - 1);
    else if (wrong < 0) place = Math.max(place - stride, 0);
    else place = Math.floor((wrong + right) / 2);
  }
  return right;
}

/**
 * The table as text, in two parts and as whole as the budgets let it be: however many phrases editors add, search stays
 * as light. What is asked often is sent first.
 * @param budgets bytes that each part may take over the wire
 * @throws where no lightening is enough
 */
export function tablesInBudget(
  counted: Counted,
  weights: WordTable['weights'],
  budgets: { often: number; seldom: number },
): Tables {
  const all = weighed(counted, weights);
  const wordsAt = (step: number): Kept[] =>
    [...lighten(all, steps[step]!)].map(([word, counts]) => ({
      word,
      counts,
      times: timesOf(counts),
    }));
  const pack = (words: Kept[]): TableText => {
    const counts = new Map(words.map(({ word, counts }) => [word, counts]));
    return packTable({ sizes: counted.sizes, counts, weights });
  };
  const found: Tables[] = [];
  const isFound = (step: number): boolean => {
    const words = wordsAt(step);
    const askedAt = (place: number) => words.filter(({ times }) => times >= oftenFrom[place]!);
    const tables: TableText[] = [];
    const guess = firstRight(
      oftenFrom.length,
      0,
      (place) => about(askedAt(place)) <= budgets.often,
    );
    const place = firstRight(oftenFrom.length, guess, (place) => {
      tables[place] = pack(askedAt(place));
      return bytesOf(tables[place]) <= budgets.often;
    });
    if (place === oftenFrom.length) return false;
    const seldom = pack(words.filter(({ times }) => times < oftenFrom[place]!));
    found[step] = { often: tables[place]!, seldom };
    return bytesOf(seldom) <= budgets.seldom;
  };
  const both = budgets.often + budgets.seldom;
  const guess = firstRight(steps.length, 0, (step) => about(wordsAt(step)) <= both);
  const step = firstRight(steps.length, guess, isFound);
  if (step === steps.length)
    throw new Error(
      `The words of search take more than ${both} bytes. Take phrases out of the longest files in content/search/asked.`,
    );
  return found[step]!;
}
