import { lineHash, wordsHash } from '../../entries/translations.ts';
import type { LanguageData } from '../../schemas/first-words.ts';
import type { Content } from '../reading/content.ts';
import { countOf, inside, nameIn, textIn, type Typed } from './typed.ts';

type Item = { of?: string; text?: string };
type Items = Record<string, Item>;

/** Marks of the English for translations that have none, so that nobody must work them out. */
function marked(items: unknown, english: (name: string) => string | undefined): unknown {
  if (typeof items !== 'object' || items === null) return items;
  return Object.fromEntries(
    Object.entries(items as Items).map(([name, item]) => {
      const text = english(name);
      const isOpen = item.of === undefined && text !== undefined;
      return [name, isOpen ? { of: lineHash(text), ...item } : item];
    }),
  );
}

/** An entry in which the marks of translations, and of the lines that a reader signed, are filled in where they are empty. */
export function withMarks(collection: string, id: string, value: unknown, content: Content) {
  const { firstWords } = content.reading.entries;
  const data = value as Record<string, unknown>;
  if (collection === 'firstWords' && 'translations' in data) {
    const text = typeof data['text'] === 'string' ? data['text'] : undefined;
    return { ...data, translations: marked(data['translations'], () => text) };
  }
  if (collection !== 'languages') return value;
  const english = (name: string) => firstWords.find((one) => one.id === name)?.data.text;
  const words = marked(data['words'], english);
  const read = data['read'] as Record<string, unknown> | undefined;
  const filled = { ...data, ...(words !== undefined && { words }) };
  if (!read || read['words'] !== undefined || words === undefined) return filled;
  const signed = wordsHash(firstWords, { id, data: filled as unknown as LanguageData });
  return { ...filled, read: { ...read, words: signed } };
}

/** The boxes of a language with a place for each line that it has not yet. */
export function withAllLines(collection: string, typed: Typed, content: Content): Typed {
  if (collection !== 'languages') return typed;
  const all: Typed = new Map(typed);
  const count = countOf(all, 'words');
  const known = new Set(
    Array.from({ length: count }, (_, at) => textIn(all, nameIn(inside('words', at)))),
  );
  const missing = content.reading.entries.firstWords
    .filter(({ id, data }) => !known.has(id) && Object.keys(data.translations).length === 0)
    .toSorted((a, b) => a.data.order - b.data.order);
  for (const [at, { id }] of missing.entries()) all.set(nameIn(inside('words', count + at)), [id]);
  all.set('words#', [String(count + missing.length)]);
  return all;
}

/** What an item of a map is about: a line by its English, or a language by its name. */
export function calledIn({ reading }: Content): (key: string, name: string) => string | undefined {
  const { firstWords, languages } = reading.entries;
  return (key, name) =>
    key === 'translations'
      ? languages.find(({ id }) => id === name)?.data.english
      : firstWords.find(({ id }) => id === name)?.data.text;
}
