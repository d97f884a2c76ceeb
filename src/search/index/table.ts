/** The word table as whole as the bytes of search let it be. */
import { evidence, sharesOf, timesOf, type Counts, type WordTable } from '../query/evidence.ts';
import { packTable } from '../query/table-text.ts';
import type { Counted } from '../training/training.ts';
import { bytesOf } from './pruning.ts';

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

/** The steps by which a table is made lighter: the least that a count has to be worth. */
const steps = Array.from({ length: 128 }, (_, step) => 0.1 * (1.05 ** step - 1));

/** About how many bytes words and their counts take over the wire, as measured on tables of 500 to 6,000 words. */
function about(counts: Map<string, Counts>): number {
  let sum = 0;
  for (const [word, own] of counts) sum += 0.63 * word.length + 0.73 * own.length;
  return sum;
}

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
 * The table as whole as its budget lets it be: however many phrases editors add, what search needs first stays as light.
 * @param budget bytes that it may take over the wire, packed
 * @throws where no lightening is enough
 */
export function tableInBudget(
  counted: Counted,
  weights: WordTable['weights'],
  budget: number,
): WordTable & { counts: Map<string, Counts> } {
  const all = weighed(counted, weights);
  const tableAt = (step: number) => ({
    sizes: counted.sizes,
    counts: lighten(all, steps[step]!),
    weights,
  });
  const guess = firstRight(steps.length, 0, (step) => about(tableAt(step).counts) <= budget);
  const step = firstRight(
    steps.length,
    guess,
    (step) => bytesOf(packTable(tableAt(step))) <= budget,
  );
  if (step === steps.length)
    throw new Error(
      `The words of search take more than ${budget} bytes. Take phrases out of the longest files in content/search/asked.`,
    );
  return tableAt(step);
}
