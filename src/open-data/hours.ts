import { weekInWords, weekdays, type OpeningPeriod } from '../lib/hours.ts';
import type { ContactData } from '../schemas/contact.ts';
import type { ScheduleRecord } from '../schemas/open-data.ts';
import * as text from '../text/en-GB.ts';

type Hours = ContactData['hours'];

/** The last minute of a day: a machine’s clock has no 24:00. */
const lastMinute = '23:59';

export const everyDay: OpeningPeriod = { days: [...weekdays], from: '00:00', to: lastMinute };

/**
 * Hours for machines, which take a day by itself: what goes past midnight is parted there, and what goes to midnight
 * ends with the last minute of its day.
 */
export function withinDays(week: OpeningPeriod[]): OpeningPeriod[] {
  return week.flatMap(({ days, from, to }) => {
    if (to === '24:00' || to === '00:00') return [{ days, from, to: lastMinute }];
    if (to > from) return [{ days, from, to }];
    const next = days.map((day) => weekdays[(weekdays.indexOf(day) + 1) % weekdays.length]!);
    return [
      { days, from, to: lastMinute },
      { days: next, from: '00:00', to },
    ];
  });
}

/** Days as an iCalendar rule names them: `MO,TU`. */
const byday = (days: readonly string[]) =>
  days.map((name) => name.slice(0, 2).toUpperCase()).join();

/** Hours as a sentence or two, with what is known of bank holidays. */
export function hoursInWords(hours: Hours): string {
  const note = 'note' in hours && hours.note ? ` ${hours.note}` : '';
  switch (hours.kind) {
    case 'always':
      return `${text.hours.always}.${note}`;
    case 'weekly':
      return `${weekInWords(hours.week)}. ${text.hours.bankHolidays[hours.bankHolidays]}${note}`;
    case 'described':
      return hours.words;
    case 'unknown':
      return text.hours.unknown;
  }
}

/**
 * The hours of a line as schedules of the profile: one for each stretch of a day of the week, words alone where the hours are
 * only described, none where they are not known.
 * @param id gives the UUID of the schedule at a place in the list
 * @param name of the line, which each description starts with
 */
export function schedules(
  hours: Hours,
  name: string,
  id: (index: number) => string,
): ScheduleRecord[] {
  const description = `${name}: ${hoursInWords(hours)}`;
  const weekly = ({ days, from, to }: OpeningPeriod, index: number) => ({
    id: id(index),
    freq: 'WEEKLY' as const,
    byday: byday(days),
    opens_at: from,
    closes_at: to,
    description,
  });
  switch (hours.kind) {
    case 'always':
      return [weekly(everyDay, 0)];
    case 'weekly':
      return withinDays(hours.week).map(weekly);
    case 'described':
      return [{ id: id(0), description }];
    case 'unknown':
      return [];
  }
}
