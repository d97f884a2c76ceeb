import type { HolidayCalendar } from '../lib/hours.ts';
import type { BankHolidayYearData } from '../schemas/reference-data.ts';
import { all } from './query.ts';

/**
 * The years and days of bank holidays, from entries whose id is the year.
 * @param from days before it are left out, `YYYY-MM-DD`
 */
export function holidayCalendar(
  entries: { id: string; data: BankHolidayYearData }[],
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

/** The bank holidays from a day to the end of the next year: what a page is sent, since it is built each day. */
export async function bankHolidays(day: string): Promise<HolidayCalendar> {
  const entries = await all('bankHolidays');
  return holidayCalendar(entries.filter(({ id }) => id >= day.slice(0, 4)).slice(0, 2), day);
}
