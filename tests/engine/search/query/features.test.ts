import { describe, expect, it } from 'vitest';
import { joinedTables, type Counts } from '../../../../src/search/query/evidence.ts';
import { featuresIn } from '../../../../src/search/query/features.ts';

const tableOf = (rows: Record<string, Counts>) => ({
  sizes: [9, 9, 9],
  counts: new Map(Object.entries(rows)),
  weights: new Map(),
});

const first = tableOf({
  hits: [[0, 4]],
  hitting: [
    [0, 2],
    [1, 8],
  ],
  refuge: [[2, 16]],
  'hits me': [[0, 2]],
});
// What the first table has of a word may be but a part of it.
const more = [
  tableOf({
    hits: [
      [0, 8],
      [1, 2],
    ],
    hit: [[1, 1]],
    'hits me': [[1, 4]],
  }),
  tableOf({ white: [[2, 2]], refuse: [] }),
];

describe('features', () => {
  it.each([
    ['a word', 'hitting', { 0: 2, 1: 8 }],
    ['a stem that words share', '~hitt', { 0: 2, 1: 8 }],
    ['a piece that words share', '#hit', { 0: 6, 1: 8 }],
    ['a piece at the start of words', '#<re', { 2: 16 }],
    ['a pair', 'hits me', { 0: 2 }],
    ['what no word has', '#zzz', {}],
  ])('tell for %s of which pages it was asked', (_, name, pages) => {
    expect(Object.fromEntries(featuresIn(first)(name).pages)).toEqual(pages);
  });

  it.each(['hits', 'hit', '~hit', '#hit', '#its', '#<re', 'hits me', 'refuge', 'white', '#zzz'])(
    'of tables that are there by and by are those of all tables as one: %s',
    (name) => {
      const told = (pages: Map<number, number>) =>
        [...pages].filter(([, times]) => times > 0).toSorted(([one], [other]) => one - other);
      const ofFirst = featuresIn(first);
      for (const some of [[], more.slice(0, 1), more, more.slice(1)]) {
        const expected = featuresIn(joinedTables([first, ...some]))(name);
        const found = featuresIn(joinedTables(some), first, ofFirst)(name);
        expect([found.total, told(found.pages)]).toEqual([expected.total, told(expected.pages)]);
      }
    },
  );
});
