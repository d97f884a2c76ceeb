import { isDeepStrictEqual } from 'node:util';
import type { Control, Field } from './field.ts';
import type { Names } from './names.ts';
import { countOf, dayParts, inside, nameIn, textIn, type Typed } from './typed.ts';

/** A day from its three boxes: as a file has it where they are numbers, else as it was typed, for the check to refuse. */
function dayIn(typed: Typed, path: string): string | undefined {
  const parts = dayParts.map((part) => textIn(typed, `${path}.${part}`));
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

/** A map as its boxes hold it. An item whose name is there already keeps its words under a name that no list has. */
function mapIn(typed: Typed, item: Control, path: string, names: Names): object | undefined {
  const items: Record<string, unknown> = {};
  for (let index = 0; index < countOf(typed, path); index++) {
    const own = inside(path, index);
    const name = textIn(typed, nameIn(own));
    const value = valueIn(typed, item, own, names);
    if (value !== undefined) items[name in items ? `${name} ${index + 1}` : name] = value;
  }
  return Object.keys(items).length > 0 ? items : undefined;
}

/** The value that boxes hold, as a file has it; undefined where all of them are empty. */
export function valueIn(typed: Typed, control: Control, path: string, names: Names): unknown {
  const text = textIn(typed, path);
  switch (control.is) {
    case 'group':
      return groupIn(typed, control.fields, path, names);
    case 'kinds': {
      const word = textIn(typed, inside(path, control.key));
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
    case 'map':
      return mapIn(typed, control.item, path, names);
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
