import { describe, expect, it } from 'vitest';
import { fleschKincaidGrade, sentencesOf, wordsOf } from '../../../src/lib/readability.ts';

describe('sentences', () => {
  it.each([
    ['by full stops', 'One two. Three.', ['One two.', 'Three.']],
    ['by questions', 'One? Two! Three.', ['One?', 'Two!', 'Three.']],
    ['in brackets', 'One (two). Three.', ['One (two).', 'Three.']],
    ['in quotation marks', '“One.” Two.', ['“One.”', 'Two.']],
    ['that end in a number', 'Call 999. Ask.', ['Call 999.', 'Ask.']],
    ['without an end', 'One. Two', ['One.', 'Two']],
    ['over two lines', 'One\ntwo. Three.', ['One two.', 'Three.']],
    ['but not at a decimal point', 'It costs £1.50 now.', ['It costs £1.50 now.']],
    ['but not without words', '– ? Two.', ['Two.']],
  ])('part %s', (_, text, expected) => {
    expect(sentencesOf(text).map((sentence) => sentence.text)).toEqual(expected);
  });

  it('know where they start', () => {
    expect(sentencesOf('  One.  Two.').map(({ index }) => index)).toEqual([2, 8]);
  });
});

it.each([
  ['One two', 2],
  ['one-two and/or three', 3],
  ['One – two', 2],
  ['999 (now)', 2],
  [' \n', 0],
])('%j has words: %i', (text, count) => {
  expect(wordsOf(text)).toHaveLength(count);
});

it('the grade follows the published formula', () => {
  // 0.39 × 10 + 11.8 × 1.5 − 15.59
  const grade = fleschKincaidGrade({ sentences: 10, words: 100, syllables: 150 });
  expect(grade).toBeCloseTo(6.01, 5);
});
