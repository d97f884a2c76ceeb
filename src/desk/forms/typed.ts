import { isDeepStrictEqual } from 'node:util';
import type { Control, Field } from './field.ts';
import type { Names } from './names.ts';

/**
 * What stands in the boxes of a form, by the name of the box. A list has a box `…#` with the count of its items. A box
 * `…!` says that the file has this field written out, although it says what would hold without it; a box `…~` holds the
 * order in which the file names what is ticked.
 */
export type Typed = Map<string, string[]>;

export const inside = (path: string, key: string | number) => (path ? `${path}.${key}` : `${key}`);
export const countOf = (typed: Typed, path: string) => Number(typed.get(`${path}#`)?.[0] ?? 0);
const one = (typed: Typed, path: string) =>
  typed.get(path)?.[0]?.replaceAll('\r\n', '\n').trim() ?? '';

const dayParts = ['year', 'month', 'day'] as const;

/** Fills the boxes of a control with a value as a file has it. */
export function fill(
  typed: Typed,
  control: Control,
  path: string,
  value: unknown,
  names: Names,
): void {
  if (value === undefined || value === null) return;
  const group = value as Record<string, unknown>;
  switch (control.is) {
    case 'group':
      return fillFields(typed, control.fields, path, group, names);
    case 'kinds': {
      const word = String(group[control.key]);
      typed.set(inside(path, control.key), [word]);
      const kind = control.kinds.find((one) => one.word === word);
      return fillFields(typed, kind?.fields ?? [], path, group, names);
    }
    case 'list': {
      const list = Array.isArray(value) ? (value as unknown[]) : [];
      typed.set(`${path}#`, [String(list.length)]);
      for (const [index, item] of list.entries())
        fill(typed, control.item, inside(path, index), item, names);
      return;
    }
    case 'choices':
      typed.set(`${path}~`, [(value as unknown[]).join(' ')]);
      return void typed.set(path, (value as unknown[]).map(String));
    case 'lines':
      return void typed.set(path, [(value as unknown[]).map(String).join('\n')]);
    case 'day':
    case 'partialDay': {
      const isWord = control.is === 'partialDay' && value === control.orWord;
      if (isWord) return void typed.set(`${path}.word`, [String(value as string)]);
      for (const [index, part] of String(value as string)
        .split('-')
        .entries())
        typed.set(`${path}.${dayParts[index]!}`, [index === 0 ? part : part.replace(/^0/, '')]);
      return;
    }
    case 'kept':
      return void typed.set(path, [JSON.stringify(value)]);
    case 'reference':
      return void typed.set(path, [names.label(control.to, String(value as string))]);
    case 'page':
      return void typed.set(path, [names.label('page', String(value as string))]);
    case 'line':
    case 'sentences':
    case 'number':
    case 'clock':
    case 'yesNo':
    case 'choice':
      typed.set(path, [String(value as string)]);
  }
}

function fillFields(
  typed: Typed,
  fields: readonly Field[],
  path: string,
  group: Record<string, unknown>,
  names: Names,
): void {
  for (const { key, control, fallback } of fields) {
    if (fallback !== undefined && isDeepStrictEqual(group[key], fallback))
      typed.set(`${inside(path, key)}!`, ['1']);
    fill(typed, control, inside(path, key), group[key], names);
  }
}

/** A day from its three boxes: as a file has it where they are numbers, else as it was typed, for the check to refuse. */
function dayIn(typed: Typed, path: string): string | undefined {
  const parts = dayParts.map((part) => one(typed, `${path}.${part}`));
  if (parts.every((part) => part === '')) return undefined;
  const [year, ...rest] = parts;
  const last = parts.findLastIndex((part) => part !== '');
  const padded = [year!, ...rest.map((part) => part.padStart(2, '0'))];
  return parts.slice(0, last + 1).includes('')
    ? parts.filter(Boolean).join('-')
    : padded.slice(0, last + 1).join('-');
}

const number = (text: string) =>
  /^-?[\d,]*\.?\d+$/.test(text) ? Number(text.replaceAll(',', '')) : text;

/** What a form only carries along. What is no JSON was not made by the desk: the check refuses it as words. */
function keptIn(text: string): unknown {
  if (text === '') return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

/** The value that boxes hold, as a file has it; undefined where all of them are empty. */
export function valueIn(typed: Typed, control: Control, path: string, names: Names): unknown {
  const text = one(typed, path);
  switch (control.is) {
    case 'group':
      return groupIn(typed, control.fields, path, names);
    case 'kinds': {
      const word = one(typed, inside(path, control.key));
      const kind = control.kinds.find((one) => one.word === word);
      if (!kind) return undefined;
      return { [control.key]: word, ...groupIn(typed, kind.fields, path, names) };
    }
    case 'list': {
      const items = Array.from({ length: countOf(typed, path) }, (_, index) =>
        valueIn(typed, control.item, inside(path, index), names),
      );
      return items.filter((item) => item !== undefined);
    }
    case 'choices':
      return inOrder((typed.get(path) ?? []).filter(Boolean), typed.get(`${path}~`)?.[0] ?? '');
    case 'lines':
      return text
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean);
    case 'day':
      return dayIn(typed, path);
    case 'partialDay':
      return control.orWord && typed.has(`${path}.word`) ? control.orWord : dayIn(typed, path);
    case 'kept':
      return keptIn(text);
    case 'yesNo':
      return text === 'true';
    case 'number':
      return text === '' ? undefined : number(text);
    case 'reference':
      return text === '' ? undefined : names.id(control.to, text);
    case 'page':
      return text === '' ? undefined : names.id('page', text);
    case 'clock':
      return text === '' ? undefined : text.replace(/^(\d)(?=[:.])/, '0$1').replace('.', ':');
    case 'line':
    case 'sentences':
    case 'choice':
      return text === '' ? undefined : text;
  }
}

/** What is ticked, in the order in which the file had it; what is new comes last. */
function inOrder(ticked: string[], before: string): string[] {
  const old = before.split(' ');
  const kept = old.filter((word) => ticked.includes(word));
  return [...kept, ...ticked.filter((word) => !kept.includes(word))];
}

const isNothing = (value: unknown) =>
  value === undefined || value === false || (Array.isArray(value) && value.length === 0);

function groupIn(
  typed: Typed,
  fields: readonly Field[],
  path: string,
  names: Names,
): Record<string, unknown> | undefined {
  const group: Record<string, unknown> = {};
  for (const { key, control, isNeeded, fallback } of fields) {
    const value = valueIn(typed, control, inside(path, key), names);
    const isWritten = typed.has(`${inside(path, key)}!`);
    const isUsual = isNothing(value) || isDeepStrictEqual(value, fallback);
    if (value !== undefined && (isNeeded || isWritten || !isUsual)) group[key] = value;
  }
  const isEmpty = Object.values(group).every(isNothing);
  return path !== '' && isEmpty ? undefined : group;
}

/** Fields that no form asks for: the mark of the text that an entry of an area stands for. */
const notAsked = ['replaces'];

/** A value with what a file says beside what a form asks for. */
export function withUnasked(value: unknown, before: unknown): unknown {
  if (typeof before !== 'object' || before === null) return value;
  const kept = Object.entries(before).filter(([key]) => notAsked.includes(key));
  return kept.length === 0 ? value : { ...(value as object), ...Object.fromEntries(kept) };
}

/** A value in which words that differ from those before by spaces at their ends alone are as before. */
export function asBefore(value: unknown, before: unknown): unknown {
  if (typeof value === 'string' && typeof before === 'string')
    return before.trim() === value ? before : value;
  if (Array.isArray(value) && Array.isArray(before))
    return value.map((item, index) => asBefore(item, before[index]));
  if (typeof value !== 'object' || value === null || typeof before !== 'object' || !before)
    return value;
  const old = before as Record<string, unknown>;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, asBefore(one, old[key])]),
  );
}
