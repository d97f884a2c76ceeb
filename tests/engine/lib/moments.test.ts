import { describe, expect, it } from 'vitest';
import {
  hoursOf,
  instantsOf,
  isMoment,
  momentAt,
  momentInWords,
  spanOf,
} from '../../../src/lib/moments.ts';

describe('the instants of a moment in London', () => {
  it.each([
    ['in summer', '2026-06-03 14:00', '2026-06-03T13:00Z', '2026-06-03T13:00Z'],
    ['in winter', '2026-12-03 14:00', '2026-12-03T14:00Z', '2026-12-03T14:00Z'],
    ['that comes twice', '2026-10-25 01:30', '2026-10-25T00:30Z', '2026-10-25T01:30Z'],
    ['right before those', '2026-10-25 00:59', '2026-10-24T23:59Z', '2026-10-24T23:59Z'],
    ['right after those', '2026-10-25 02:00', '2026-10-25T02:00Z', '2026-10-25T02:00Z'],
    ['that is left out', '2026-03-29 01:30', '2026-03-29T00:30Z', '2026-03-29T01:30Z'],
    ['right before the gap', '2026-03-29 00:59', '2026-03-29T00:59Z', '2026-03-29T00:59Z'],
    ['right after the gap', '2026-03-29 02:00', '2026-03-29T01:00Z', '2026-03-29T01:00Z'],
  ])('%s', (_, moment, earliest, latest) => {
    expect(instantsOf(moment)).toEqual({
      earliest: Date.parse(earliest),
      latest: Date.parse(latest),
    });
  });

  it.each(['2026-06-03T12:59:59Z', '2026-12-03T13:59:00Z'])('read back from %s', (instant) => {
    expect(instantsOf(momentAt(new Date(instant))).earliest).toBe(
      Math.floor(Date.parse(instant) / 60_000) * 60_000,
    );
  });
});

it.each([
  ['2026-02-28 23:59', true],
  ['2026-02-29 12:00', false],
  ['2028-02-29 12:00', true],
  ['2026-06-31 12:00', false],
  ['2026-13-01 12:00', false],
])('whether there is a day and a time %s', (moment, isThere) => {
  expect(isMoment(moment)).toBe(isThere);
});

it.each([
  ['2026-06-04 09:00', '9am on Thursday 4 June'],
  ['2026-12-01 00:00', 'midnight on Tuesday 1 December'],
  ['2026-12-01 17:30', '5:30pm on Tuesday 1 December'],
])('a moment in words', (moment, words) => {
  expect(momentInWords(moment)).toBe(words);
});

it.each([
  ['two days', '2026-06-03 09:00', '2026-06-05 09:00', 48],
  ['two days in which an hour comes twice', '2026-10-24 12:00', '2026-10-26 12:00', 49],
  ['two days in which an hour is left out', '2026-03-28 12:00', '2026-03-30 12:00', 47],
])('how many hours pass in %s', (_, from, until, hours) => {
  expect(hoursOf({ from, until })).toBe(hours);
});

it('what is taken down ends there', () => {
  const standing = { from: '2026-06-03 09:00', until: '2026-06-05 09:00' };
  expect(spanOf({ ...standing, takenDown: '2026-06-03 10:00' }).until).toBe(
    Date.parse('2026-06-03T09:00Z'),
  );
});
