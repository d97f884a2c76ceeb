import { describe, expect, it } from 'vitest';
import {
  clockInWords,
  dayName,
  decodeWeek,
  encodeWeek,
  weekInWords,
  type OpeningPeriod,
  type WeekdayName,
} from '../../../src/lib/hours.ts';

describe('clockInWords', () => {
  it.each([
    ['00:00', '12am'],
    ['00:30', '12:30am'],
    ['08:00', '8am'],
    ['11:59', '11:59am'],
    ['12:00', '12 noon'],
    ['12:05', '12:05pm'],
    ['13:00', '1pm'],
    ['17:30', '5:30pm'],
    ['23:59', '11:59pm'],
  ])('%s is "%s"', (clock, words) => {
    expect(clockInWords(clock)).toBe(words);
  });
});

describe('weekInWords', () => {
  const days = (...names: WeekdayName[]): OpeningPeriod[] => [
    { days: names, from: '08:00', to: '18:00' },
  ];

  it.each([
    ['one day', days('wed'), 'Wednesday, 8am to 6pm'],
    ['two days in a row', days('sat', 'sun'), 'Saturday and Sunday, 8am to 6pm'],
    ['a run of days', days('mon', 'tue', 'wed', 'thu', 'fri'), 'Monday to Friday, 8am to 6pm'],
    ['days apart', days('mon', 'wed', 'fri'), 'Monday, Wednesday and Friday, 8am to 6pm'],
    ['a run with a gap', days('mon', 'tue', 'thu'), 'Monday, Tuesday and Thursday, 8am to 6pm'],
    ['days out of order', days('fri', 'wed', 'thu'), 'Wednesday to Friday, 8am to 6pm'],
    [
      'the whole week',
      days('mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'),
      'Monday to Sunday, 8am to 6pm',
    ],
  ])('%s', (_, week, words) => {
    expect(weekInWords(week)).toBe(words);
  });

  it('parts periods by semicolons', () => {
    const week: OpeningPeriod[] = [
      { days: ['mon', 'tue'], from: '09:00', to: '12:00' },
      { days: ['thu'], from: '17:30', to: '20:00' },
    ];
    expect(weekInWords(week)).toBe('Monday and Tuesday, 9am to 12 noon; Thursday, 5:30pm to 8pm');
  });
});

describe('dayName', () => {
  it.each([
    ['2026-11-23', 'Monday'],
    ['2026-11-29', 'Sunday'],
  ])('%s is a %s', (day, name) => {
    expect(dayName(day, false)).toBe(name);
  });
});

describe('encodeWeek', () => {
  const weeks: OpeningPeriod[][] = [
    [{ days: ['sun'], from: '00:00', to: '23:59' }],
    [
      { days: ['mon', 'tue', 'wed'], from: '08:00', to: '18:00' },
      { days: ['sat'], from: '10:00', to: '12:30' },
    ],
    [
      { days: ['fri'], from: '14:00', to: '16:00' },
      { days: ['fri'], from: '09:00', to: '12:00' },
    ],
  ];

  it.each(weeks.map((week) => [encodeWeek(week), week] as const))('%s round trip', (code, week) => {
    expect(decodeWeek(code)).toEqual(week);
  });

  it('needs no quotes or escapes in an attribute', () => {
    expect(weeks.map(encodeWeek).join()).not.toMatch(/["'&<>]/);
  });
});
