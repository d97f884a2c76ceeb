import { describe, expect, it } from 'vitest';
import { shardsOf } from '../../../../src/search/index/shards.ts';
import { joinedTables, type Counts } from '../../../../src/search/query/evidence.ts';
import { mostShards, shardFinder } from '../../../../src/search/query/shards.ts';
import { unpackTable } from '../../../../src/search/query/table-text.ts';

/** A word asked so often for each of some pages. */
const row = (times: number, ...pages: number[]): Counts => pages.map((page) => [page, times]);

// So many words of all letters that one shard does not hold them.
const letters = 'abcdefghijklmnopqrstuvwxyz';
const many = [...letters].flatMap((one) =>
  [...letters].flatMap((other) => [`${one}${other}less`, `${one}${other}ness`]),
);
const counts = new Map<string, Counts>([
  ...many.map((word): [string, Counts] => [word, row(1, 3, 5)]),
  ['refuge', row(60, 1, 2)],
  ['wolf', row(2, 4, 6)],
  ['wolf refuge', row(2, 4)],
]);
const counted = { sizes: [9, 9, 9, 9, 9, 9, 9], counts };
const weights = new Map([['wolf', 2]]);
const table = {
  ...counted,
  counts: new Map<string, Counts>([
    ['refuge', row(60, 1)],
    ['wolf', row(2, 4)],
  ]),
  weights,
};
const { starts, shards } = shardsOf(counted, weights, table, ['zebra']);
const shardsFor = shardFinder(table, starts.join(' '));
/** All that is known once the shards of what was typed are there. */
const knownFor = (typed: string) =>
  joinedTables([table, ...shardsFor(typed).map((shard) => unpackTable(shards[shard]!))]);

describe('the shards of words', () => {
  it('are several, and begin with what no word before them begins with', () => {
    expect(shards.length).toBeGreaterThan(mostShards);
    expect(starts).toEqual(starts.toSorted());
  });

  it.each(['abness', 'wolf', 'zzness'])('hold “%s” whole, where it is looked for', (word) => {
    const pages = knownFor(word)
      .counts.get(word)!
      .map(([page]) => page);
    expect(pages).toEqual(counts.get(word)!.map(([page]) => page));
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
    expect(knownFor('refuge').counts.get('refuge')).toEqual([[1, 60]]);
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
