import { describe, expect, it } from 'vitest';
import { editDistance, nearestWord } from '../../../../src/lib/search/spelling.ts';

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

describe('the nearest known word', () => {
  const known = new Map([
    ['stalking', 9],
    ['talking', 30],
    ['money', 5],
    ['honey', 50],
    ['order', 4],
    ['older', 40],
  ]);

  it.each([
    ['stawking', 'stalking'],
    ['mony', 'money'],
    ['orderr', 'order'],
    ['monney', 'money'],
  ])('%s is %s', (typed, word) => {
    expect(nearestWord(typed, known)).toBe(word);
  });

  it.each(['mon', 'b12345', 'quagmire'])('%s is left as it is', (typed) => {
    expect(nearestWord(typed, known)).toBeUndefined();
  });

  it('takes the word that is asked more where two are as near', () => {
    expect(
      nearestWord(
        'olter',
        new Map([
          ['older', 40],
          ['otter', 2],
        ]),
      ),
    ).toBe('older');
  });
});
