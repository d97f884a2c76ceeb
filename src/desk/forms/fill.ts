import { isDeepStrictEqual } from 'node:util';
import type { Control, Field } from './field.ts';
import type { Names } from './names.ts';
import { dayParts, inside, nameIn, type Typed } from './typed.ts';

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
    case 'map':
      typed.set(`${path}#`, [String(Object.keys(group).length)]);
      for (const [index, [name, item]] of Object.entries(group).entries()) {
        typed.set(nameIn(inside(path, index)), [name]);
        fill(typed, control.item, inside(path, index), item, names);
      }
      return;
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
