import { describe, expect, it } from 'vitest';
import { bytesOf, withoutNeedless } from '../../../../src/search/index/pruning.ts';
import { lighten, tableInBudget, weighed } from '../../../../src/search/index/table.ts';
import { countWords, learnWeights } from '../../../../src/search/training/training.ts';
import { chances, modelOf, type Counts } from '../../../../src/search/query/evidence.ts';
import { featuresIn } from '../../../../src/search/query/features.ts';
import { packTable, unpackTable } from '../../../../src/search/query/table-text.ts';
import { pairsOf, wordsOf } from '../../../../src/search/query/words.ts';

const phrases: [string, number][] = [
  ['help with my money', 0],
  ['he takes my wages', 0],
  ['help with money debts', 0],
  ['help with my cat', 1],
  ['dog and cat', 1],
  ['who minds the dog', 1],
  ['rabbit', 1],
];
const examples = phrases.map(([phrase, page]) => {
  const words = wordsOf(phrase);
  return { words: [...words, ...pairsOf(words)], page };
});
const counted = countWords(examples, 2);

describe('learned weights', () => {
  const weights = learnWeights(examples, counted);

  it('say that a word asked for every page tells less', () => {
    expect(weights.get('help')).toBeLessThan(weights.get('money')!);
  });

  it('are the same each time', () => {
    expect(learnWeights(examples, counted)).toEqual(weights);
  });

  it('come from other examples each round, where a round takes a part of them', () => {
    const few = learnWeights(examples, counted, 4);
    for (const word of ['help', 'cat', 'dog']) expect(few.get(word)).not.toBe(1);
  });
});

describe('a lighter table', () => {
  const budget = 40_000;
  const sizes = Array.from({ length: 100 }, () => 20);
  const all: Counts = sizes.map((_, page) => [page, 1 + ((page * 7) % 5)]);
  // So many words, each of pages of its own, that they have to be chosen from.
  let random = 1;
  const next = () => (random = (random * 48271) % 2147483647);
  const crowd = Array.from({ length: 2500 }, (): [string, Counts] => [
    `w${next().toString(36)}`,
    all.filter(() => next() % 5 === 0),
  ]);
  const counts = new Map<string, Counts>([
    ...crowd,
    ['cut', all.map(([page, times]) => [page, page === 0 ? 9 : times])],
    ['off', all.map(([page, times]) => [page, page === 0 ? 9 : times])],
    [
      'cut off',
      [
        [0, 9],
        [1, 1],
      ],
    ],
    ['off cut', [[1, 1]]],
    ['rabbit', [[1, 1]]],
    ['wages', [[1, 1]]],
  ]);
  const light = withoutNeedless({ sizes, counts });

  it('keeps a pair for the pages of which it says more than each of its words', () => {
    expect(light.counts.get('cut off')).toEqual([[0, 9]]);
    expect(light.counts.has('off cut')).toBe(false);
  });

  it('keeps every word', () => {
    expect(light.counts.get('rabbit')).toEqual([[1, 1]]);
    expect(light.counts.get('wages')).toEqual([[1, 1]]);
  });

  it('leaves out counts that add little to a score, and words that then tell nothing', () => {
    expect(lighten(weighed(counted, new Map()), 0).has('money')).toBe(true);
    expect(lighten(weighed(counted, new Map()), 100).has('money')).toBe(false);
  });

  it('that no lightening makes fit is refused', () => {
    expect(() => tableInBudget(light, new Map(), 50)).toThrow(/more than 50 bytes/);
  });

  it('fits its budget, no lighter than it has to be, and still leads to the page', () => {
    const table = packTable(tableInBudget(light, new Map(), budget));
    expect(bytesOf(table)).toBeLessThanOrEqual(budget);
    expect(bytesOf(table)).toBeGreaterThan(0.9 * budget);
    const unpacked = unpackTable(table);
    const all = chances(['cut', 'off'], modelOf(unpacked, featuresIn(unpacked)));
    expect(Math.max(...all)).toBe(all[0]);
  });

  it('is whole where there is room', () => {
    const table = tableInBudget(counted, new Map(), budget);
    expect([...table.counts.keys()]).toEqual([...counted.counts.keys()].toSorted());
  });
});
