import { wrongAt, type Rule } from '../rule.ts';
import { minutesOf } from '../../lib/dates.ts';
import type { OpeningPeriod } from '../../lib/hours.ts';
import { overlapOf } from './week-overlap.ts';

/** A stretch over midnight starts after this, and ends before noon: any other is a slip, such as 5:00 for 17:00. */
const earliestEvening = 15 * 60;
const noon = 12 * 60;

/** The first stretch that goes through a night as no line does. */
const strangeNightIn = (week: readonly OpeningPeriod[]) =>
  week.findIndex(({ from, to }) => {
    const [start, end] = [minutesOf(from), minutesOf(to)];
    return end > 0 && end < start && (start < earliestEvening || end > noon);
  });

export const strangeNights: Rule = {
  name: 'hours through a night',
  why: '"09:00" to "05:00" calls a line open all night that closes at 17:00.',
  scope: 'site',
  *check({ entries }) {
    for (const entry of entries.contacts) {
      const { hours } = entry.data;
      const item = hours.kind === 'weekly' ? strangeNightIn(hours.week) : -1;
      if (hours.kind !== 'weekly' || item === -1) continue;
      const { from, to } = hours.week[item]!;
      yield wrongAt(
        entry,
        ['hours', 'week', item],
        `${entry.id}: hours, week: from "${from}" to "${to}" goes through the whole night: write the afternoon as "13:00" to "23:00". If it is really open so long, write two lines: one to "24:00", and one from "00:00" on the next day`,
      );
    }
  },
};

export const hoursOverlap: Rule = {
  name: 'hours that do not overlap',
  why: 'Two stretches over each other say two different things of one hour.',
  scope: 'site',
  *check({ entries }) {
    for (const entry of entries.contacts) {
      const { hours } = entry.data;
      const overlap =
        hours.kind === 'weekly' && strangeNightIn(hours.week) === -1
          ? overlapOf(hours.week)
          : undefined;
      if (overlap)
        yield wrongAt(
          entry,
          ['hours', 'week', overlap.item],
          `${entry.id}: hours, week: lines ${overlap.other + 1} and ${overlap.item + 1} overlap on ${overlap.day}: end the first before the second starts`,
        );
    }
  },
};
