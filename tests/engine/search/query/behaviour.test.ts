import { expect, it } from 'vitest';
import { isOfAnother } from '../../../../src/search/query/behaviour.ts';
import { wordsOf } from '../../../../src/search/query/words.ts';

it.each([
  ['he hits me', true],
  ['my girlfriend is violent', true],
  ['he must not come near me', true],
  ['am i being abused', true],
  ['i hit my wife', false],
  ['i keep shouting at my partner', false],
  ['how do i control my temper with her', false],
  ['anger management', false],
])('“%s” speaks of another: %s', (typed, expected) => {
  expect(isOfAnother(wordsOf(typed))).toBe(expected);
});
