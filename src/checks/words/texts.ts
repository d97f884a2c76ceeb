import type { AnyEntry } from '../../entries/entry.ts';
import { fieldTextsOf } from './field-texts.ts';
import { piecesOf } from './pieces.ts';

/** Words of an entry, whether visitors read them or not. */
export type Text = {
  /** As plainText gives it. */
  text: string;
  /** The line in the file of an offset in the text. */
  line(index: number): number;
};

const knownProse = new WeakMap<AnyEntry, readonly Text[]>();
const knownTexts = new WeakMap<AnyEntry, readonly Text[]>();

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
