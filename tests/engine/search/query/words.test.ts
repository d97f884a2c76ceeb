import { expect, it } from 'vitest';
import { isPair, pairsOf, piecesOf, stemOf, wordsOf } from '../../../../src/search/query/words.ts';

it.each([
  ['He won’t leave!', ['he', 'wont', 'leave']],
  ["He won't leave", ['he', 'wont', 'leave']],
  ['  Mąż, 999 & café ', ['maz', '999', 'cafe']],
  ['घरेलू हिंसा', ['घरेलू', 'हिंसा']],
  ['…', []],
])('reads the words of “%s”', (text, expected) => {
  expect(wordsOf(text)).toEqual(expected);
});

it.each([
  ['helping', 'help'],
  ['hits', 'hits'],
  ['orders', 'ord'],
  ['order', 'ord'],
])('takes the ending from “%s”', (word, stem) => {
  expect(stemOf(word)).toBe(stem);
});

it('cuts a word into pieces of three and four letters with its ends', () => {
  expect(piecesOf('pet')).toEqual(['<pe', 'pet', 'et>', '<pet', 'pet>']);
});

it('pairs each word with the one after it', () => {
  expect(pairsOf(['he', 'wont', 'leave'])).toEqual(['he wont', 'wont leave']);
  expect(pairsOf(['help'])).toEqual([]);
  expect(['he wont', 'help'].map(isPair)).toEqual([true, false]);
});
