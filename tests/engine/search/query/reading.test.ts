import { expect, it } from 'vitest';
import { isOtherScript, read } from '../../../../src/search/query/reading.ts';

const known = ['my', 'partner', 'hits', 'stalking', 'nan'];
const vocabulary = {
  isKnown: (word: string) => known.includes(word),
  isBegun: (start: string) => known.some((word) => word.startsWith(start)),
  meanings: new Map([
    ['fella', 'partner'],
    ['nan', 'grandmother'],
    ['dapo', 'domestic abuse protection order'],
  ]),
  nearest: (word: string) => (word === 'partnr' ? 'partner' : undefined),
};

it('leaves known words as they are', () => {
  expect(read('My partner hits', vocabulary)).toEqual({ words: ['my', 'partner', 'hits'] });
});

it('says how it read a slip', () => {
  expect(read('my partnr hits', vocabulary).readAs).toBe('my partner hits');
});

it('reads everyday words and acronyms as the words of the pages', () => {
  expect(read('my fella hits', vocabulary).words).toEqual(['my', 'partner', 'hits']);
  expect(read('DAPO', vocabulary).words).toEqual(['domestic', 'abuse', 'protection', 'order']);
});

it('adds the meaning of a known word to it, and then has nothing to say of it', () => {
  expect(read('my nan', vocabulary)).toEqual({ words: ['my', 'nan', 'grandmother'] });
});

it('does not correct a word that may not be finished', () => {
  expect(read('my partne', vocabulary)).toEqual({ words: ['my', 'partne'] });
});

it.each([
  ['مساعدة', true],
  ['домашнє', true],
  ['przemoc domowa', false],
  ['999?', false],
])('knows another script: %s', (text, expected) => {
  expect(isOtherScript(text)).toBe(expected);
});
