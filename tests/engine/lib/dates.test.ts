import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  addDays,
  dayInWords,
  isOnLondonTime,
  isSeenOn,
  londonTime,
  spanInWords,
  turnsOf,
  weekdayOf,
} from '../../../src/lib/dates.ts';

afterEach(() => void vi.unstubAllEnvs());

const clock = (hours: number, minutes: number) => hours * 60 + minutes;

describe('londonTime', () => {
  it.each([
    ['last minute before summer time', '2026-03-29T00:59:00Z', '2026-03-29', clock(0, 59)],
    ['first minute of summer time', '2026-03-29T01:00:00Z', '2026-03-29', clock(2, 0)],
    ['last minute of summer time', '2026-10-25T00:59:59Z', '2026-10-25', clock(1, 59)],
    ['first minute after summer time', '2026-10-25T01:00:00Z', '2026-10-25', clock(1, 0)],
    ['summer night, a day ahead of UTC', '2026-06-30T23:30:00Z', '2026-07-01', clock(0, 30)],
    ['midnight, which is 0 and not 24', '2026-01-01T00:00:00Z', '2026-01-01', 0],
    ['last minute of a year', '2026-12-31T23:59:00Z', '2026-12-31', clock(23, 59)],
  ])('%s', (_, instant, day, minutes) => {
    expect(londonTime(new Date(instant))).toEqual({ day, minutes });
  });

  it.each(['Pacific/Auckland', 'America/Los_Angeles'])('is the same on a device in %s', (zone) => {
    vi.stubEnv('TZ', zone);
    expect(londonTime(new Date('2026-06-30T23:30:00Z'))).toEqual({
      day: '2026-07-01',
      minutes: clock(0, 30),
    });
  });
});

describe('isOnLondonTime', () => {
  it.each([
    ['Europe/London', '2026-01-15T12:00:00Z', true],
    ['Europe/London', '2026-07-15T12:00:59.999Z', true],
    ['Europe/Lisbon', '2026-07-15T12:00:00Z', true],
    ['Europe/Paris', '2026-07-15T12:00:00Z', false],
    ['America/New_York', '2026-01-15T12:00:00Z', false],
    ['UTC', '2026-03-29T00:59:59Z', true],
    ['UTC', '2026-03-29T01:00:00Z', false],
    ['UTC', '2026-10-25T00:59:59Z', false],
    ['UTC', '2026-10-25T01:00:00Z', true],
  ])('a device in %s at %s: %s', (zone, instant, expected) => {
    vi.stubEnv('TZ', zone);
    expect(isOnLondonTime(new Date(instant))).toBe(expected);
  });
});

describe('weekdayOf counts from Monday', () => {
  it.each([
    ['2026-11-23', 0],
    ['2026-11-28', 5],
    ['2026-11-29', 6],
    ['2028-02-29', 1],
  ])('%s is %i', (day, weekday) => {
    expect(weekdayOf(day)).toBe(weekday);
  });
});

describe('addDays', () => {
  it.each([
    ['2026-11-30', 1, '2026-12-01'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2027-02-28', 1, '2027-03-01'],
    ['2026-03-28', 2, '2026-03-30'],
    ['2026-10-24', 2, '2026-10-26'],
    ['2026-01-01', -1, '2025-12-31'],
    ['2026-05-05', 0, '2026-05-05'],
  ])('%s and %i days is %s', (day, count, expected) => {
    expect(addDays(day, count)).toBe(expected);
  });

  it('is the same on a device whose clocks change that day', () => {
    vi.stubEnv('TZ', 'America/New_York');
    expect(addDays('2026-03-08', 1)).toBe('2026-03-09');
  });
});

describe('dayInWords', () => {
  it.each([
    ['2026-11-22', '22 November 2026'],
    ['2026-03-01', '1 March 2026'],
    ['2025-01', 'January 2025'],
    ['2025-12', 'December 2025'],
    ['2022', '2022'],
  ])('%s is "%s"', (day, words) => {
    expect(dayInWords(day)).toBe(words);
  });
});

describe('spanInWords', () => {
  it.each([
    ['2026-11-25', '2026-12-10', '25 November to 10 December 2026'],
    ['2026-12-30', '2027-01-02', '30 December 2026 to 2 January 2027'],
    ['2026-06-01', '2026-06-01', '1 June 2026'],
  ])('%s to %s is "%s"', (from, to, words) => {
    expect(spanInWords(from, to)).toBe(words);
  });
});

describe('turnsOf and isSeenOn', () => {
  const days = ['2026-01-01', '2026-02-01', '2026-03-01', '2026-04-01'];

  it.each([
    ['all the time', () => true, '2026-01-01'],
    ['never', () => false, ''],
    ['from the start', (day: string) => day < '2026-03-01', '2026-01-01 2026-03-01'],
    ['at the end', (day: string) => day >= '2026-03-01', '2026-03-01'],
    ['once between', (day: string) => day === '2026-02-01', '2026-02-01 2026-03-01'],
    ['twice', (day: string) => /-0[13]-/.test(day), days.join(' ')],
  ])('what is seen %s', (_, isSeen, turns) => {
    expect(turnsOf(days, isSeen)).toBe(turns);
  });

  it.each([
    ['2026-01-31', false],
    ['2026-02-01', true],
    ['2026-02-28', true],
    ['2026-03-01', false],
    ['2026-03-31', false],
    ['2026-04-01', true],
    ['2030-01-01', true],
  ])('on %s', (day, expected) => {
    expect(isSeenOn('2026-02-01 2026-03-01 2026-04-01', day)).toBe(expected);
  });
});
