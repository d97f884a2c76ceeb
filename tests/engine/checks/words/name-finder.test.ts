import { expect, it } from 'vitest';
import { namesOf, withNamesAs } from '../../../../src/checks/words/name-finder.ts';

const names = namesOf([
  'Merrow House',
  'Merrow House Helpline',
  'Merrow',
  'RASA',
  'RA',
  "RA's Place",
  'A & E',
  'Q',
  '[Draft]',
  'Dr Dee’s',
  '',
]);

it.each([
  ['Call Merrow House now', 'Call <Merrow House> now'],
  ['Merrow House Helpline, Merrow', '<Merrow House Helpline>, <Merrow>'],
  ['Merrow\n  House Helpline', '<Merrow\n  House Helpline>'],
  ['Merrow Houses', '<Merrow> Houses'],
  ['Merrowdale, MerrowHouse, Merrow-on-Sea', 'Merrowdale, MerrowHouse, Merrow-on-Sea'],
  ['preMerrow, pre-Merrow', 'preMerrow, pre-Merrow'],
  ['(RASA) RASA’s RASAs', '(<RASA>) <RASA>’s RASAs'],
  ["RA's Place, RA's, RA Place", "<RA's Place>, <RA>'s, <RA> Place"],
  ['A & E, and Q; Qs', '<A & E>, and <Q>; Qs'],
  ['a [Draft] of it', 'a <[Draft]> of it'],
  ["Dr Dee's", "<Dr Dee's>"],
  ['Merrow Merrow', '<Merrow> <Merrow>'],
  ['nobody', 'nobody'],
  ['', ''],
])('the longest name is found where it is a word of its own: %j', (text, expected) => {
  expect(withNamesAs(text, names, (name) => `<${name}>`)).toBe(expected);
});

it('no names are found where none are given', () => {
  expect(withNamesAs('Merrow House', namesOf([]), () => '')).toBe('Merrow House');
});
