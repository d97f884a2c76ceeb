import type { AnyEntry } from '../../entries/entry.ts';
import { fieldsOf, type Field } from '../../entries/fields.ts';
import { plainText } from './plain-text.ts';

/** The words of one field, whether visitors read it or not. */
export type FieldText = Pick<Field, 'path' | 'marks'> & {
  /** As it stands in the entry. */
  value: string;
  /** As plainText gives it. */
  text: string;
  /** The line in the file of an offset in the text. */
  line(index: number): number;
};

const known = new WeakMap<AnyEntry, readonly FieldText[]>();

/** A day is no word that anything could hide in, and what an id leads to is judged where that stands. */
const isWords = (value: unknown, { refers }: Field['marks']): value is string =>
  typeof value === 'string' && !refers && !/^(?:19|20)\d\d-\d\d(?:-\d\d)?$/.test(value);

/** The words of every field of an entry, those too that no page shows. */
export function fieldTextsOf(entry: AnyEntry): readonly FieldText[] {
  const before = known.get(entry);
  if (before) return before;
  const texts = fieldsOf(entry).flatMap(({ path, value, marks }) =>
    isWords(value, marks)
      ? [{ path, value, marks, text: plainText(value), line: () => entry.line(path) }]
      : [],
  );
  known.set(entry, texts);
  return texts;
}
