import { dayInWords, londonTime } from './dates.ts';
import { clockInWords, dayName } from './hours.ts';

/** Moments are `YYYY-MM-DD HH:MM` by the clock on the wall in London: people write and read what they see there. */

const anHour = 3_600_000;

/** The moment that a clock in London shows at an instant. */
export function momentAt(instant: Date): string {
  const { day, minutes } = londonTime(instant);
  return `${day} ${new Date(minutes * 60_000).toISOString().slice(11, 16)}`;
}

const asIfUtc = (moment: string) => Date.parse(`${moment.replace(' ', 'T')}Z`);

/** Whether words of that form name a day and a time that there are. */
export function isMoment(moment: string): boolean {
  const instant = asIfUtc(moment);
  return !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(moment.slice(0, 10));
}

/**
 * The instants at which London shows a moment, in milliseconds since 1970: the earliest and the latest that it can
 * mean. They are an hour apart on the night on which the clocks go back, when it comes twice, and on the one on which
 * they go forward, when it is left out.
 */
export function instantsOf(moment: string): { earliest: number; latest: number } {
  const inWinter = asIfUtc(moment);
  const both = [inWinter - anHour, inWinter] as const;
  const shown = both.filter((instant) => momentAt(new Date(instant)) === moment);
  const [earliest, latest] = shown.length === 1 ? [shown[0]!, shown[0]!] : both;
  return { earliest, latest };
}

/** `2026-06-04 09:00` as “9am on Thursday 4 June”. */
export function momentInWords(moment: string): string {
  const [day, clock] = moment.split(' ') as [string, string];
  return `${clockInWords(clock)} on ${dayName(day)} ${dayInWords(day).replace(/ \d{4}$/, '')}`;
}

/** Something that stands from one moment to another, or until the moment at which it was taken down. */
export type Standing = { from: string; until: string; takenDown?: string | undefined };

/** Its first and last instant, in milliseconds since 1970. Where a clock shows a moment twice, it stands the longer. */
export const spanOf = ({ from, until, takenDown }: Standing): { from: number; until: number } => ({
  from: instantsOf(from).earliest,
  until: instantsOf(takenDown ?? until).latest,
});

/** For how many hours it was put up: as they pass, whatever the clocks do. */
export const hoursOf = ({ from, until }: Standing): number =>
  (instantsOf(until).latest - instantsOf(from).earliest) / anHour;
