import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dangerTest } from '../../../../src/search/query/danger.ts';
import { graver } from '../../../../src/search/query/gravity.ts';
import { readRules, type DangerRules } from '../../../../src/search/query/danger-rules.ts';
import { dangerRules } from '../../../../src/text/danger-en-GB.ts';
import { dangerWords } from '../../../../src/text/danger-in-other-languages.ts';

const rules: DangerRules = {
  fillers: 'the my',
  groups: { WEAPON: 'knife axe*', DOOR: 'door at_window', OTHER: 'he husband ex' },
  life: `
    end_it
  `,
  urgent: `
    WEAPON DOOR
  `,
  dangerous: `
    WEAPON
    in_my_loft
    OTHER_got_in
    creep* stairs
    can_not_breathe
    =help
  `,
  calm: `
    law
  `,
  languages: { xx: 'noz* *sakin*' },
};
const hear = dangerTest(readRules(rules));

it.each([
  ['a word of a group', 'he has a knife', 'danger'],
  ['the start of a word', 'two axes', 'danger'],
  ['a word in another word', 'penknifes', 'none'],
  ['words in a row, with and without small words', 'hiding in the loft', 'danger'],
  ['the same words apart', 'in a big loft', 'none'],
  ['a group in a row', 'my ex got in', 'danger'],
  ['the words of a group and a row apart', 'he says it got in', 'none'],
  ['a short form for a full one', "i can't breathe", 'danger'],
  ['a short form with a gap', 'i can t breathe', 'danger'],
  ['all that was typed', 'Help!', 'danger'],
  ['a part of what was typed', 'help with rent', 'none'],
  ['a rule outweighed by calm words', 'knife law', 'none'],
  ['an urgent rule, whose terms stand in any order', 'law at the window with a knife', 'danger'],
  ['one’s own life', 'i want to end it', 'life'],
  ['another language, a word begun', 'ma nozem', 'danger'],
  ['another language, a word within', 'bisakina', 'danger'],
  ['nothing of it', 'opening hours', 'none'],
])('%s: “%s” %s', (_, typed, expected) => {
  expect(hear(typed).danger).toBe(expected);
});

it('says when it was another language that it heard', () => {
  expect(hear('ma nozem').isOtherLanguage).toBe(true);
  expect(hear('he has a knife').isOtherLanguage).toBe(false);
});

it('tells what is calm, in which no more is to be heard', () => {
  expect(hear('knife law').isCalm).toBe(true);
  expect(hear('law at the window with a knife').isCalm).toBe(false);
  expect(hear('opening hours').isCalm).toBe(false);
});

it('holds a rule only where its terms are near each other', () => {
  const apart = (words: number) => `stairs ${'word '.repeat(words)}creeping`;
  expect(hear(apart(7)).danger).toBe('danger');
  expect(hear(apart(8)).danger).toBe('none');
});

it('takes the graver of two', () => {
  expect(graver('none', 'danger')).toBe('danger');
  expect(graver('life', 'danger')).toBe('life');
});

it.each([
  ['names a group that is not there', { dangerous: 'WEAPONS' }, /group WEAPONS/],
  ['is made of small words alone', { dangerous: 'the_my' }, /fillers alone/],
  ['holds a row of groups in a group', { groups: { A: 'x', B: 'A_y' } }, /B of danger holds A_y/],
])('refuses a rule that %s', (_, change, message) => {
  expect(() => dangerTest(readRules({ ...rules, urgent: '', ...change }))).toThrow(message);
});

describe('the rules of the site', () => {
  const site = dangerTest(readRules({ ...dangerRules, languages: dangerWords }));

  const said = readFileSync('tests/search/danger-in-other-languages.tsv', 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t') as [string, string]);

  it('are heard in every language of the table', () => {
    expect(said.map(([language]) => language)).toEqual(Object.keys(dangerWords));
  });

  it.each(said)('hear what is said in %s, in capitals and without its marks too', (_, phrases) => {
    const ways = phrases.split('; ').flatMap((phrase) => {
      const parted = phrase.normalize('NFD');
      return [phrase, phrase.toUpperCase(), parted, parted.replace(/[\u0300-\u036f]/g, '')];
    });
    expect(ways.filter((way) => site(way).danger === 'none')).toEqual([]);
  });

  it('hear the plain words of danger in each language', () => {
    expect(Object.keys(dangerWords).length).toBeGreaterThan(5);
    const deaf = Object.entries(dangerWords).flatMap(([language, terms]) =>
      terms
        .split(' ')
        .map((term) => term.replace(/\*/g, '').replace(/_/g, ' '))
        .filter((words) => site(words).danger === 'none')
        .map((words) => `${language}: ${words}`),
    );
    expect(deaf).toEqual([]);
  });

  it('take no common English word for one of another language', () => {
    const english =
      'the a he she my is was hit gun die sit bog noise copy policies policy bill police tue time help him bronze arms mate matter tutor office situation musical danish band polish aids laid meeting cooker nasal';
    expect(english.split(' ').filter((word) => site(word).isOtherLanguage)).toEqual([]);
  });
});
