import { addDays, minutesOf, weekdayOf, type LondonTime } from './dates.ts';

export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type WeekdayName = (typeof weekdays)[number];
export type OpeningPeriod = { days: WeekdayName[]; from: string; to: string };

/** What is needed to say whether a line answers: its week, and what is known of bank holidays. */
export type WeeklyHours = {
  week: OpeningPeriod[];
  bankHolidays: 'open' | 'closed' | 'unknown';
};

/** The bank holidays of some whole years. A year that is not named is not known. */
export type HolidayCalendar = { years: string[]; days: string[] };

export type OpeningState =
  | { state: 'open'; until: string }
  | { state: 'closed'; opens?: { on: string; at: string } }
  | { state: 'unsure' };

/** Opening periods of one day, in order; `undefined` where the data cannot tell. */
function periodsOn(day: string, hours: WeeklyHours, holidays: HolidayCalendar) {
  if (!holidays.years.includes(day.slice(0, 4))) return undefined;
  if (holidays.days.includes(day) && hours.bankHolidays !== 'open')
    return hours.bankHolidays === 'closed' ? [] : undefined;
  const name = weekdays[weekdayOf(day)]!;
  return hours.week
    .filter(({ days }) => days.includes(name))
    .sort((a, b) => a.from.localeCompare(b.from));
}

/**
 * Whether a line is open at a London time, until when, or when it opens next. `unsure` where the data does not settle
 * today: an unknown bank holiday, or a year without holiday data. Where it does not settle the days up to the next
 * opening, or there is none in two weeks, the line is closed and its next opening is left out.
 */
export function openingState(
  hours: WeeklyHours,
  holidays: HolidayCalendar,
  now: LondonTime,
): OpeningState {
  const today = periodsOn(now.day, hours, holidays);
  if (!today) return { state: 'unsure' };
  const current = today.find(
    ({ from, to }) => minutesOf(from) <= now.minutes && now.minutes < minutesOf(to),
  );
  if (current) return { state: 'open', until: current.to };
  for (let ahead = 0; ahead < 14; ahead++) {
    const day = addDays(now.day, ahead);
    const periods = periodsOn(day, hours, holidays);
    if (!periods) break;
    const next = periods.find(({ from }) => ahead > 0 || minutesOf(from) > now.minutes);
    if (next) return { state: 'closed', opens: { on: day, at: next.from } };
  }
  return { state: 'closed' };
}

/** `08:00` as "8am", `17:30` as "5:30pm", `12:00` as "12 noon". */
export function clockInWords(clock: string): string {
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

/** A day as people name it: its weekday, and with its date where more than a week could pass: "Monday 7 December". */
export const dayName = (day: string, withDate: boolean) =>
  new Date(day).toLocaleDateString('en-GB', {
    weekday: 'long',
    ...(withDate && { day: 'numeric', month: 'long' }),
    timeZone: 'UTC',
  });

function daysInWords(days: WeekdayName[]): string {
  const places = days.map((day) => weekdays.indexOf(day)).sort((a, b) => a - b);
  const names = places.map((place) => dayNames[weekdays[place]!]);
  const isRun = places.every((place, index) => index === 0 || place === places[index - 1]! + 1);
  if (names.length > 2 && isRun) return `${names[0]} to ${names.at(-1)}`;
  return names.join(', ').replace(/, (?=[^,]*$)/, ' and ');
}

/** A week in words: "Monday to Friday, 8am to 6pm". Several periods are parted by semicolons. */
export function weekInWords(week: OpeningPeriod[]): string {
  return week
    .map(
      ({ days, from, to }) => `${daysInWords(days)}, ${clockInWords(from)} to ${clockInWords(to)}`,
    )
    .join('; ');
}

/** The week as one attribute value for the device: `mon,tue 08:00-18:00;wed 10:00-12:00`. */
export function encodeWeek(week: OpeningPeriod[]): string {
  return week.map(({ days, from, to }) => `${days.join()} ${from}-${to}`).join(';');
}

/** The reverse of {@link encodeWeek}. */
export function decodeWeek(value: string): OpeningPeriod[] {
  return value.split(';').map((part) => {
    const [days, span] = part.split(' ') as [string, string];
    const [from, to] = span.split('-') as [string, string];
    return { days: days.split(',') as WeekdayName[], from, to };
  });
}
