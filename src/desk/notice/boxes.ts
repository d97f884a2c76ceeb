import { momentAt } from '../../lib/moments.ts';
import type { NoticeData } from '../../schemas/notice.ts';
import type { Names } from '../forms/names.ts';
import type { Typed } from '../forms/typed.ts';

/** The boxes of the form of a notice that hold one line each. */
export const lineBoxes = ['words', 'instead', 'standsFor', 'heardFrom'] as const;
export const momentBoxes = ['from', 'until'] as const;
export const momentParts = ['day', 'month', 'year', 'time'] as const;

const textIn = (typed: Typed, name: string) => (typed.get(name)?.[0] ?? '').trim();

/** Boxes that hold a moment. */
export function momentTyped(name: (typeof momentBoxes)[number], moment: string): Typed {
  const [day, time] = moment.split(' ') as [string, string];
  const [year, month, date] = day.split('-') as [string, string, string];
  const parts = { day: String(Number(date)), month: String(Number(month)), year, time };
  return new Map(momentParts.map((part) => [`${name}.${part}`, [parts[part]]]));
}

/** The boxes of a new notice, which begins now, for the line that every page names first. */
export const boxesOfNew = (now: Date, helpline: string | undefined, names: Names): Typed =>
  new Map([
    ...momentTyped('from', momentAt(now)),
    ...(helpline === undefined
      ? []
      : [['standsFor', [names.label('contacts', helpline)]] as [string, string[]]]),
  ]);

/** A moment from its boxes, as a file has it, or as it was typed, for the check to refuse. */
function momentIn(typed: Typed, name: string): string | undefined {
  const [day, month, year, time] = momentParts.map((part) => textIn(typed, `${name}.${part}`));
  if (![day, month, year, time].some(Boolean)) return undefined;
  const clock = time!.replace('.', ':').replace(/^(\d):/, '0$1:');
  const [date, ofYear] = [day, month].map((part) => part!.replace(/^\d$/, '0$&'));
  return `${year}-${ofYear}-${date} ${clock}`;
}

/**
 * The notice that boxes hold, as its file has it: what is empty is left out.
 * @param heardOn the day on which it is typed, YYYY-MM-DD
 */
export function noticeIn(typed: Typed, names: Names, heardOn: string): Partial<NoticeData> {
  const idIn = (name: string) => {
    const label = textIn(typed, name);
    return label === '' ? undefined : names.id('contacts', label);
  };
  const all = {
    words: textIn(typed, 'words').replace(/\s+/g, ' ') || undefined,
    instead: idIn('instead'),
    standsFor: idIn('standsFor'),
    from: momentIn(typed, 'from'),
    until: momentIn(typed, 'until'),
    heardFrom: textIn(typed, 'heardFrom') || undefined,
    heardOn,
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}
