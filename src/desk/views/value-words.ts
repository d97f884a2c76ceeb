import { dayInWords } from '../../lib/dates.ts';
import { weekInWords, type OpeningPeriod } from '../../lib/hours.ts';
import { labelOf } from '../../text/desk-en-GB.ts';
import { choiceWords } from '../forms/choice-words.ts';
import { controlAt } from '../forms/control-at.ts';
import type { Control } from '../forms/field.ts';
import type { Names } from '../forms/names.ts';
import { isWeek } from '../forms/week.ts';

/** How a form asks for a value: with it, ids are told by their names, and choices by their words. */
export type Asked = { control: Control | undefined; key: string; names: Names };

/** How a form asks for the field at a path. */
export const askedAt = (control: Control, path: string, names: Names): Asked => ({
  control: controlAt(control, path),
  key: path.split('.').findLast((one) => !/^\d+$/.test(one)) ?? '',
  names,
});

const textWords = (text: string) => (/^\d{4}-\d\d-\d\d$/.test(text) ? dayInWords(text) : text);

function oneWord(value: string, asked: Asked | undefined): string {
  const control = asked?.control;
  if (!control) return textWords(value);
  if (control.is === 'choice' || control.is === 'choices') return choiceWords(asked.key, value);
  if (control.is === 'reference') return asked.names.label(control.to, value);
  return control.is === 'page' ? asked.names.label('page', value) : textWords(value);
}

const inner = (asked: Asked | undefined, key: string): Asked | undefined =>
  asked?.control && { ...asked, key, control: controlAt(asked.control, key) };

function listWords(list: readonly unknown[], asked: Asked | undefined): string {
  if (list.length === 0) return 'nothing';
  const control = asked?.control;
  if (control?.is === 'list' && isWeek(control.item)) return weekInWords(list as OpeningPeriod[]);
  const item = control?.is === 'list' ? { ...asked!, control: control.item } : asked;
  return list.map((one) => valueWords(one, item)).join('; ');
}

/** A value of a file, as people read it. */
export function valueWords(value: unknown, asked?: Asked): string {
  if (value === undefined || value === null) return 'nothing';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (Array.isArray(value)) return listWords(value, asked);
  if (typeof value !== 'object') return oneWord(String(value as string | number), asked);
  return Object.entries(value)
    .map(([key, one]) => `${labelOf(key)}: ${valueWords(one, inner(asked, key))}`)
    .join(', ');
}
