import { expect, it } from 'vitest';
import { isOfAnother, isToAnother } from '../../../../src/search/query/behaviour.ts';
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

it.each([
  ['i hit my wife', true],
  ['how do i stop being violent to my partner', true],
  ['i keep shouting at my kids', true],
  ['she hits me', false],
  ['i hit him back', false],
  ['i think hes violent to my mum', false],
  ['he says im the one hurting him', false],
  ['i lost my baby', false],
])('“%s” says that the asker hurts another: %s', (typed, expected) => {
  expect(isToAnother(wordsOf(typed))).toBe(expected);
});
