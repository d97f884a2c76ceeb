import { digits } from '../../lib/phone.ts';
import { namedPrefixes } from '../../text/number-words-en-GB.ts';

export type Find = { typed: string; index: number };

/** Signs that people put between the digits of one number. */
const between = "[ \\n().,/\\\\|·•_:;~*'-]";
export const groups = new RegExp(`(?:\\+ ?|\\()?\\d(?:${between}{0,3}\\d)*`, 'g');

/** Digits with letters that look like digits among them, such as O151, in the Latin, Cyrillic or Greek alphabet. */
const withLetters =
  /(?<![\p{L}\d])(?=[\dOoОоΟοIl]*\d)[\dOoОоΟο][\dOoОоΟοIl]+(?![\p{L}\d])|(?<![\p{L}\d])[OОΟ]{3,}(?![\p{L}\d])/gu;
/** Without one of these, no token has letters among its digits. */
const mayHaveLetters = /\d[OoОоΟοIl]|[OoОоΟοIl]\d|[OОΟ]{3}/;
const asDigits = (token: string) => token.replace(/[OoОоΟο]/g, '0').replace(/[Il]/g, '1');

const isDate = (typed: string) =>
  /^\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d{2})$|^\d{4}[./-]\d{1,2}[./-]\d{1,2}$/.test(typed);
export const isYear = (typed: string) => /^(?:19|20)\d\d$/.test(typed);
const isDecimal = (typed: string) => /^\d{1,2}\.\d+$/.test(typed) && !/^0\d/.test(typed);
/** 1,234,567, or a list such as "10, 12 and 14" that a comma parts. */
const isCounted = (typed: string) => /^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/.test(typed);
/** From one time of the day to another: “0900-1700” is told among hours. */
const isTimes = (typed: string) =>
  /^(?:[01]\d|2[0-4])[0-5]\d ?- ?(?:[01]\d|2[0-4])[0-5]\d$/.test(typed);
const isMoney = (before: string) => /[£$€]\s?$/.test(before);

/**
 * Parts of a run of digits that belong together: dates, years, counts and decimals end a number, and a gap before the
 * first 0 of the next one, as in "18001 01632 960 101".
 */
export function partsOf(typed: string, index: number): Find[] {
  const parts = typed.split(/(?<=\d)((?:\n|, |; |: )+| +(?=\(?(?:0[1-9]\d|\+)))(?=[\d(+])/);
  let at = index;
  return parts.flatMap((part) => {
    const found = { typed: part, index: at };
    at += part.length;
    return /\d/.test(part) ? [found] : [];
  });
}

/** Digit by digit, as it is dialled: “1 8 0 0 1”. Up or down from one to the next they count. */
function isSpelled(typed: string): boolean {
  if (!/^\d(?: \d){4,}$/.test(typed)) return false;
  const steps = typed.split(' ').map((digit, place, all) => Number(digit) - Number(all[place - 1]));
  return (
    !steps.slice(1).every((step) => step === 1) && !steps.slice(1).every((step) => step === -1)
  );
}

/** Whether digits written so are a number to call, whatever stands around them. */
function looksCallable(typed: string): boolean {
  const plain = typed.trim();
  if (isTimes(plain) || isDate(plain) || isDecimal(plain) || isCounted(plain)) return false;
  const all = digits(plain.replace(/^\(?\+?\(?0{0,2}44\)?[^\d]*(?:\(0\))?/, '0'));
  const tokens = plain.split(/\D+/).filter(Boolean);
  if (isSpelled(plain)) return true;
  if (tokens.every((token) => namedPrefixes.includes(token))) return false;
  if (tokens.every((token) => isYear(token) || token.length <= 2) && tokens.length > 1)
    return /^\(?0/.test(plain) && all.length >= 9;
  if (/^\(?\+ ?\d/.test(plain)) return all.length >= 7;
  // Free numbers of North America, which nobody can call from here.
  if (/^1[ .-]8\d\d\D/.test(plain) && all.length === 11) return true;
  if (all.startsWith('0') && all.length >= (tokens.some(isYear) ? 9 : 7)) return true;
  if (/^\(?0[1-9]\d{2,4}\)?$/.test(plain)) return !namedPrefixes.includes(all);
  if (tokens.some(isYear) && !tokens.some((token) => token.length > 4)) return false;
  if (tokens.length === 1) return all.length >= 9;
  return all.length >= 9 && all.length <= 13 && tokens.every((token) => token.length >= 3);
}

/** Numbers that are known by their digits alone, whatever stands around them. */
export function inDigits(text: string): Find[] {
  const plain = mayHaveLetters.test(text) ? text.replace(withLetters, asDigits) : text;
  return [...plain.matchAll(groups)]
    .filter(({ index }) => !isMoney(plain.slice(0, index)))
    .filter(({ index, 0: typed }) => {
      // What is glued to a letter is a name or a section, such as s.63A, C100 or line-12345.
      const before = plain.slice(Math.max(0, index - 2), index);
      const after = plain.slice(index + typed.length, index + typed.length + 2);
      const isLong = digits(typed).length >= 9;
      if (/^0[1-9]\d{8,9}$/.test(typed)) return true;
      if (!isLong && (/\p{L}[-_]$/u.test(before) || /^[-_]\p{L}/u.test(after))) return false;
      return !/[\p{L}]$/u.test(before) && !/^[\p{L}%]/u.test(after);
    })
    .flatMap(({ 0: typed, index }) =>
      looksCallable(typed)
        ? [{ typed, index }]
        : partsOf(typed, index).filter((part) => looksCallable(part.typed)),
    );
}
