import { describe, expect, it } from 'vitest';
import { editDistance, speller, wordsByLength } from '../../../../src/search/query/spelling.ts';

describe('the distance between words', () => {
  it.each([
    ['talk', 'talk', 0],
    ['tlak', 'talk', 1],
    ['tallk', 'talk', 1],
    ['tak', 'talk', 1],
    ['tolk', 'talk', 1],
    ['tolks', 'talk', 2],
    ['something', 'talk', Infinity],
  ])('%s, %s: %s', (a, b, distance) => {
    expect(editDistance(a, b, 2)).toBe(distance);
  });
});

const nearestOf = (times: Record<string, number>) =>
  speller([wordsByLength(Object.keys(times))], (word) => times[word] ?? 0);

describe('the nearest known word', () => {
  const nearest = nearestOf({
    stalking: 9,
    talking: 30,
    money: 5,
    honey: 50,
    order: 4,
    older: 40,
    padlock: 3,
  });

  it.each([
    ['stawking', 'stalking'],
    ['mony', 'money'],
    ['orderr', 'order'],
    ['monney', 'money'],
  ])('%s is %s', (typed, word) => {
    expect(nearest(typed)).toBe(word);
  });

  it.each(['mon', 'b12345', 'quagmire', 'headlock'])('%s is left as it is', (typed) => {
    expect(nearest(typed)).toBeUndefined();
  });

  it('takes the word that is asked more where two are as near', () => {
    expect(nearestOf({ otter: 2, older: 40 })('olter')).toBe('older');
  });
});
