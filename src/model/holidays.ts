import type { HolidayCalendar } from '../lib/hours.ts';
import type { Facts, Item } from './facts.ts';

/**
 * The years and days of bank holidays, from entries whose id is the year.
 * @param from days before it are left out, `YYYY-MM-DD`
 */
export function holidayCalendar(
  entries: readonly Item<'bankHolidays'>[],
  from: string,
): HolidayCalendar {
  return {
    years: entries.map(({ id }) => id),
    days: entries
      .flatMap(({ data }) => data.days.map(({ on }) => on))
      .filter((on) => on >= from)
      .toSorted(),
  };
}

/** The bank holidays from today to the end of the next year: what a page is sent, since it is built each day. */
export const bankHolidays = ({ entries, today }: Facts): HolidayCalendar =>
  holidayCalendar(
    entries.bankHolidays.filter(({ id }) => id >= today.slice(0, 4)).slice(0, 2),
    today,
  );
