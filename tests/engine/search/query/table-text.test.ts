import { expect, it } from 'vitest';
import type { Counts } from '../../../../src/search/query/evidence.ts';
import { packTable, unpackTable } from '../../../../src/search/query/table-text.ts';

const backOf = (counts: [string, Counts][], weights: [string, number][] = []) =>
  unpackTable(packTable({ sizes: [7, 3], counts: new Map(counts), weights: new Map(weights) }));

it('words, sizes and pages come back as they were, in any order of pages', () => {
  const table = backOf([
    [
      'money',
      [
        [110, 1],
        [0, 1],
        [92, 1],
        [57, 1],
      ],
    ],
    ['my money', [[5, 1]]],
    ['a', []],
  ]);
  expect(table.sizes).toEqual([7, 3]);
  expect([...table.counts.keys()]).toEqual(['a', 'money', 'my money']);
  expect(table.counts.get('money')!.map(([page]) => page)).toEqual([0, 57, 92, 110]);
  expect(table.counts.get('my money')).toEqual([[5, 1]]);
  expect(table.counts.get('a')).toEqual([]);
  expect(table.counts.get('mone')).toBeUndefined();
});

it('keeps words that begin alike, however long', () => {
  const words = ['40', '400', 'a', 'mo', 'money', 'moneys', 'm'.repeat(30), 'm'.repeat(31)];
  const table = backOf(words.map((word) => [word, [[0, 1]]]));
  expect([...table.counts.keys()]).toEqual(words.toSorted());
});

it.each([1, 2, 3, 8, 40, 300])('keeps %i times to the nearest power of three', (times) => {
  const [[, back]] = backOf([['word', [[0, times]]]]).counts.get('word') as [[number, number]];
  expect(back / times).toBeGreaterThan(1 / Math.sqrt(3));
  expect(back / times).toBeLessThan(Math.sqrt(3));
});

it.each([0.06, 0.5, 1, 4])(
  'keeps a weight of %d within a third; 1 where none was learned',
  (weight) => {
    const { weights } = backOf(
      [
        ['word', []],
        ['other', []],
      ],
      [['word', weight]],
    );
    expect(weights.get('word')! / weight).toBeGreaterThan(2 / 3);
    expect(weights.get('word')! / weight).toBeLessThan(3 / 2);
    expect(weights.get('other')).toBe(1);
  },
);
