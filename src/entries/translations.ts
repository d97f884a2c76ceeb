import { createHash } from 'node:crypto';
import type { FirstWordData, LanguageData } from '../schemas/first-words.ts';

type Line = { id: string; data: FirstWordData };
type Language = { id: string; data: LanguageData };

const signs = 12;

/** What tells a line from every other: the first 12 signs of the sha256 of its text (UTF-8, NFC). */
export const lineHash = (text: string): string =>
  createHash('sha256').update(text.normalize('NFC')).digest('hex').slice(0, signs);

/** A line in a language: the language holds those of every area, and a line of one area holds its own. */
export const translationOf = (line: Line, { id, data }: Language) =>
  data.words[line.id] ?? line.data.translations[id];

/** Whether a translation was made from the English as it now is. */
export const isOfToday = (line: Line, { of }: { of: string }): boolean =>
  of === lineHash(line.data.text);

/** What tells all lines of a language as they now are from any other: a reader signs this. */
export const wordsHash = (lines: readonly Line[], language: Language): string =>
  lineHash(
    lines
      .toSorted((a, b) => (a.id < b.id ? -1 : 1))
      .flatMap((line) => {
        const { of, text } = translationOf(line, language) ?? {};
        return text === undefined ? [] : [`${line.id} ${of} ${text}`];
      })
      .join('\n'),
  );
