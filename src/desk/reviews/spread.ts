import { addDays, daysBetween, weekdayOf } from '../../lib/dates.ts';

/** A check is asked for again after about half a year. */
const usual = 182;
/** How many days sooner or later it may be, so that the work is spread. */
const play = 35;

/** The Monday of a day’s week. */
export const weekOf = (day: string): string => addDays(day, -weekdayOf(day));

/** How many review days each week has. */
export function loadByWeek(days: readonly string[]): Map<string, number> {
  const load = new Map<string, number>();
  for (const day of days) load.set(weekOf(day), (load.get(weekOf(day)) ?? 0) + 1);
  return load;
}

/**
 * A review day about half a year ahead, on a weekday of a week with little to check; no week is given more than a
 * fifteenth of all.
 * @param days the review days of all facts, YYYY-MM-DD
 */
export function nextReviewDay(days: readonly string[], today: string): string {
  const load = loadByWeek(days);
  const most = Math.max(1, Math.floor(days.length / 15));
  const monday = weekOf(addDays(today, usual));
  const weeks = Array.from({ length: 2 * Math.floor(play / 7) + 1 }, (_, index) =>
    addDays(monday, 7 * (index - Math.floor(play / 7))),
  );
  const at = (week: string) => load.get(week) ?? 0;
  const far = (week: string) => Math.abs(daysBetween(monday, week));
  const [best] = weeks.toSorted((a, b) => at(a) - at(b) || far(a) - far(b));
  if (at(best!) < most) return addDays(best!, at(best!) % 5);
  // All near weeks are full: the first later one that is not.
  let week = addDays(weeks.at(-1)!, 7);
  while (at(week) >= most && daysBetween(today, week) < 360) week = addDays(week, 7);
  return addDays(week, at(week) % 5);
}
