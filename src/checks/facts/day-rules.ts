import { addDays } from '../../lib/dates.ts';

/** The longest time between two checks of one fact, in months. */
export const mostMonthsBetweenChecks = 18;

/** Whether a day, month or year (YYYY, YYYY-MM or YYYY-MM-DD) is in the calendar. */
export function isRealDay(written: string): boolean {
  const [, year, month = '01', day = '01'] =
    written.match(/^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/) ?? [];
  if (!year) return false;
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return (
    !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === `${year}-${month}-${day}`
  );
}

/** The first day of a day, month or year. */
export const firstDayOf = (written: string) => `${written}-01-01`.slice(0, 10);

/** The same day so many months later; the last of that month where it has no such day. */
export function addMonths(day: string, months: number): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  return addDays(first.toISOString().slice(0, 10), Math.min(date, last) - 1);
}

/** When a fact was last compared with its sources, and when it must be again. */
export type Checked = { checkedOn: string; reviewBy: string; newestSource?: string | undefined };
export type FieldProblem = { path: PropertyKey[]; message: string };

/**
 * What cannot be true of the days of a fact. All are YYYY-MM-DD; newestSource may be a month, a year or `undated`.
 * @param today the day of the check
 */
export function wrongDays(
  { checkedOn, reviewBy, newestSource }: Checked,
  today: string,
): FieldProblem[] {
  const problems: FieldProblem[] = [];
  const told = (field: string, message: string) => problems.push({ path: [field], message });
  if (checkedOn > today)
    told(
      'checkedOn',
      `checkedOn is ${checkedOn}, which is still to come: write the day someone last compared this with its sources, at the latest ${today}`,
    );
  const latest = addMonths(checkedOn > today ? today : checkedOn, mostMonthsBetweenChecks);
  if (reviewBy <= checkedOn && checkedOn <= today)
    told(
      'reviewBy',
      `reviewBy is ${reviewBy}, and must come after checkedOn (${checkedOn}): write the day of the next check`,
    );
  else if (reviewBy > latest)
    told(
      'reviewBy',
      `reviewBy is ${reviewBy}: a fact is checked again within ${mostMonthsBetweenChecks} months, so write ${latest} or a day before it`,
    );
  // Days that do not fit one another are one slip, and told once.
  if (problems.length > 0 || !newestSource || newestSource === 'undated') return problems;
  if (!isRealDay(newestSource))
    told(
      'newestSource',
      `newestSource is "${newestSource}", which is in no calendar: write a year, month or day such as "2026-04"`,
    );
  else if (newestSource < '1900')
    told(
      'newestSource',
      `newestSource is ${newestSource}: is the year right? Write the date that the newest source carries`,
    );
  else if (firstDayOf(newestSource) > today)
    told(
      'newestSource',
      `newestSource is ${newestSource}, which is still to come: write the date that the newest source carries`,
    );
  else if (firstDayOf(newestSource) > checkedOn && checkedOn <= today)
    told(
      'newestSource',
      `newestSource is ${newestSource}, after checkedOn (${checkedOn}): nobody can have compared this with it yet. Set both anew`,
    );
  return problems;
}
