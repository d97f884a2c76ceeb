/** Days are `YYYY-MM-DD` strings, which sort as they read; clock times are minutes since midnight, Europe/London. */

export type LondonTime = { day: string; minutes: number };

/** The wall clock of a time zone, or of the device, as `YYYY-MM-DD HH:MM:SS`: Swedish writes it that way. */
const wallClock = (instant: Date, timeZone?: string) =>
  instant.toLocaleString('sv-SE', { timeZone });

/** The wall clock in London at an instant. */
export function londonTime(instant: Date): LondonTime {
  const [day, time] = wallClock(instant, 'Europe/London').split(' ') as [string, string];
  return { day, minutes: minutesOf(time) };
}

/** Whether the device’s own clock shows London time at an instant. */
export function isOnLondonTime(instant: Date): boolean {
  return wallClock(instant) === wallClock(instant, 'Europe/London');
}

/** `08:30` as 510, minutes since midnight. */
export const minutesOf = (clock: string) =>
  Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));

/** Day of the week of a day, Monday = 0. */
export function weekdayOf(day: string): number {
  return (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
}

/** The day `count` days after (or, if negative, before) a day. */
export function addDays(day: string, count: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + count);
  return date.toISOString().slice(0, 10);
}

/** How many days lie between two days, YYYY-MM-DD: 1 from a day to the next. */
export const daysBetween = (from: string, to: string): number =>
  (Date.parse(to) - Date.parse(from)) / 86_400_000;

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** `2026-11-22` as "22 November 2026"; `2025-01` as "January 2025"; a year, or a word, as it is. */
export function dayInWords(partial: string): string {
  const [year, month, day] = partial.split('-');
  return [day && String(Number(day)), month && months[Number(month) - 1], year]
    .filter(Boolean)
    .join(' ');
}

/** Two days as one span: "25 November to 10 December 2026", or one day alone if they are the same. */
export function spanInWords(from: string, to: string): string {
  if (from === to) return dayInWords(from);
  const sameYear = from.slice(0, 4) === to.slice(0, 4);
  return `${sameYear ? dayInWords(from).replace(/ \d{4}$/, '') : dayInWords(from)} to ${dayInWords(to)}`;
}

/**
 * When something is to be seen, as the days on which it appears and goes in turn: the first shows it, the second
 * takes it away, a third shows it again.
 * @param days every day on which that could change, in order; what was before the first is not asked
 * @returns those days with spaces between them; nothing where it is never seen
 */
export function turnsOf(days: string[], isSeen: (day: string) => boolean): string {
  return days
    .filter((day, index) => isSeen(day) !== (index > 0 && isSeen(days[index - 1]!)))
    .join(' ');
}

/** Whether what appears and goes on such days, at least one, is to be seen on a day. */
export const isSeenOn = (turns: string, day: string): boolean =>
  turns.split(' ').filter((turn) => turn <= day).length % 2 === 1;
