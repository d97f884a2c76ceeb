import type { Control, Field } from './field.ts';
import type { Nameable } from './names.ts';

/** What a name in an entry becomes: another one, or nothing. */
type Renaming = (of: Nameable, name: string) => string | undefined;

const isWord = (value: unknown): value is string => typeof value === 'string';

function inFields(fields: readonly Field[], value: object, renamed: Renaming): object {
  const changed = Object.entries(value).map(([key, one]: [string, unknown]) => {
    const field = fields.find((known) => known.key === key);
    return [key, field ? withNames(field.control, one, renamed) : one] as const;
  });
  return Object.fromEntries(changed.filter(([, one]) => one !== undefined));
}

/** An entry, as its file has it, in which what it names has other names. */
export function withNames(control: Control, value: unknown, renamed: Renaming): unknown {
  if (isWord(value)) {
    if (control.is === 'reference') return renamed(control.to, value);
    return control.is === 'page' ? renamed('page', value) : value;
  }
  if (Array.isArray(value)) {
    if (control.is !== 'list') return value;
    const items = value.map((item) => withNames(control.item, item, renamed));
    const left = items.filter((item) => item !== undefined);
    return left.every(isWord) ? [...new Set(left)] : left;
  }
  if (typeof value !== 'object' || value === null) return value;
  if (control.is === 'group') return inFields(control.fields, value, renamed);
  if (control.is === 'map')
    return Object.fromEntries(
      Object.entries(value).map(([name, one]) => [name, withNames(control.item, one, renamed)]),
    );
  if (control.is !== 'kinds') return value;
  const word = (value as Record<string, unknown>)[control.key];
  return inFields(control.kinds.find((one) => one.word === word)?.fields ?? [], value, renamed);
}
