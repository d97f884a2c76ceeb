import { weekInWords, weekdays, type OpeningPeriod, type WeekdayName } from '../../lib/hours.ts';
import type { Control } from './field.ts';
import { countOf, inside, type Typed } from './typed.ts';

/** Whether items are hours on days of the week. */
export const isWeek = (item: Control) =>
  item.is === 'group' &&
  ['days', 'from', 'to'].every((key) => item.fields.some((one) => one.key === key));

const isClock = (text: string) => /^([01]\d|2[0-4]):[0-5]\d$/.test(text);

/** A week as it is typed, read back in words; undefined where a list holds something else, or nothing that can be read. */
export function weekRead(typed: Typed, path: string, item: Control): string | undefined {
  if (!isWeek(item)) return undefined;
  const clock = (name: string) => (typed.get(name)?.[0] ?? '').trim().replace(/^(\d):/, '0$1:');
  const week = Array.from({ length: countOf(typed, path) }, (_, index): OpeningPeriod => {
    const own = inside(path, index);
    const chosen = typed.get(inside(own, 'days')) ?? [];
    const days = weekdays.filter((day): day is WeekdayName => chosen.includes(day));
    return { days, from: clock(inside(own, 'from')), to: clock(inside(own, 'to')) };
  }).filter(({ days, from, to }) => days.length > 0 && isClock(from) && isClock(to));
  return week.length === 0 ? '' : weekInWords(week);
}

/** Every week of a form read back in words, by the list that holds it. */
export function weeksRead(typed: Typed, control: Control, path = ''): Record<string, string> {
  if (control.is === 'kinds') {
    const word = typed.get(inside(path, control.key))?.[0];
    const fields = control.kinds.find((one) => one.word === word)?.fields ?? [];
    return weeksRead(typed, { is: 'group', fields }, path);
  }
  if (control.is === 'group') {
    const all = control.fields.map((one) => weeksRead(typed, one.control, inside(path, one.key)));
    return Object.assign({}, ...all) as Record<string, string>;
  }
  const read = control.is === 'list' ? weekRead(typed, path, control.item) : undefined;
  return read === undefined ? {} : { [path]: read };
}
