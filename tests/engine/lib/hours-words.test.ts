import { describe, expect, it } from 'vitest';
import {
  clockInWords,
  dayName,
  decodeWeek,
  encodeWeek,
  stretchesOf,
  weekInWords,
  type OpeningPeriod,
  type WeekdayName,
} from '../../../src/lib/hours.ts';

describe('clockInWords', () => {
  it.each([
    ['00:00', 'midnight'],
    ['00:30', '12:30am'],
    ['08:00', '8am'],
    ['11:59', '11:59am'],
    ['12:00', '12 noon'],
    ['12:05', '12:05pm'],
    ['13:00', '1pm'],
    ['17:30', '5:30pm'],
    ['23:45', '11:45pm'],
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

  it.each([
    ['to midnight', '18:00', '24:00', '6pm to midnight'],
    ['to midnight, as a clock has it', '18:00', '00:00', '6pm to midnight'],
    ['to the last minute', '18:00', '23:59', '6pm to midnight'],
    ['past midnight', '18:00', '02:00', '6pm to 2am'],
    ['from midnight', '00:00', '06:30', 'midnight to 6:30am'],
  ])('says when a stretch %s ends', (_, from, to, words) => {
    expect(weekInWords([{ days: ['fri'], from, to }])).toBe(`Friday, ${words}`);
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
    expect(dayName(day)).toBe(name);
  });
});

describe('a week for the device', () => {
  it.each([
    ['an office week', ['mon', 'wed'], '08:00', '18:30', { days: '02', from: 480, to: 1110 }],
    ['to midnight', ['sun'], '00:00', '24:00', { days: '6', from: 0, to: 1440 }],
    [
      'to midnight, as a clock has it',
      ['sun'],
      '09:00',
      '00:00',
      { days: '6', from: 540, to: 1440 },
    ],
    ['to the last minute', ['sun'], '09:00', '23:59', { days: '6', from: 540, to: 1440 }],
    ['past midnight', ['fri', 'sat'], '18:00', '02:00', { days: '45', from: 1080, to: 1560 }],
  ] as const)('%s arrives as minutes', (_, days, from, to, stretch) => {
    expect(decodeWeek(encodeWeek([{ days: [...days], from, to }]))).toEqual([stretch]);
  });

  const week: OpeningPeriod[] = [
    { days: ['mon', 'tue', 'wed'], from: '08:00', to: '18:00' },
    { days: ['sat'], from: '10:00', to: '12:30' },
  ];

  it('keeps several stretches in their order', () => {
    expect(decodeWeek(encodeWeek(week))).toEqual(stretchesOf(week));
  });

  it('needs no quotes or escapes in an attribute', () => {
    expect(encodeWeek(week)).toMatch(/^[\d:;]+$/);
  });
});
