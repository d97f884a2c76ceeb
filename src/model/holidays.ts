import type { HolidayCalendar } from '../lib/hours.ts';
import type { BankHolidayYearData } from '../schemas/reference-data.ts';
import { all } from './query.ts';

/** The years and days of bank holidays, from entries whose id is the year. */
export function holidayCalendar(
  entries: { id: string; data: BankHolidayYearData }[],
): HolidayCalendar {
  return {
    years: entries.map(({ id }) => id),
    days: entries.flatMap(({ data }) => data.days.map(({ on }) => on)).toSorted(),
  };
}

/** The bank holidays of a day's year and the next that are known: what a page is sent, since it is built each day. */
export async function bankHolidays(day: string): Promise<HolidayCalendar> {
  const entries = await all('bankHolidays');
  return holidayCalendar(entries.filter(({ id }) => id >= day.slice(0, 4)).slice(0, 2));
}
