import { weekInWords } from '../lib/hours.ts';
import type { ContactData } from '../schemas/contact.ts';
import type { ScheduleRecord } from '../schemas/open-data.ts';
import * as text from '../text/en-GB.ts';

type Hours = ContactData['hours'];

const everyDay = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

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
 * The hours of a line as schedules of the profile: one for each stretch of the week, words alone where the hours are
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
  const weekly = (days: readonly string[], opens_at: string, closes_at: string, index: number) => ({
    id: id(index),
    freq: 'WEEKLY' as const,
    byday: byday(days),
    opens_at,
    closes_at,
    description,
  });
  switch (hours.kind) {
    case 'always':
      return [weekly(everyDay, '00:00', '23:59', 0)];
    case 'weekly':
      return hours.week.map(({ days, from, to }, index) => weekly(days, from, to, index));
    case 'described':
      return [{ id: id(0), description }];
    case 'unknown':
      return [];
  }
}
