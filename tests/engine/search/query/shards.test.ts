import { describe, expect, it } from 'vitest';
import { shardsOf } from '../../../../src/search/index/shards.ts';
import { joinedTables, type Counts } from '../../../../src/search/query/evidence.ts';
import { mostShards, shardFinder } from '../../../../src/search/query/shards.ts';
import { packTable, unpackTable } from '../../../../src/search/query/table-text.ts';

/** A word asked so often for each of some pages. */
const row = (times: number, ...pages: number[]): Counts => pages.map((page) => [page, times]);

// So many words of all letters that one shard does not hold them.
const letters = 'abcdefghijklmnopqrstuvwxyz';
const others = ['1st', 'я', 'мой', 'مساعدة', '救命', '𐐨'];
const many = [...letters].flatMap((one) =>
  [...letters].flatMap((other) => [`${one}${other}less`, `${one}${other}ness`]),
);
const counts = new Map<string, Counts>([
  ...[...many, ...others].map((word): [string, Counts] => [word, row(1, 3, 5)]),
  ['refuge', row(60, 1, 2)],
  // 54 times, and 72 in the steps in which they are sent.
  ['pictures', row(6, 0, 1, 2, 3, 4, 5, 6, 7, 8)],
  ['pictures wolf', row(2, 4)],
  ['wolf', row(2, 4, 6)],
  ['wolf refuge', row(2, 4)],
]);
const counted = { sizes: Array.from({ length: 9 }, () => 9), counts };
const weights = new Map([['wolf', 2]]);
const table = unpackTable(
  packTable({
    ...counted,
    counts: new Map<string, Counts>([
      ['pictures', counts.get('pictures')!],
      ['refuge', row(60, 1)],
      ['wolf', row(2, 4)],
    ]),
    weights,
  }),
);
const { starts, shards } = shardsOf(counted, weights, table, ['zebra'], 'mark');
const tables = shards.map(unpackTable);
const shardsFor = shardFinder(table, starts.join(' '), { grey: 'wolf' });
/** All that is known once the shards of what was typed are there. */
const knownFor = (typed: string) =>
  joinedTables([table, ...shardsFor(typed).map((shard) => tables[shard]!)]);

describe('the shards of words', () => {
  it('are several, in order, each of which begins with what no word before it begins with', () => {
    expect(shards.length).toBeGreaterThan(mostShards);
    expect(starts).toEqual(starts.toSorted());
    const words = tables.map((one) => [...one.counts.keys()]);
    const isBegunBefore = (start: string, place: number) =>
      words.slice(0, place).some((before) => before.some((word) => word.startsWith(start)));
    expect(starts.filter(isBegunBefore)).toEqual([]);
  });

  it('hold each word whole, of whatever script, where it is looked for', () => {
    const pagesOf = (all: Counts) => all.map(([page]) => page);
    const words = [...many, ...others, 'wolf'];
    const lost = words.filter(
      (word) =>
        String(pagesOf(knownFor(`${word} `).counts.get(word)!)) !==
        String(pagesOf(counts.get(word)!)),
    );
    expect(lost).toEqual([]);
  });

  it('hold no word that a device takes for whole by what it is sent', () => {
    expect(shardsFor('pictures')).toEqual([]);
    expect(tables.some((one) => one.counts.get('pictures'))).toBe(false);
    expect(knownFor('pictures wolf').counts.get('pictures wolf')).toEqual([[4, 2]]);
  });

  it('are asked for the words that a word stands for', () => {
    expect(shardsFor('grey')).toEqual(expect.arrayContaining(shardsFor('wolf')));
  });

  it('tell of which list of pages they are', () => {
    expect(new Set(shards.map(({ mark }) => mark))).toEqual(new Set(['mark']));
  });

  it('know words that nobody asks, of no page', () => {
    expect(knownFor('zebra').counts.get('zebra')).toEqual([]);
  });

  it('hold a pair with the word of it that is asked less, and what was learned of words', () => {
    const known = knownFor('wolf refuge');
    expect(known.counts.get('wolf refuge')).toEqual([[4, 2]]);
    expect(known.weights.get('wolf')).toBeGreaterThan(1.5);
  });

  it('are not asked for words that the first table has as asked often', () => {
    expect(shardsFor('refuge')).toEqual([]);
    expect(
      knownFor('refuge')
        .counts.get('refuge')!
        .map(([page]) => page),
    ).toEqual([1]);
  });

  it('are not asked for a word of which two letters are typed, until another follows or it has ended', () => {
    expect(shardsFor('wo')).toEqual([]);
    expect(shardsFor('wo ')).toHaveLength(1);
    expect(shardsFor('refuge wo')).toEqual([]);
  });

  it('are asked for a word that is only begun, and once for words that stand together', () => {
    expect(shardsFor('wol')).toHaveLength(1);
    expect(shardsFor('abless abness')).toHaveLength(1);
  });

  it('are asked for by the first words of a long text alone', () => {
    expect(shardsFor(many.join(' '))).toHaveLength(mostShards);
  });

  it('are none where there are no words', () => {
    expect(shardFinder(table, '')('wolf')).toEqual([]);
  });
});
