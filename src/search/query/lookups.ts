import { digitTimes, digitWords, ofHelpAlone, ofReaching } from '../../text/word-forms-en-GB.ts';
import type { RestData } from './data.ts';
import { plainText, wordsOf } from './words.ts';

const fewestDigits = 3;
/** Among other words only what cannot be a year, an age or a sum is a number to call. */
const fewestAmongWords = 5;

/** The digits of a British number however it was typed: `0044 (0)1632`, `+441632` and `tel:01632` all give `01632`. */
export function nationalDigits(typed: string): string {
  const digits = typed.replace(/\(0\)/g, '').replace(/\D/g, '');
  const isAbroad = /^\s*\+|^\D*00/.test(typed) || digits.length > 11;
  return isAbroad ? digits.replace(/^(00)?440?/, '0') : digits;
}

const digitWord = `(?:${Object.keys({ ...digitWords, ...digitTimes }).join('|')})`;
/** Three digits as words in a row: fewer are words of a sentence. */
const spokenNumber = new RegExp(`\\b${digitWord}(?:[\\s,-]+${digitWord}){2,}\\b`, 'g');

/** A text with numbers that are said in words as digits: `one one six` gives `116`, `oh treble nine` gives `0999`. */
function withDigits(plain: string): string {
  return plain.replace(spokenNumber, (spoken) => {
    let digits = '';
    let times = 1;
    for (const word of spoken.split(/[\s,-]+/)) {
      digits += (digitWords[word] ?? '').repeat(times);
      times = digitTimes[word] ?? 1;
    }
    return digits;
  });
}

/**
 * The places whose number was typed, whole or as the beginning or end of one; among other words only a whole number.
 * @param numbers places by the digits of their numbers
 */
export function placesByNumber(typed: string, numbers: RestData['numbers']): number[] {
  const plain = withDigits(plainText(typed));
  const hasWords = /\p{L}/u.test(plain.replace(/^tel:/, ''));
  const runs = plain.match(/\+?\d(?:[\d\s().\p{Pd}\u2212/]*\d)?/gu) ?? [];
  const found = runs.flatMap((run) => {
    const asked = nationalDigits(run);
    if (asked.length < (hasWords ? fewestAmongWords : fewestDigits)) return [];
    if (asked in numbers) return numbers[asked]!;
    if (hasWords) return [];
    return Object.keys(numbers)
      .filter((number) => number.includes(asked))
      .flatMap((number) => numbers[number]!);
  });
  return [...new Set(found)];
}

/** The place whose name is just these words. */
export function placeNamed(words: string[], names: string[]): number | undefined {
  const place = names.indexOf(words.join(' '));
  return words.length > 0 && place >= 0 ? place : undefined;
}

/** Words without those that ask how to reach someone: what is left may be a name. */
export const nameIn = (words: string[]): string[] =>
  words.filter((word) => !ofReaching.includes(word));

/** Whether a name begins with just these words. */
export const isBegun = (words: string[], name: string): boolean =>
  words.length > 0 && `${name} `.startsWith(`${words.join(' ')} `);

/**
 * The places from one on whose name has every word that was asked, the closest name first.
 * @param words the words that tell something
 * @param from the first place that is found by parts of its name
 */
export function placesByName(words: string[], names: string[], from: number): number[] {
  if (words.length === 0) return [];
  const begins = words.map((word) => ` ${word}`);
  const isMet = (name: string) => begins.every((begin) => ` ${name}`.includes(begin));
  const lengthOf = (place: number) => names[place]!.split(' ').length;
  return names
    .flatMap((name, place) => (place >= from && isMet(name) ? [place] : []))
    .sort((a, b) => lengthOf(a) - lengthOf(b));
}

/** Whether words are what a place is mostly known by: half of its name, or its beginning. */
export function isMostOfName(words: string[], name: string): boolean {
  const parts = name.split(' ');
  return parts.length <= 2 * words.length || isBegun(words, name);
}

/**
 * Whether a query asks for help in a place of the area and nothing more: its name, and words of help in general or that
 * tell nothing.
 */
export function isTown(
  words: string[],
  towns: string[],
  tells: (word: string) => boolean,
): boolean {
  const text = ` ${words.join(' ')} `;
  const town = towns.find((name) => text.includes(` ${name} `));
  if (town === undefined) return false;
  const rest = wordsOf(text.replace(` ${town} `, ' '));
  return rest.every((word) => ofHelpAlone.includes(word) || !tells(word));
}
