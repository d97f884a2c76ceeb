import { weekdayOf } from '../../lib/dates.ts';
import { daysOfTheWeek, holidaysOfOneDay, wordForMoved } from '../../text/hour-words-en-GB.ts';
import { dueAt, wrongAt, type Rule } from '../rule.ts';
import { plainText } from '../words/plain-text.ts';
import { isRealDay } from './day-rules.ts';

const weekend = 5;

/** Why a holiday cannot be on a day; undefined where it can. A proclamation may move one, never to a weekend. */
function notThatDay(on: string, name: string): string | undefined {
  const weekday = weekdayOf(on);
  if (weekday >= weekend)
    return 'that is a weekend. Write the weekday that GOV.UK gives in its place';
  const named = daysOfTheWeek.findIndex((day) => name.toLowerCase().includes(day));
  const [, fixed] = holidaysOfOneDay.find(([words]) => plainText(name).includes(words)) ?? [];
  const isMoved = name.toLowerCase().includes(wordForMoved);
  if ((named >= 0 && named !== weekday) || (fixed && !isMoved && !on.endsWith(fixed)))
    return 'that is another day. Compare it with GOV.UK';
  return undefined;
}

export const bankHolidays: Rule = {
  name: 'bank holidays',
  why: 'A holiday under the wrong year makes a line look open that is closed; a year without any makes none look open.',
  scope: 'site',
  *check(site) {
    const { entries, today } = site;
    for (const year of entries.bankHolidays) {
      if (!/^(?:19|20)\d\d$/.test(year.id)) {
        yield wrongAt(
          year,
          [],
          `"${year.id}" is no year: write four digits in quotes, such as "2026":`,
        );
        continue;
      }
      const seen = new Set<string>();
      for (const [index, { on, name }] of year.data.days.entries()) {
        const path = ['days', index, 'on'];
        if (!on.startsWith(`${year.id}-`))
          yield wrongAt(
            year,
            path,
            `${name} on ${on} is no day of ${year.id}: move it to its year, or put its date right`,
          );
        else if (!isRealDay(on)) yield wrongAt(year, path, `${on} is in no calendar`);
        else if (year.id >= today.slice(0, 4)) {
          const why = notThatDay(on, name);
          if (why) yield wrongAt(year, path, `${name} on ${on}: ${why}`);
        }
        if (seen.has(on)) yield wrongAt(year, path, `${on} stands here twice: keep one`);
        seen.add(on);
      }
    }
    const known = entries.bankHolidays.map(({ id }) => id);
    const last = entries.bankHolidays.at(-1);
    const thisYear = today.slice(0, 4);
    // The days of the next year are published long before its first one.
    const nextYear = today.slice(5) >= '10-01' ? [String(Number(thisYear) + 1)] : [];
    const place = last ?? entries.area[0];
    if (place && !site.isUnread('bankHolidays'))
      for (const year of [thisYear, ...nextYear])
        if (!known.includes(year))
          yield dueAt(
            place,
            last ? [] : 1,
            `the bank holidays of ${year} are missing: add them from GOV.UK. Without them no line is called open in ${year}`,
          );
  },
};
