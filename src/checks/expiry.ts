import { collections } from '../entries/collections.ts';
import { addDays } from '../lib/dates.ts';
import type { Problem, RawEntry } from './content-files.ts';

const daysAhead = 60;

/**
 * A day that runs out within 60 days of today: until when the contact in /.well-known/security.txt holds.
 * An area that its schema refuses is not read here.
 */
export function expiringDays(entries: RawEntry[], today: string): Problem[] {
  return entries
    .filter(({ collection }) => collection === 'area')
    .flatMap(({ file, data, lineOf }) => {
      const expires = collections.area.schema.safeParse(data).data?.security?.expires;
      if (!expires || expires > addDays(today, daysAhead)) return [];
      const message = `the security contact holds until ${expires}, at most ${daysAhead} days from now: make sure that it still answers, then write a day up to a year ahead`;
      return [{ file, line: lineOf(['security', 'expires']), message }];
    });
}
