import { expect, it } from 'vitest';
import { dangerTest, type DangerRules } from '../../../../src/search/query/danger.ts';

const rules: DangerRules = {
  fillers: 'the my',
  groups: { WEAPON: 'knife axe*', DOOR: 'door at_window' },
  urgent: `
    WEAPON DOOR
  `,
  dangerous: `
    WEAPON
    in_my_loft
    =help
  `,
  calm: `
    law
  `,
};
const isDanger = dangerTest(rules);

it.each([
  ['a word of a group', 'he has a knife', true],
  ['the start of a word', 'two axes', true],
  ['a word in another word', 'penknifes', false],
  ['words in a row, with and without small words', 'hiding in the loft', true],
  ['the same words apart', 'in a big loft', false],
  ['all that was typed', 'Help!', true],
  ['a part of what was typed', 'help with rent', false],
  ['a rule outweighed by calm words', 'knife law', false],
  ['an urgent rule, whose terms stand in any order', 'law he is at the window with a knife', true],
  ['nothing of it', 'opening hours', false],
])('%s: “%s” %s', (_, typed, expected) => {
  expect(isDanger(typed)).toBe(expected);
});

it('refuses a rule that names a group that is not there', () => {
  expect(() => dangerTest({ ...rules, dangerous: 'WEAPONS' })).toThrow(/group WEAPONS/);
});
