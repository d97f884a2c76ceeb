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

/** The bank holidays that the area's content knows. */
export async function bankHolidays(): Promise<HolidayCalendar> {
  return holidayCalendar(await all('bankHolidays'));
}
