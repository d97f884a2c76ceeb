import { describe, expect, it } from 'vitest';
import { contentLayers } from '../../src/entries/environment.ts';
import { readEntries } from '../../src/entries/read.ts';
import { addDays, weekdayOf } from '../../src/lib/dates.ts';

const saturday = 5;
const isWeekend = (day: string) => weekdayOf(day) >= saturday;

const dayOf = (year: number, month: number, date: number) =>
  `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;

/** Easter Sunday, by the Gregorian computus as Meeus, Jones and Butcher give it. */
function easter(year: number): string {
  const floor = (value: number) => Math.floor(value);
  const golden = year % 19;
  const [century, rest] = [floor(year / 100), year % 100];
  const correction = floor((century - floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - floor(century / 4) - correction + 15) % 30;
  const sunday = (32 + 2 * (century % 4) + 2 * floor(rest / 4) - epact - (rest % 4)) % 7;
  const late = floor((golden + 11 * epact + 22 * sunday) / 451);
  const place = epact + sunday - 7 * late + 114;
  return dayOf(year, floor(place / 31), (place % 31) + 1);
}

const firstMonday = (year: number, month: number) => {
  const first = dayOf(year, month, 1);
  return addDays(first, (7 - weekdayOf(first)) % 7);
};

const lastMonday = (year: number, month: number, lastDate: number) => {
  const last = dayOf(year, month, lastDate);
  return addDays(last, -weekdayOf(last));
};

/** The day itself or, at a weekend, the first weekday after it that no other holiday has taken. */
function substitute(day: string, taken: string[]): string {
  return isWeekend(day) || taken.includes(day) ? substitute(addDays(day, 1), taken) : day;
}

/** The bank holidays of a year in England and Wales, where no proclamation adds or moves one. */
function bankHolidays(year: number): string[] {
  const christmas = dayOf(year, 12, 25);
  const boxing = dayOf(year, 12, 26);
  // A Boxing Day on a weekday stays where it is; a Christmas Day on the Sunday before goes past it.
  const kept = [christmas, boxing].filter((day) => !isWeekend(day));
  const moved = [christmas, boxing]
    .filter(isWeekend)
    .reduce((taken, day) => [...taken, substitute(day, taken)], kept);
  return [
    substitute(dayOf(year, 1, 1), []),
    addDays(easter(year), -2),
    addDays(easter(year), 1),
    firstMonday(year, 5),
    lastMonday(year, 5, 31),
    lastMonday(year, 8, 31),
    ...moved,
  ].toSorted();
}

describe('the rules give the days that were kept', () => {
  it.each([
    [2016, '01-01 03-25 03-28 05-02 05-30 08-29 12-26 12-27'],
    [2017, '01-02 04-14 04-17 05-01 05-29 08-28 12-25 12-26'],
    [2021, '01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28'],
    [2024, '01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26'],
    [2025, '01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26'],
  ])('in %i', (year, days) => {
    expect(bankHolidays(year)).toEqual(days.split(' ').map((day) => `${year}-${day}`));
  });
});

// A royal proclamation can add or move a day. Where one has, the content is right: add its day to the rules above.
const { bankHolidays: years } = readEntries(contentLayers()).entries;

it.each(years.map(({ id, data }) => [id, data] as const))(
  'the content has the days of %s by the rules',
  (year, { days }) => {
    expect(days.map(({ on }) => on).toSorted()).toEqual(bankHolidays(Number(year)));
  },
);

it('the content has bank holidays', () => {
  expect(years.length).toBeGreaterThan(0);
});
