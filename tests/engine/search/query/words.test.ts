import { describe, expect, it } from 'vitest';
import {
  isPair,
  pairsOf,
  piecesOf,
  plainText,
  stemOf,
  wordsOf,
} from '../../../../src/search/query/words.ts';

it.each([
  ['He won’t leave!', ['he', 'wont', 'leave']],
  ["He won't leave", ['he', 'wont', 'leave']],
  ['  Mąż, 999 & café ', ['maz', '999', 'cafe']],
  ['złapał', ['zlapal']],
  ['घरेलू हिंसा', ['घरेलू', 'हिंसा']],
  ['my mum s car', ['my', 'mums', 'car']],
  ['…', []],
])('reads the words of “%s”', (text, expected) => {
  expect(wordsOf(text)).toEqual(expected);
});

describe('one reading for every way to write a word', () => {
  const apostrophes = [
    ...[
      "'",
      '’',
      '‘',
      '‛',
      '´',
      '`',
      'ʼ',
      '′',
      'ʹ',
      '＇',
      'ˮ',
      'Ꞌ',
      'ꞌ',
      '\u0092',
      '"',
      '”',
      ',',
      ';',
    ],
    ...['.', '*', '-', '·', "''", '’’', '’\u200b', " '", "' ", '\u00a0', '\u202f', ' ', ''],
  ];

  it.each(apostrophes)('short forms with “%s” in them', (sign) => {
    expect(wordsOf(`he${sign}s here and I can${sign}t talk`)).toEqual(
      wordsOf('hes here and i cant talk'),
    );
  });

  it.each([
    ['he is here', "he's here"],
    ['he has got a knife', "he's got a knife"],
    ['I cannot talk', "i can't talk"],
    ['I can not talk', 'i cant talk'],
    ['he is not here', "he isn't here"],
    ["he's not here", 'he isnt here'],
    ['they will not let me', "they won't let me"],
    ["we'd run", 'we would run'],
    ["I'll go", 'i will go'],
    ["he's gonna kill me", 'he is going to kill me'],
    ["i''d run", 'i would run'],
    ['tonite', 'tonight'],
    ['dunno', 'do not know'],
  ])('“%s” is as “%s”', (one, other) => {
    expect(wordsOf(one)).toEqual(wordsOf(other));
  });

  it.each([
    ['ill', ['ill']],
    ['my id', ['my', 'id']],
    ['they were not', ['they', 'werent']],
    ['he had run', ['hed', 'run']],
  ])('but “%s” stays what it is', (text, expected) => {
    expect(wordsOf(text)).toEqual(expected);
  });

  it.each([
    ['a zero-width space', 'kn\u200bife', 'knife'],
    ['a soft hyphen', 'stran\u00adgle', 'strangle'],
    ['marks of direction', '\u2067999\u2069', '999'],
    ['letters of full width', 'ＨＥＬＰ', 'help'],
    ['letters of mathematics', '𝐇𝐞𝐥𝐩', 'help'],
    ['Arabic digits', '٩٩٩', '999'],
    ['Persian digits', '۹۹۹', '999'],
    ['Devanagari digits', '९९९', '999'],
    ['digits of full width', '９９９', '999'],
    ['digits on keys', '9\ufe0f\u20e39\ufe0f\u20e39\ufe0f\u20e3', '999'],
    ['digits in rings', '⑨⑨⑨', '999'],
    ['what only a machine reads', 'stran\u0000gled\u0008', 'strangled'],
    ['rings and crosses over letters', 'h\u20e0elp\u0489', 'help'],
    ['a dotless i', 'kızım', 'kizim'],
    ['marks of vowels in Arabic', 'قَتَلَ', 'قتل'],
  ])('%s', (_, typed, plain) => {
    expect(plainText(typed)).toBe(plain);
  });

  it('reads what it has read no other way', () => {
    for (const text of ["he isn't here", 'we’d go', 'ＨＥ’Ｓ ٩٩٩', 'gonna'])
      expect(wordsOf(wordsOf(text).join(' '))).toEqual(wordsOf(text));
  });
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
