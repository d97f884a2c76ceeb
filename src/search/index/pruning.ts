/** What of the word table need not be sent first: search has a budget of bytes, and most words tell what others tell too. */
import { gzipSync } from 'node:zlib';
import { evidence, modelOf, type Counts, type WordTable } from '../query/evidence.ts';
import { packTable } from '../query/table-text.ts';
import { isPair } from '../query/words.ts';
import type { Counted } from '../training/training.ts';

const timesOf = (counts: Counts) => counts.reduce((sum, [, times]) => sum + times, 0);

/** The bytes of something over the wire. */
export const bytesOf = (data: object) => gzipSync(JSON.stringify(data), { level: 9 }).length;

/** How often a pair has to be asked for a page, and how much more it has to say of it than each of its words. */
const [fewestOfPair, more] = [2, 0.3];

function tellingPairs({ sizes, counts }: Counted): [string, Counts][] {
  const { shares } = modelOf({ sizes, counts, weights: new Map() });
  const says = (word: string, page: number) => {
    const pages = counts.get(word) ?? [];
    const times = pages.find(([other]) => other === page)?.[1] ?? 0;
    return evidence(times, timesOf(pages), shares[page]!);
  };
  return [...counts].flatMap(([pair, pages]): [string, Counts][] => {
    if (!isPair(pair)) return [];
    const words = pair.split(' ');
    const telling = pages.filter(
      ([page, times]) =>
        times >= fewestOfPair && words.every((word) => says(pair, page) - says(word, page) >= more),
    );
    return telling.length > 0 ? [[pair, telling]] : [];
  });
}

/** A table of all words, and of those pairs that tell what their words do not. */
export const withoutNeedless = (counted: Counted): Counted => ({
  sizes: counted.sizes,
  counts: new Map([
    ...[...counted.counts].filter(([word]) => !isPair(word)),
    ...tellingPairs(counted),
  ]),
});

/** How much more a count is worth that was met more often, and that belongs to a word that is asked more often. */
const worthOf = { times: 0.5, total: 0.3 };

/**
 * A table without the counts that tell least once the weight of their word is known, and without the words that then
 * tell nothing.
 * @param least the least that a count has to add to a page’s score, by how often that happens
 */
export function lighten(
  { sizes, counts }: Counted,
  weights: WordTable['weights'],
  least: number,
): WordTable & { counts: Map<string, Counts> } {
  const { shares } = modelOf({ sizes, counts, weights });
  const telling = (word: string, pages: Counts) => {
    const [weight, total] = [weights.get(word) ?? 1, timesOf(pages)];
    const often = total ** worthOf.total * weight;
    return pages.filter(
      ([page, times]) =>
        often * times ** worthOf.times * evidence(times, total, shares[page]!) >= least,
    );
  };
  const light = [...counts].map(([word, pages]) => [word, telling(word, pages)] as const);
  return { sizes, counts: new Map(light.filter(([, pages]) => pages.length > 0)), weights };
}

/** The steps by which a table is made lighter: the least that a count has to be worth. */
const steps = Array.from({ length: 64 }, (_, step) => 0.1 * (1.1 ** step - 1));

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
  const tableAt = (step: number) => {
    const light = lighten(counted, weights, steps[step]!);
    return bytesOf(packTable(light)) <= budget ? light : undefined;
  };
  let [tooHeavy, lightest] = [-1, steps.length - 1];
  let found = tableAt(lightest);
  if (!found)
    throw new Error(
      `The words of search take more than ${budget} bytes. Take phrases out of the longest files in content/search/asked.`,
    );
  while (lightest - tooHeavy > 1) {
    const middle = Math.floor((tooHeavy + lightest) / 2);
    const table = tableAt(middle);
    if (table) [found, lightest] = [table, middle];
    else tooHeavy = middle;
  }
  return found;
}
