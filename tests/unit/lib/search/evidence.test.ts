import { describe, expect, it } from 'vitest';
import { countWords, learnWeights, lighten } from '../../../../src/build/search-training.ts';
import { chances, evidence, modelOf } from '../../../../src/lib/search/evidence.ts';
import { packTable, unpackTable } from '../../../../src/lib/search/table-text.ts';
import { wordsOf } from '../../../../src/lib/search/words.ts';

const phrases: [string, number][] = [
  ['help with my money', 0],
  ['he takes my wages', 0],
  ['help with money debts', 0],
  ['help with my cat', 1],
  ['dog and cat', 1],
  ['who minds the dog', 1],
];
const examples = phrases.map(([phrase, page]) => ({ words: wordsOf(phrase), page }));
const counted = countWords(examples, 2);
const table = { ...counted, weights: learnWeights(examples, counted) };
const model = modelOf(table);

it('evidence is above 0 for the page that a word is asked for, and below for another', () => {
  expect(evidence(3, 3, 0.5)).toBeGreaterThan(0);
  expect(evidence(0, 3, 0.5)).toBeLessThan(0);
  expect(evidence(1, 2, 0.5)).toBe(0);
});

describe('the model', () => {
  it.each([
    ['money', 0],
    ['cats', 1],
    ['mony worries', 0],
    ['dogs', 1],
  ])('leads “%s” to page %i', (query, page) => {
    const all = chances(wordsOf(query), model);
    expect(all[page]).toBeGreaterThan(0.5);
    expect(all[0]! + all[1]!).toBeCloseTo(1);
  });

  it('knows nothing of words like none it met', () => {
    expect(chances(['zzz'], model)[0]).toBeCloseTo(0.5);
  });

  it('learns that a word asked for every page tells less', () => {
    expect(table.weights.get('help')).toBeLessThan(table.weights.get('money')!);
  });

  it('is the same each time', () => {
    expect(learnWeights(examples, counted)).toEqual(table.weights);
  });
});

describe('the table as text', () => {
  it('comes back as it was, with weights about the same', () => {
    const back = unpackTable(packTable(table));
    expect(back.sizes).toEqual(table.sizes);
    expect([...back.counts.keys()].toSorted()).toEqual([...table.counts.keys()].toSorted());
    expect(back.counts.get('cat')).toEqual([[1, 2]]);
    for (const [word, weight] of table.weights)
      expect(back.weights.get(word)! / weight).toBeCloseTo(1, 0);
  });

  it('keeps words that begin alike, however long', () => {
    const words = ['40', '400', 'a', 'mo', 'money', 'moneys', 'm'.repeat(30), 'm'.repeat(31)];
    const alike = new Map(
      words.map((word, index): [string, [number, number][]] => [word, [[0, index + 1]]]),
    );
    expect(
      unpackTable(packTable({ sizes: [1], counts: alike, weights: new Map() })).counts,
    ).toEqual(alike);
  });

  it('keeps a word without counts', () => {
    const light = lighten({ ...table, weights: new Map([...table.weights, ['help', 0.01]]) });
    expect(unpackTable(packTable(light)).counts.get('help')).toEqual([]);
  });
});
