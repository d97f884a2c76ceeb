import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { entryIn, fileWith } from '../../src/desk/edit/entry-file.ts';
import { boxesOf, entryTyped, formOf } from '../../src/desk/forms/entry-form.ts';
import type { Content } from '../../src/desk/reading/content.ts';
import { shapeOf } from '../../src/desk/saving/place.ts';
import type { AnyEntry } from '../../src/entries/entry.ts';

type Path = (string | number)[];

function* leavesOf(value: unknown, path: Path = []): Generator<{ path: Path; value: unknown }> {
  if (typeof value === 'object' && value !== null)
    for (const [key, one] of Object.entries(value))
      yield* leavesOf(one, [...path, Array.isArray(value) ? Number(key) : key]);
  else yield { path, value };
}

function withLeaf(value: unknown, [key, ...rest]: Path, leaf: unknown): unknown {
  if (key === undefined) return leaf;
  if (Array.isArray(value))
    return value.with(key as number, withLeaf(value[key as number], rest, leaf));
  const group = value as Record<string, unknown>;
  return { ...group, [key]: withLeaf(group[key], rest, leaf) };
}

const another = (value: unknown) =>
  typeof value === 'number'
    ? value + 1
    : typeof value === 'boolean'
      ? !value
      : /^\d{4}-\d\d-\d\d$/.test(String(value))
        ? '2031-02-03'
        : `${String(value)} and more`;

const commentsIn = (text: string) => text.match(/(?<=^|\s)#.*$/gm) ?? [];

/** The lines of the first text that the second has not, in their order. */
export function linesLost(before: string, after: string): string[] {
  const left = Map.groupBy(after.split('\n'), (line) => line);
  return before.split('\n').filter((line) => left.get(line)?.pop() === undefined);
}

/** What goes wrong where each entry is saved as it is, and with one value changed: nothing, if all is well. */
export function sweep(all: readonly AnyEntry[], mostLeaves: number): string[] {
  const faults: string[] = [];
  for (const { collection, id, file } of all) {
    const shape = shapeOf(collection);
    const text = readFileSync(file, 'utf8');
    const entry = entryIn(text, shape, id)!;
    const fault = (what: string) => faults.push(`${file} ${id}: ${what}`);
    if (fileWith(text, shape, id, entry) !== text) fault('saving it unchanged changes the file');
    for (const { path, value } of [...leavesOf(entry.value)].slice(0, mostLeaves)) {
      const wanted = withLeaf(entry.value, path, another(value));
      const next = fileWith(text, shape, id, { ...entry, value: wanted });
      const where = path.join('.');
      if (!isDeepStrictEqual(entryIn(next, shape, id), { ...entry, value: wanted }))
        fault(`${where} does not read as it was written`);
      const isLong = String(value).length > 100 || /[\n]/.test(String(value));
      if (linesLost(text, next).length > 1 && !isLong) fault(`${where} changes other lines`);
      if (commentsIn(next).length < commentsIn(text).length) fault(`${where} loses a comment`);
    }
  }
  return faults;
}

/** The entries that a form, sent as it was opened, would change: none, if all is well. */
export function sweepOfForms(content: Content): string[] {
  return content.site.all.flatMap(({ collection, id, file }) => {
    const form = formOf(content, collection, id);
    if (!form?.before) return [`${file} ${id}: there is no form for it`];
    const entry = entryTyped(form, boxesOf(form, content), content);
    return fileWith(form.text, form.shape, id, entry) === form.text ? [] : [`${file} ${id}`];
  });
}
