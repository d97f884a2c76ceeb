import { addDays, minutesOf, weekdayOf, type LondonTime } from './dates.ts';

export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type WeekdayName = (typeof weekdays)[number];

/**
 * A stretch of hours on some days of the week. One that ends at `24:00` or `00:00` goes to midnight, and so does one to
 * `23:59`, which is how many write it; one whose end is before its start goes on past midnight into the next day.
 */
export type OpeningPeriod = { days: WeekdayName[]; from: string; to: string };

/**
 * The same for the device: the days of the week as digits, Monday = 0, and minutes from the start of the day on which
 * it opens; the end is after the start, more than 1440 where it lies past midnight.
 */
export type Stretch = { days: string; from: number; to: number };

/** What is needed to say whether a line answers: its week, and what is known of bank holidays. */
export type WeeklyHours = {
  week: Stretch[];
  bankHolidays: 'open' | 'closed' | 'unknown';
};

/** The bank holidays of some whole years. A year that is not named is not known. */
export type HolidayCalendar = { years: string[]; days: string[] };

/** `until` is left out where the data does not settle it, or a clock would not tell it: it is a day ahead or more. */
export type OpeningState =
  | { state: 'open'; until?: string }
  | { state: 'closed'; opens?: { on: string; at: string } }
  | { state: 'unsure' };

/** Minutes in a day, by the clock on the wall: the nights on which the clocks change are read from it too. */
const aDay = 1440;
const daysAhead = 14;

/** From and to in minutes from the start of today. What is not settled may happen or not. */
type Span = [from: number, to: number, isSettled: boolean];

/** What begins from yesterday on, in two weeks; a day that is not settled is itself a span that may happen. */
function spansFrom(today: string, { week, bankHolidays }: WeeklyHours, known: HolidayCalendar) {
  const spans: Span[] = [];
  for (let ahead = -1; ahead < daysAhead; ahead++) {
    const day = addDays(today, ahead);
    const start = ahead * aDay;
    const bank = known.days.includes(day) ? bankHolidays : 'open';
    const isSettled = known.years.includes(day.slice(0, 4)) && bank !== 'unknown';
    if (!isSettled) spans.push([start, start + aDay, false]);
    if (bank !== 'closed')
      for (const { days, from, to } of week)
        if (days.includes(`${weekdayOf(day)}`)) spans.push([start + from, start + to, isSettled]);
  }
  return spans;
}

/**
 * Whether a line is open at a London time, until when, or when it opens next. Stretches that touch, across midnight
 * too, are one. A stretch belongs to the day on which it begins: one that begins on the evening before a bank holiday
 * runs to its end, and one that would begin on a closed bank holiday does not happen, nor does what of it lies past
 * midnight. `unsure` where the data does not settle now: an unknown bank holiday, or a year without holiday data.
 * Where it does not settle the days up to the next opening, or there is none in two weeks, the line is closed and its
 * next opening is left out.
 */
export function openingState(
  hours: WeeklyHours,
  holidays: HolidayCalendar,
  { day: today, minutes: now }: LondonTime,
): OpeningState {
  const spans = spansFrom(today, hours, holidays);
  /** Whether the line is open at a minute; undefined where that is not settled. */
  const isOpen = (minute: number): boolean | undefined => {
    const there = spans.filter(([from, to]) => from <= minute && minute < to);
    return there.length > 0 && (there.some(([, , isSettled]) => isSettled) || undefined);
  };
  const isOpenNow = isOpen(now);
  if (isOpenNow === undefined) return { state: 'unsure' };
  const state = isOpenNow ? 'open' : 'closed';
  const change = spans
    .flatMap(([from, to]) => [from, to])
    .sort((a, b) => a - b)
    .find((minute) => minute > now && isOpen(minute) !== isOpenNow);
  const isSaid = change! < (isOpenNow ? now + aDay : daysAhead * aDay);
  if (!isSaid || isOpen(change!) === undefined) return { state };
  const at = new Date(change! * 60_000).toISOString().slice(11, 16);
  return isOpenNow
    ? { state: 'open', until: at }
    : { state: 'closed', opens: { on: addDays(today, Math.floor(change! / aDay)), at } };
}

/** `08:00` as "8am", `17:30` as "5:30pm", `12:00` as "12 noon", `00:00` as "midnight". */
export function clockInWords(clock: string): string {
  if (clock === '00:00') return 'midnight';
  if (clock === '12:00') return '12 noon';
  const hour = Number(clock.slice(0, 2));
  const minutes = clock.slice(3) === '00' ? '' : `:${clock.slice(3)}`;
  return `${hour % 12 || 12}${minutes}${hour < 12 ? 'am' : 'pm'}`;
}

/** The names of the days, as people and schema.org write them. */
export const dayNames = {
  mon: 'Monday',
  tue: 'Tuesday',
  wed: 'Wednesday',
  thu: 'Thursday',
  fri: 'Friday',
  sat: 'Saturday',
  sun: 'Sunday',
} as const satisfies Record<WeekdayName, string>;

/** The weekday of a day, as people name it: "Monday". */
export const dayName = (day: string) =>
  new Date(day).toLocaleDateString('en-GB', { weekday: 'long', timeZone: 'UTC' });

function daysInWords(days: WeekdayName[]): string {
  const places = days.map((day) => weekdays.indexOf(day)).sort((a, b) => a - b);
  const names = places.map((place) => dayNames[weekdays[place]!]);
  const isRun = places.every((place, index) => index === 0 || place === places[index - 1]! + 1);
  if (names.length > 2 && isRun) return `${names[0]} to ${names[names.length - 1]}`;
  return names.join(', ').replace(/, (?=[^,]*$)/, ' and ');
}

/** The end of a stretch, however its editor wrote midnight. */
const endInWords = (to: string) => clockInWords(to === '24:00' || to === '23:59' ? '00:00' : to);

/** A week in words: "Monday to Friday, 8am to 6pm". Several periods are parted by semicolons. */
export function weekInWords(week: OpeningPeriod[]): string {
  return week
    .map(({ days, from, to }) => `${daysInWords(days)}, ${clockInWords(from)} to ${endInWords(to)}`)
    .join('; ');
}

/** A week for the device. What goes to `23:59` goes to midnight. */
export const stretchesOf = (week: OpeningPeriod[]): Stretch[] =>
  week.map(({ days, from, to }) => {
    const start = minutesOf(from);
    const end = to === '23:59' ? aDay : minutesOf(to);
    return {
      days: days.map((day) => weekdays.indexOf(day)).join(''),
      from: start,
      to: end > start ? end : end + aDay,
    };
  });

/** A week as one attribute value for the device: `01:480:1080;2:600:720`. */
export const encodeWeek = (week: OpeningPeriod[]): string =>
  stretchesOf(week)
    .map(({ days, from, to }) => `${days}:${from}:${to}`)
    .join(';');

/** The stretches that {@link encodeWeek} wrote. */
export const decodeWeek = (value: string): Stretch[] =>
  value.split(';').map((part) => {
    const [days, from, to] = part.split(':') as [string, string, string];
    return { days, from: Number(from), to: Number(to) };
  });
