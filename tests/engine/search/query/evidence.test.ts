import { describe, expect, it } from 'vitest';
import {
  asChances,
  chances,
  evidence,
  modelOf,
  type Counts,
} from '../../../../src/search/query/evidence.ts';
import { featuresIn } from '../../../../src/search/query/features.ts';
import { wordsOf } from '../../../../src/search/query/words.ts';

const table = {
  sizes: [12, 12],
  counts: new Map<string, Counts>([
    ['money', [[0, 2]]],
    [
      'my',
      [
        [0, 2],
        [1, 2],
      ],
    ],
    ['dog', [[1, 2]]],
    ['cat', [[1, 2]]],
    ['my dad', [[0, 3]]],
  ]),
  weights: new Map([['my', 0.1]]),
};
const model = modelOf(table, featuresIn(table));

describe('evidence', () => {
  it('is 0 for a page that a word was never asked for', () => {
    expect(evidence(0, 3, 0.5)).toBe(0);
  });

  it('grows with how often it was asked for the page, and falls with how often for others', () => {
    expect(evidence(3, 3, 0.5)).toBeGreaterThan(evidence(2, 3, 0.5));
    expect(evidence(2, 9, 0.5)).toBeLessThan(evidence(2, 3, 0.5));
  });
});

describe('the model', () => {
  it.each([
    ['money', 0],
    ['cats', 1],
    ['mony worries', 0],
    ['dogs', 1],
    ['my dad', 0],
  ])('leads “%s” to page %i', (query, page) => {
    expect(chances(wordsOf(query), model)[page]).toBeGreaterThan(0.5);
  });

  it('judges a pair by itself, not by its letters', () => {
    expect([...model.says('dad my')]).toEqual([0, 0]);
  });

  it('knows nothing of words like none it met', () => {
    expect(chances(['zzz'], model)[0]).toBeCloseTo(0.5);
  });
});

it('chances add up to 1, however large the scores', () => {
  const [first, second] = asChances(Float32Array.from([1000, 999]));
  expect(first! + second!).toBeCloseTo(1);
  expect(first).toBeGreaterThan(second!);
});
