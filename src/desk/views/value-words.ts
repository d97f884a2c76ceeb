import { dayInWords } from '../../lib/dates.ts';
import { inWords, labelOf } from '../../text/desk-en-GB.ts';

/** A value of a file, as people read it. */
export function valueWords(value: unknown): string {
  if (value === undefined || value === null) return 'nothing';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value))
    return value.length === 0 ? 'nothing' : value.map(valueWords).join('; ');
  if (typeof value === 'object')
    return Object.entries(value)
      .map(([key, one]) => `${labelOf(key)}: ${valueWords(one)}`)
      .join(', ');
  const text = String(value as string);
  return /^\d{4}-\d\d-\d\d$/.test(text)
    ? dayInWords(text)
    : /^[a-z]+(-[a-z]+)+$/.test(text)
      ? inWords(text)
      : text;
}
