import { expect, it } from 'vitest';
import { readRules } from '../../../../src/search/query/danger-rules.ts';
import { alarmOf } from '../../../../src/search/query/alarm.ts';
import { packLinear } from '../../../../src/search/query/linear.ts';

const danger = readRules({
  fillers: 'the',
  groups: {},
  life: 'end_it',
  urgent: '',
  dangerous: 'knife',
  calm: 'law',
  languages: { xx: 'noz*' },
});
const learned = new Map([
  ['cornered', 4],
  ['kettle', -4],
]);
const { heard, isOtherLanguage } = alarmOf({
  danger,
  alarm: packLinear({ bias: -5, weights: learned }),
});

it.each([
  ['a rule, whatever is learned', 'kettle knife', 0, 'danger'],
  ['words that are learned, with a chance that nothing speaks for', 'cornered', 0, 'none'],
  ['words that are learned, with some chance of the page', 'cornered', 0.1, 'danger'],
  ['the page alone, which is heard elsewhere', 'opening', 1, 'none'],
  ['words that speak against it, with a chance of the page', 'kettle', 1, 'none'],
  ['what is learned in calm words', 'cornered law', 0.1, 'none'],
])('hears %s: “%s” at %d %s', (_, typed, chance, expected) => {
  expect(heard([typed], chance)).toBe(expected);
});

it('weighs what a long letter tells on the whole', () => {
  const letter = (words: number) => `cornered${' word'.repeat(words)}`;
  expect(heard([letter(9)], 0.1)).toBe('danger');
  expect(heard([letter(29)], 0.1)).toBe('none');
});

it('takes the gravest of what was typed and what was read', () => {
  expect(heard(['opening', 'end it'], 0)).toBe('life');
});

it('tells a language by its rules alone', () => {
  expect(isOtherLanguage('nozem')).toBe(true);
  expect(isOtherLanguage('cornered')).toBe(false);
});
