/** Days are `YYYY-MM-DD` strings, which sort as they read; clock times are minutes since midnight, Europe/London. */

export type LondonTime = { day: string; weekday: number; minutes: number };

const londonParts = (instant: Date) =>
  Object.fromEntries(
    new Intl.DateTimeFormat('en-GB', {
      timeZone: 'Europe/London',
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
    })
      .formatToParts(instant)
      .map(({ type, value }) => [type, value]),
  ) as Record<string, string>;

/** The wall clock in London at an instant. `weekday` counts from Monday = 0. */
export function londonTime(instant: Date): LondonTime {
  const { year, month, day, hour, minute } = londonParts(instant);
  const date = `${year}-${month}-${day}`;
  return { day: date, weekday: weekdayOf(date), minutes: Number(hour) * 60 + Number(minute) };
}

/** Minutes that London is ahead of UTC at an instant: 0 in winter, 60 in summer. */
export function londonOffset(instant: Date): number {
  const { day, minutes } = londonTime(instant);
  return Math.round((Date.parse(day) / 60_000 + minutes - instant.getTime() / 60_000) / 15) * 15;
}

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

/** `2026-11-22` as "22 November 2026"; `2025-01` as "January 2025"; `2022` as "2022". */
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
