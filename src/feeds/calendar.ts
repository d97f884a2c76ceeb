import ical, { ICalEventTransparency } from 'ical-generator';
import { addDays, daysBetween } from '../lib/dates.ts';
import { occasionName, type Occasion } from '../model/campaigns.ts';

/** Before any check of this site. Sequences are counted from it, so it never changes. */
const firstDay = '2026-01-01';

/**
 * The days of campaigns as a calendar (RFC 5545). Events are whole days, which no time zone moves, and their end is
 * the day after the last. A calendar is often shared, so an event holds its quiet title and nothing else: no link, no
 * description, no alarm. Its id stays from build to build, so that a newer file replaces it.
 * @param occasions what is not confirmed is left out
 * @param area names the calendar and, by the host of its address, its events
 */
export function calendarOf(
  occasions: Occasion[],
  { quietName, siteUrl }: { quietName: string; siteUrl: string },
): string {
  const calendar = ical({
    name: quietName,
    prodId: { company: quietName, product: 'Campaigns', language: 'EN' },
  });
  for (const one of occasions.filter(({ confirmed }) => confirmed))
    calendar.createEvent({
      id: occasionName(one, siteUrl),
      summary: one.quietTitle,
      start: one.startsOn,
      end: addDays(one.endsOn, 1),
      allDay: true,
      // Grows at each check, so that a calendar takes over days that moved; no one need count the changes.
      sequence: daysBetween(firstDay, one.checkedOn),
      // The day of the build would make every build another file.
      stamp: one.checkedOn,
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  return `${calendar.toString()}\r\n`;
}
