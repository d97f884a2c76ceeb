import { describe, expect, it } from 'vitest';
import type { LondonTime } from '../../../src/lib/dates.ts';
import { openingState, type OpeningPeriod, type WeeklyHours } from '../../../src/lib/hours.ts';

// Monday 23 November 2026 begins an ordinary week; 25 December is a Friday, 28 December a Monday.
const calendar = { years: ['2026'], days: ['2026-12-25', '2026-12-28'] };

const officeWeek: OpeningPeriod[] = [
  { days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '08:00', to: '18:00' },
];
const mondays: OpeningPeriod[] = [{ days: ['mon'], from: '10:00', to: '12:00' }];
// Written afternoon first, as an editor might.
const twoSittings: OpeningPeriod[] = [
  { days: ['mon', 'tue'], from: '14:00', to: '16:00' },
  { days: ['mon', 'tue'], from: '09:00', to: '12:00' },
];

const at = (day: string, clock: string): LondonTime => ({
  day,
  minutes: Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3)),
});

const hours = (
  week: OpeningPeriod[],
  bankHolidays: WeeklyHours['bankHolidays'] = 'closed',
): WeeklyHours => ({ week, bankHolidays });

const open = (until: string) => ({ state: 'open', until });
const closed = (on: string, at: string) => ({ state: 'closed', opens: { on, at } });
const unsure = { state: 'unsure' };
const closedUntilUnknown = { state: 'closed' };

describe('an office week', () => {
  it.each([
    ['minute before opening', '2026-11-23', '07:59', closed('2026-11-23', '08:00')],
    ['opening minute', '2026-11-23', '08:00', open('18:00')],
    ['last open minute', '2026-11-23', '17:59', open('18:00')],
    ['closing minute', '2026-11-23', '18:00', closed('2026-11-24', '08:00')],
    ['first minute of a day', '2026-11-24', '00:00', closed('2026-11-24', '08:00')],
    ['Friday evening', '2026-11-27', '18:00', closed('2026-11-30', '08:00')],
    ['Saturday', '2026-11-28', '12:00', closed('2026-11-30', '08:00')],
    ['last minute of Sunday', '2026-11-29', '23:59', closed('2026-11-30', '08:00')],
  ])('%s', (_, day, clock, expected) => {
    expect(openingState(hours(officeWeek), calendar, at(day, clock))).toEqual(expected);
  });
});

describe('a bank holiday', () => {
  it.each([
    ['open', open('18:00')],
    ['closed', closed('2026-12-29', '08:00')],
    ['unknown', unsure],
  ] as const)('in opening hours, holidays %s', (bankHolidays, expected) => {
    const state = openingState(
      hours(officeWeek, bankHolidays),
      calendar,
      at('2026-12-25', '10:00'),
    );
    expect(state).toEqual(expected);
  });

  it.each([
    ['open', closed('2026-12-25', '08:00')],
    ['closed', closed('2026-12-29', '08:00')],
    ['unknown', closedUntilUnknown],
  ] as const)('on the evening before, holidays %s', (bankHolidays, expected) => {
    const state = openingState(
      hours(officeWeek, bankHolidays),
      calendar,
      at('2026-12-24', '18:00'),
    );
    expect(state).toEqual(expected);
  });

  it('of unknown hours does not matter when the next opening comes first', () => {
    const state = openingState(hours(officeWeek, 'unknown'), calendar, at('2026-12-23', '18:00'));
    expect(state).toEqual(closed('2026-12-24', '08:00'));
  });
});

describe('a year without data', () => {
  it('leaves an ordinary working hour unsure', () => {
    const state = openingState(hours(officeWeek), calendar, at('2027-06-01', '10:00'));
    expect(state).toEqual(unsure);
  });

  it('names no next opening on the last evening of the known year', () => {
    const state = openingState(hours(officeWeek), calendar, at('2026-12-31', '18:00'));
    expect(state).toEqual(closedUntilUnknown);
  });

  it('does not touch the last working day of the known year', () => {
    const state = openingState(hours(officeWeek), calendar, at('2026-12-31', '17:59'));
    expect(state).toEqual(open('18:00'));
  });
});

describe('several periods a day', () => {
  it.each([
    ['before both', '08:00', closed('2026-11-23', '09:00')],
    ['in the first', '11:59', open('12:00')],
    ['between the two', '12:00', closed('2026-11-23', '14:00')],
    ['in the second', '14:00', open('16:00')],
    ['after both', '16:00', closed('2026-11-24', '09:00')],
  ])('%s', (_, clock, expected) => {
    const state = openingState(hours(twoSittings), calendar, at('2026-11-23', clock));
    expect(state).toEqual(expected);
  });
});

describe('a line that opens once a week', () => {
  it('opens on the same weekday a week later', () => {
    const state = openingState(hours(mondays), calendar, at('2026-11-23', '12:00'));
    expect(state).toEqual(closed('2026-11-30', '10:00'));
  });

  it('looks past one closed bank holiday', () => {
    const years = { ...calendar, years: ['2026', '2027'] };
    const state = openingState(hours(mondays), years, at('2026-12-22', '12:00'));
    expect(state).toEqual(closed('2027-01-04', '10:00'));
  });

  it('names no next opening when nothing opens in two weeks', () => {
    const both = { years: ['2026'], days: ['2026-11-23', '2026-11-30'] };
    const state = openingState(hours(mondays), both, at('2026-11-23', '12:00'));
    expect(state).toEqual(closedUntilUnknown);
  });
});
