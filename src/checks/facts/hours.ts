import { wrongAt, type Rule } from '../rule.ts';
import { overlapOf } from './week-overlap.ts';

export const hoursOverlap: Rule = {
  name: 'hours that do not overlap',
  why: 'Two stretches over each other say two different things of one hour.',
  scope: 'site',
  *check({ entries }) {
    for (const entry of entries.contacts) {
      const { hours } = entry.data;
      const overlap = hours.kind === 'weekly' ? overlapOf(hours.week) : undefined;
      if (overlap)
        yield wrongAt(
          entry,
          ['hours', 'week', overlap.item],
          `${entry.id}: hours, week: lines ${overlap.other + 1} and ${overlap.item + 1} overlap on ${overlap.day}: end the first before the second starts`,
        );
    }
  },
};
