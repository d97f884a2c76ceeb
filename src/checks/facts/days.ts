import type { AnyEntry } from '../../entries/entry.ts';
import type { Problem } from '../../entries/problem.ts';
import { addDays } from '../../lib/dates.ts';
import { dueAt, oddAt, wrongAt, type Rule } from '../rule.ts';
import { addMonths, firstDayOf, isRealDay, wrongDays } from './day-rules.ts';

export const daysOfChecks: Rule = {
  name: 'days of checks',
  why: '“Last checked” is what a visitor trusts: it cannot be a day to come, and nothing goes unchecked for years.',
  scope: 'entry',
  *check(entry, { today }) {
    const { data } = entry;
    if (!('checkedOn' in data)) return;
    const newestSource = 'newestSource' in data ? data.newestSource : undefined;
    for (const { path, message } of wrongDays(
      { checkedOn: data.checkedOn, reviewBy: data.reviewBy, newestSource },
      today,
    ))
      yield wrongAt(entry, path, `${entry.id}: ${message}`);
  },
};

type Written = { path: PropertyKey[]; day: string; isPast?: boolean; earliest?: string };

/** Nobody here rang, read or signed anything before this year: 1926 is a slip for 2026. */
const firstOfOurs = '2000';

/** Days that entries of a collection hold besides those of their checks. A past one cannot be still to come. */
function daysOf(entry: AnyEntry): Written[] {
  if (entry.collection === 'sources')
    return entry.data.date === undefined
      ? []
      : [{ path: ['date'], day: entry.data.date, isPast: true }];
  if (entry.collection === 'pages')
    return entry.data.describesLawOn === undefined
      ? []
      : [
          {
            path: ['describesLawOn'],
            day: entry.data.describesLawOn,
            isPast: true,
            earliest: firstOfOurs,
          },
        ];
  if (entry.collection === 'contacts')
    return entry.data.rungOn === undefined
      ? []
      : [{ path: ['rungOn'], day: entry.data.rungOn, isPast: true, earliest: firstOfOurs }];
  // Nobody says after it has begun what a notice says.
  if (entry.collection === 'notices')
    return entry.data.heardOn <= entry.data.from.slice(0, 10)
      ? []
      : [{ path: ['heardOn'], day: entry.data.heardOn, isPast: true, earliest: firstOfOurs }];
  if (entry.collection === 'languages')
    return entry.data.read === undefined
      ? []
      : [{ path: ['read', 'on'], day: entry.data.read.on, isPast: true, earliest: firstOfOurs }];
  if (entry.collection === 'area') {
    const day = entry.data.owner.accessSignedOn;
    const path = ['owner', 'accessSignedOn'];
    return day === undefined ? [] : [{ path, day, isPast: true, earliest: firstOfOurs }];
  }
  if (entry.collection === 'training') {
    const { when } = entry.data;
    if (when.kind === 'dates')
      return when.dates.map((day, index) => ({ path: ['when', 'dates', index], day }));
    return when.kind === 'no-fixed-date'
      ? [{ path: ['when', 'since'], day: when.since, isPast: true }]
      : [];
  }
  if (entry.collection === 'campaigns' && entry.data.kind === 'dated')
    return entry.data.dates.flatMap(({ startsOn, endsOn }, index) => [
      { path: ['dates', index, 'startsOn'], day: startsOn },
      { path: ['dates', index, 'endsOn'], day: endsOn },
    ]);
  return [];
}

const mostYearsAhead = 5;
const longestCampaign = 200;

function* wrongDay(
  { path, day, isPast, earliest = '1900' }: Written,
  entry: AnyEntry,
  today: string,
): Iterable<Problem> {
  const field = String(path.findLast((key) => typeof key === 'string'));
  if (!isRealDay(day))
    yield wrongAt(
      entry,
      path,
      `${entry.id}: ${field}: "${day}" is in no calendar: look at its month and day`,
    );
  else if (isPast && firstDayOf(day) > today)
    yield wrongAt(
      entry,
      path,
      `${entry.id}: ${field}: ${day} is still to come: write the day that has been`,
    );
  else if (firstDayOf(day) > addMonths(today, 12 * mostYearsAhead) || day < earliest)
    yield wrongAt(
      entry,
      path,
      `${entry.id}: ${field}: is the year of ${day} right? Write a day within ${mostYearsAhead} years from now`,
    );
}

export const realDays: Rule = {
  name: 'days that exist',
  why: 'A course on 31 June, or a law that is in force next year, sends people out for nothing.',
  scope: 'entry',
  *check(entry, { today }) {
    const told = new Set<string>();
    for (const written of daysOf(entry))
      for (const problem of wrongDay(written, entry, today)) {
        // The two ends of one time are one slip.
        const item = written.path.slice(0, 2).join('.');
        if (entry.collection === 'campaigns' && told.has(item)) continue;
        told.add(item);
        yield problem;
      }
    if (
      entry.collection === 'campaigns' &&
      entry.data.kind === 'history' &&
      entry.data.year > Number(today.slice(0, 4))
    )
      yield wrongAt(
        entry,
        ['year'],
        `${entry.id}: year: ${entry.data.year} is still to come, and this campaign is over: write the year in which it began`,
      );
    if (entry.collection === 'campaigns' && entry.data.kind === 'dated')
      for (const [index, { startsOn, endsOn }] of entry.data.dates.entries())
        if (endsOn > addDays(startsOn, longestCampaign))
          yield oddAt(
            entry,
            ['dates', index, 'endsOn'],
            `${entry.id}: this time lasts from ${startsOn} to ${endsOn}: is the end right?`,
          );
  },
};

export const overdue: Rule = {
  name: 'reviews that are due',
  why: 'A fact that nobody has looked at in time is shown as waiting for a check, and its line is called open no more.',
  scope: 'entry',
  *check(entry, { today }) {
    const { data, id } = entry;
    if ('reviewBy' in data && data.reviewBy < today)
      yield dueAt(
        entry,
        ['reviewBy'],
        `${id} was to be checked by ${data.reviewBy}. Check it, then set checkedOn and reviewBy.`,
      );
  },
};

/** So many checks a day are as many as a team can do. */
const mostReviewsOfADay = 40;

export const reviewLoad: Rule = {
  name: 'reviews that pile up',
  why: 'Two hundred checks due on one day are done by nobody.',
  scope: 'site',
  *check({ all, today }) {
    const due = all.filter((entry) => 'reviewBy' in entry.data && entry.data.reviewBy >= today);
    const days = Map.groupBy(due, ({ data }) => ('reviewBy' in data ? data.reviewBy : ''));
    for (const [day, entries] of [...days].toSorted())
      if (entries.length > mostReviewsOfADay)
        yield oddAt(
          entries[0]!,
          ['reviewBy'],
          `${entries.length} checks are due on one day, ${day}: spread them, so that at most ${mostReviewsOfADay} fall on a day`,
        );
  },
};

const daysAhead = 60;

export const securityContact: Rule = {
  name: 'the security contact',
  why: 'Who finds a weakness of the site writes to this contact: an address that has run out takes no reports.',
  scope: 'site',
  *check({ entries, today }) {
    for (const area of entries.area) {
      const { security } = area.data;
      if (!security) continue;
      const path = ['security', 'expires'];
      if (security.expires > addMonths(today, 12))
        yield wrongAt(
          area,
          path,
          `security: the contact holds until ${security.expires}: write a day at most a year ahead, since readers trust no longer time`,
        );
      else if (security.expires <= addDays(today, daysAhead))
        yield dueAt(
          area,
          path,
          `the security contact holds until ${security.expires}, at most ${daysAhead} days from now: make sure that it still answers, then write a day up to a year ahead`,
        );
    }
  },
};
