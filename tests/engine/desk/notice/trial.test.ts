import { describe, expect, it } from 'vitest';
import { boxesOfNew, noticeIn } from '../../../../src/desk/notice/boxes.ts';
import { contactsToChoose, triedNotice } from '../../../../src/desk/notice/trial.ts';
import { readerOf } from '../../../../src/desk/reading/content.ts';
import { noticeBoxes as boxes } from '../../../support/notice.ts';

const today = '2026-06-03';
const now = new Date('2026-06-03T11:00Z');
const content = readerOf(today, undefined).content('tests/fixtures/area');

/** What is told of what is typed over a new form, at noon on 3 June 2026. */
function toldOf(change: Record<string, string>): string[] {
  const typed = boxesOfNew(now, 'merrowdale-helpline', content.names);
  for (const [name, text] of Object.entries({ ...boxes, ...change })) typed.set(name, [text]);
  const value = noticeIn(typed, content.names, today);
  const { told, elsewhere } = triedNotice(content, 'new', value, now, true);
  return [
    ...told.map(({ path, message }) => `${path}: ${message}`),
    ...elsewhere.map((one) => `${one.place}: ${one.message}`),
  ];
}

describe('what is typed', () => {
  it.each([
    ['as it is', {}],
    ['with names in other letters', { instead: 'day and night line' }],
    ['for no line', { standsFor: '' }],
    [
      'with noughts before the digits',
      { 'until.day': '04', 'until.month': '06', 'until.time': '09:00' },
    ],
  ])('is taken %s', (_, change) => {
    expect(toldOf(change)).toEqual([]);
  });

  it.each<[string, Record<string, string>, RegExp]>([
    ['a number', { words: 'Call 01632 960 103 now.' }, /^words: .*looks like a phone number/],
    ['an alarm word', { words: 'The refuge is full tonight.' }, /^words: .*“refuge” would be seen/],
    ['nothing', { words: '' }, /^words: Fill this in/],
    ['no contact', { instead: '' }, /^instead: Fill this in/],
    ['an unknown contact', { instead: 'Night Owls' }, /^instead: There is no contact of this name/],
    [
      'an unchecked contact',
      { instead: 'Merrowdale Family Line' },
      /^instead: .*was to be checked by/,
    ],
    ['999 to be replaced', { standsFor: 'Emergency' }, /^standsFor: .*stays on every page/],
    ['more than 72 hours', { 'until.day': '7' }, /^until: .*72 hours at most/],
    [
      'an end before its start',
      { 'until.day': '3' },
      /^until: A notice cannot end before it begins/,
    ],
    ['no day', { 'until.day': '' }, /^until: Write the day, the month and the year in digits/],
    ['31 June', { 'until.day': '31' }, /^until: This day is in no calendar/],
    ['a time in words', { 'until.time': 'noon' }, /^until: .*the time like 09:00/],
    ['an end that is past', { 'from.day': '1', 'until.day': '2' }, /^until: This is past already/],
  ])('is refused beside its box: %s', (_, change, message) => {
    expect(toldOf(change)).toEqual([expect.stringMatching(message)]);
  });
});

it('only contacts that everyone may call are there to choose, and only lines that may be replaced', () => {
  const { instead, standsFor } = contactsToChoose(content);
  expect(instead).toContain('Day and Night Line');
  for (const name of ['Emergency', 'Relay prefix', 'Merrowdale Family Line'])
    expect(instead).not.toContain(name);
  expect(standsFor).toContain('Merrowdale Helpline');
  for (const name of ['Emergency', 'Relay prefix', 'Day and Night Line'])
    expect(standsFor).not.toContain(name);
});
