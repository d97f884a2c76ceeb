import { describe, expect, it } from 'vitest';
import { addDays, londonTime, weekdayOf, type LondonTime } from '../../../src/lib/dates.ts';
import {
  openingState,
  stretchesOf,
  weekdays,
  type OpeningPeriod,
  type WeeklyHours,
} from '../../../src/lib/hours.ts';

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
): WeeklyHours => ({ week: stretchesOf(week), bankHolidays });

const open = (until: string) => ({ state: 'open', until });
const closed = (on: string, at: string) => ({ state: 'closed', opens: { on, at } });
const openToUnknown = { state: 'open' };
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

describe('a stretch to midnight and past it', () => {
  const night: OpeningPeriod[] = [{ days: ['thu', 'sun'], from: '18:00', to: '02:00' }];
  const toMidnight = (to: string): OpeningPeriod[] => [{ days: ['mon'], from: '20:00', to }];
  // What two editors wrote of one evening: it goes on at midnight.
  const inTwo: OpeningPeriod[] = [
    { days: ['mon'], from: '20:00', to: '24:00' },
    { days: ['tue'], from: '00:00', to: '03:00' },
  ];
  const touching: OpeningPeriod[] = [
    { days: ['mon'], from: '09:00', to: '12:00' },
    { days: ['mon'], from: '12:00', to: '17:00' },
  ];
  const dayAndNight: OpeningPeriod[] = [{ days: [...weekdays], from: '00:00', to: '24:00' }];

  it.each([
    ['in the evening', night, '2026-11-26', '23:59', open('02:00')],
    ['past midnight', night, '2026-11-27', '00:00', open('02:00')],
    ['in its last minute', night, '2026-11-27', '01:59', open('02:00')],
    ['at its end', night, '2026-11-27', '02:00', closed('2026-11-29', '18:00')],
    ['from Sunday into Monday', night, '2026-11-30', '01:00', open('02:00')],
    ['on a morning that follows none', night, '2026-11-29', '01:00', closed('2026-11-29', '18:00')],
    ['to 24:00, at 23:59', toMidnight('24:00'), '2026-11-23', '23:59', open('00:00')],
    ['to 00:00, at 23:59', toMidnight('00:00'), '2026-11-23', '23:59', open('00:00')],
    ['to 23:59, at 23:59', toMidnight('23:59'), '2026-11-23', '23:59', open('00:00')],
    [
      'to midnight, at midnight',
      toMidnight('24:00'),
      '2026-11-24',
      '00:00',
      closed('2026-11-30', '20:00'),
    ],
    ['in two that touch at midnight', inTwo, '2026-11-23', '21:00', open('03:00')],
    ['in two that touch at noon', touching, '2026-11-23', '10:00', open('17:00')],
    ['that never ends', dayAndNight, '2026-11-23', '10:00', { state: 'open' }],
  ] as const)('%s', (_, week, day, clock, expected) => {
    expect(openingState(hours([...week]), calendar, at(day, clock))).toEqual(expected);
  });

  // Friday 25 December is a bank holiday; a stretch of Thursday ends in it, and one of its own would end on Saturday.
  const nights: OpeningPeriod[] = [{ days: ['thu', 'fri'], from: '18:00', to: '02:00' }];
  it.each([
    ['the evening before runs to its end', 'closed', '2026-12-25', '01:00', open('02:00')],
    [
      'the evening before, but its end is not told where the holiday is not settled',
      'unknown',
      '2026-12-25',
      '01:00',
      openToUnknown,
    ],
    [
      'its own evening does not happen',
      'closed',
      '2026-12-25',
      '20:00',
      closed('2026-12-31', '18:00'),
    ],
    [
      'nor what of it lies past midnight',
      'closed',
      '2026-12-26',
      '01:00',
      closed('2026-12-31', '18:00'),
    ],
    ['where holidays are open, it does', 'open', '2026-12-26', '01:00', open('02:00')],
    ['the night after is not settled', 'unknown', '2026-12-26', '01:00', unsure],
    ['the next day is', 'unknown', '2026-12-26', '02:00', closedUntilUnknown],
  ] as const)('on a bank holiday: %s', (_, bankHolidays, day, clock, expected) => {
    const state = openingState(hours(nights, bankHolidays), calendar, at(day, clock));
    expect(state).toEqual(expected);
  });

  it('a line by day and night that may close for a holiday tells no end that is not settled', () => {
    const eve = at('2026-12-24', '20:00');
    expect(openingState(hours(dayAndNight, 'closed'), calendar, eve)).toEqual(open('00:00'));
    expect(openingState(hours(dayAndNight, 'unknown'), calendar, eve)).toEqual({ state: 'open' });
  });

  it.each([
    ['before the clocks go forward', '2026-03-29T00:59:00Z', 'open'],
    ['after the clocks went forward', '2026-03-29T01:00:00Z', 'closed'],
    ['the first time the clock shows 1:30 as they go back', '2026-10-25T00:30:00Z', 'open'],
    ['the second time', '2026-10-25T01:30:00Z', 'open'],
    ['once it shows 2:00', '2026-10-25T02:00:00Z', 'closed'],
  ])('%s it follows the clock on the wall', (_, instant, state) => {
    const saturdays: OpeningPeriod[] = [{ days: ['sat'], from: '18:00', to: '02:00' }];
    const now = londonTime(new Date(instant));
    expect(openingState(hours(saturdays), calendar, now)).toMatchObject({ state });
  });
});

describe('every tenth minute and the one before it, in two weeks with two bank holidays', () => {
  const first = '2026-12-14';
  const days = Array.from({ length: 17 }, (_, ahead) => addDays(first, ahead));
  const minutes = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));

  /** Whether a line is open in each minute, filled in as one would from a paper on the door. */
  function filledIn(week: OpeningPeriod[]): boolean[] {
    const isOpen = Array<boolean>(days.length * 1440).fill(false);
    days.forEach((day, place) => {
      if (calendar.days.includes(day)) return;
      for (const { days: names, from, to } of week) {
        if (!names.includes(weekdays[weekdayOf(day)]!)) continue;
        let minute = minutes(from);
        do isOpen[place * 1440 + minute++] = true;
        while (minute % 1440 !== minutes(to) % 1440);
        if (to === '23:59') isOpen[place * 1440 + minute] = true;
      }
    });
    return isOpen;
  }
  const weeks: Record<string, OpeningPeriod[]> = {
    office: officeWeek,
    'two sittings': twoSittings,
    nights: [{ days: ['mon', 'thu', 'fri', 'sun'], from: '19:30', to: '03:10' }],
    'to the last minute': [{ days: ['wed', 'sun'], from: '10:00', to: '23:59' }],
    'touching at midnight': [
      { days: ['thu', 'sun'], from: '08:00', to: '24:00' },
      { days: ['fri', 'mon'], from: '00:00', to: '01:00' },
    ],
    'nearly always': [{ days: [...weekdays], from: '06:00', to: '05:00' }],
  };

  it.each(Object.entries(weeks))('%s', (_, week) => {
    const isOpen = filledIn(week);
    const line = hours(week);
    const wrong: string[] = [];
    let looked = 0;
    for (let tenth = 1440; tenth < 14 * 1440; tenth += 10)
      for (const minute of [tenth, tenth + 9]) {
        const day = days[Math.floor(minute / 1440)]!;
        const state = openingState(line, calendar, { day, minutes: minute % 1440 });
        const change = isOpen.findIndex((one, at) => at > minute && one !== isOpen[minute]);
        const clock = new Date(change * 60_000).toISOString().slice(11, 16);
        const on = days[Math.floor(change / 1440)];
        const expected = isOpen[minute]
          ? { state: 'open', until: clock }
          : { state: 'closed', opens: { on, at: clock } };
        looked += change >= 0 ? 1 : 0;
        if (change >= 0 && JSON.stringify(state) !== JSON.stringify(expected))
          wrong.push(`${day} ${minute % 1440}: ${JSON.stringify(state)}`);
      }
    expect(looked).toBeGreaterThan(2000);
    expect(wrong).toEqual([]);
  });
});
