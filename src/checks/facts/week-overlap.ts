import { minutesOf } from '../../lib/dates.ts';
import { weekdays, type OpeningPeriod } from '../../lib/hours.ts';

const minutesOfDay = 24 * 60;
const minutesOfWeek = 7 * minutesOfDay;

type Stretch = { item: number; day: string; from: number; to: number };

/** Each stretch of a week in minutes since Monday 0:00. One that ends before it starts, or as it does, ends the next day. */
function stretchesOf(week: readonly OpeningPeriod[]): Stretch[] {
  return week.flatMap(({ days, from, to }, item) =>
    days.map((day) => {
      const start = weekdays.indexOf(day) * minutesOfDay;
      const length = minutesOf(to) - minutesOf(from);
      const begins = start + minutesOf(from);
      return {
        item,
        day,
        from: begins,
        to: begins + (length <= 0 ? length + minutesOfDay : length),
      };
    }),
  );
}

/** Two stretches of one week that lie over each other, by the number of their line; the week goes round. */
export function overlapOf(
  week: readonly OpeningPeriod[],
): { item: number; other: number; day: string } | undefined {
  const stretches = stretchesOf(week);
  const around = [
    ...stretches,
    ...stretches.map((one) => ({
      ...one,
      from: one.from + minutesOfWeek,
      to: one.to + minutesOfWeek,
    })),
  ];
  const inOrder = around.toSorted((a, b) => a.from - b.from || a.to - b.to);
  for (const [index, one] of inOrder.entries()) {
    const next = inOrder[index + 1];
    if (next && next.from < one.to)
      return {
        item: Math.max(one.item, next.item),
        other: Math.min(one.item, next.item),
        day: next.day,
      };
  }
  return undefined;
}
