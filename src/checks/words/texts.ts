import type { AnyEntry } from '../../entries/entry.ts';
import { fieldsOf, type Field } from '../../entries/fields.ts';
import { piecesOf } from './pieces.ts';
import { plainText } from './plain-text.ts';

/** Words of an entry, whether visitors read them or not. */
export type Text = {
  /** As plainText gives it. */
  text: string;
  /** The line in the file of an offset in the text. */
  line(index: number): number;
};

/** The words of one field. */
export type FieldText = Text & Pick<Field, 'path' | 'marks'> & { value: string };

const knownFields = new WeakMap<AnyEntry, readonly FieldText[]>();
const knownProse = new WeakMap<AnyEntry, readonly Text[]>();
const knownTexts = new WeakMap<AnyEntry, readonly Text[]>();

/** The words of every field of an entry, those too that no page shows. */
export function fieldTextsOf(entry: AnyEntry): readonly FieldText[] {
  const before = knownFields.get(entry);
  if (before) return before;
  const texts = fieldsOf(entry).flatMap(({ path, value, marks }) =>
    typeof value === 'string'
      ? [{ path, value, marks, text: plainText(value), line: () => entry.line(path) }]
      : [],
  );
  knownFields.set(entry, texts);
  return texts;
}

/** The pieces of the prose of an entry that hold words. */
export function proseTextsOf(entry: AnyEntry): readonly Text[] {
  const before = knownProse.get(entry);
  if (before) return before;
  const texts = piecesOf(entry).filter(({ isProse, text }) => isProse && text !== '');
  knownProse.set(entry, texts);
  return texts;
}

/** All words of an entry: its fields, then its prose. */
export function textsOf(entry: AnyEntry): readonly Text[] {
  const before = knownTexts.get(entry);
  if (before) return before;
  const texts = [...fieldTextsOf(entry), ...proseTextsOf(entry)];
  knownTexts.set(entry, texts);
  return texts;
}
