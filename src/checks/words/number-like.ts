import { digits } from '../../lib/phone.ts';
import {
  callingWords,
  namedPrefixes,
  saidDigits,
  saidNumbers,
  wordsAfterNumbers,
} from '../../text/number-words-en-GB.ts';
import { shortOnes } from './called-numbers.ts';

export type Find = { typed: string; index: number };

const anyOf = (words: readonly string[]) => words.join('|');

/** Signs that people put between the digits of one number. */
const between = "[ \\n().,/\\\\|·•_:;~*'-]";
const groups = new RegExp(`(?:\\+ ?|\\()?\\d(?:${between}{0,3}\\d)*`, 'g');

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
function partsOf(typed: string, index: number): Find[] {
  const parts = typed.split(/(?<=\d)((?:\n|, |; |: )+| +(?=\(?(?:0[1-9]\d|\+)))(?=[\d(+])/);
  let at = index;
  return parts.flatMap((part) => {
    const found = { typed: part, index: at };
    at += part.length;
    return /\d/.test(part) ? [found] : [];
  });
}

/** Whether digits written so are a number to call, whatever stands around them. */
function looksCallable(typed: string): boolean {
  const plain = typed.trim();
  if (isTimes(plain) || isDate(plain) || isDecimal(plain) || isCounted(plain)) return false;
  const all = digits(plain.replace(/^\(?\+?\(?0{0,2}44\)?[^\d]*(?:\(0\))?/, '0'));
  const tokens = plain.split(/\D+/).filter(Boolean);
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

function inDigits(text: string): Find[] {
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

const said = `(?:${anyOf([...saidDigits, ...saidNumbers])})`;
const saidPair = new RegExp(`\\b(?:${anyOf(saidDigits)}|o)[ ,\\n-]+${said}\\b`, 'i');
/** A written digit beside a said one. */
const saidBesideWritten = new RegExp(
  `\\d[ ,\\n-]*(?:${anyOf(saidDigits)}|o)(?![a-z])|(?:${anyOf(saidDigits)}|\\bo)[ ,\\n-]*\\d`,
  'i',
);
const saidRun = new RegExp(
  `\\b(?:(?:${anyOf(saidDigits)}|o)[ ,\\n-]+){4,}(?:${anyOf(saidDigits)}|o)\\b`,
  'gi',
);
const saidFromNought = new RegExp(
  `\\b(?:oh|zero|nought)[ ,\\n-]+(?:${said}[ ,\\n-]+){1,}${said}\\b`,
  'gi',
);
/** Three digits, and no more, said after a word such as “call”. */
const saidShort = new RegExp(
  `(?<=\\b(?:${anyOf(callingWords)})[ :]+)(?:(?:${anyOf(saidDigits)}|o)[ ,\\n-]+){2}(?:${anyOf(saidDigits)}|o)\\b(?![ ,\\n-]+${said})`,
  'gi',
);
/** The digits of which each is said: those for nought stand first, then one to nine. */
const valueOf = (word: string) =>
  Math.max(0, saidDigits.indexOf(word) - saidDigits.indexOf('one') + 1);
const saidAsDigits = (typed: string) =>
  typed
    .toLowerCase()
    .split(/[^a-z]+/)
    .map(valueOf)
    .join('');

/** A freephone number whose end is spelled in letters. */
const lettered = /\b0[1-9]\d{2,3}[ -]+[A-Z]{3,}(?:[ -]+[A-Z]+)*\b/g;

/** Five digits that texts go to. Before a word they may count something: 88000 people. */
const textCode = new RegExp(
  `(?<![\\w.,£+-])[678]\\d{4}(?![\\w%]|[.,-]\\d| (?!(?:${anyOf(wordsAfterNumbers)})\\b)\\w)`,
  'g',
);

/** Said and written digits of one number: “01 five one, 496 double 0 12”. */
const saidAndWritten = new RegExp(
  `(?<![\\w-])(?:\\d+|(?:${anyOf(saidDigits)}|o)\\b)(?:[ ,\\n-]*(?:\\d+|(?:${anyOf(saidDigits)}|o)(?![a-z]))){2,}(?![\\w])`,
  'gi',
);

/** Numbers of which a part is said and a part is written; those that are wholly one or the other are found as such. */
function mixedOnes(text: string): Find[] {
  if (!saidBesideWritten.test(text)) return [];
  return [...text.matchAll(saidAndWritten)].flatMap(({ 0: typed, index }) => {
    const said = typed.match(/[a-z]+/gi) ?? [];
    const all = digits(typed).length + said.length;
    const startsAsNumber = /^(?:0|o(?:h)?\b|zero|nought|naught|\+?44)/i.test(typed);
    return said.length > 0 && /\d/.test(typed) && startsAsNumber && all >= 9
      ? [{ typed, index }]
      : [];
  });
}

/** The known numbers, however they are spaced; three digits, such as 999 or 101, are names as much as numbers. */
function knownIn(text: string, known: ReadonlySet<string>): Find[] {
  if (!/\d(?:\D{0,2}\d){3}/.test(text)) return [];
  return [...text.matchAll(groups)].flatMap(({ 0: typed, index }) => {
    const parts = [{ typed, index }, ...partsOf(typed, index), ...tokensOf(typed, index)];
    return parts.filter((part) => {
      const number = part.typed.replace(/\D/g, '');
      const before = text[part.index - 1] ?? '';
      const after = text.slice(part.index + part.typed.length, part.index + part.typed.length + 2);
      return (
        number.length > 3 &&
        known.has(number) &&
        !/[\w£-]/.test(before) &&
        !/^(?:[\w%]|[.,-]\d)/.test(after)
      );
    });
  });
}

/** The runs of digits in a group, each by itself. */
const tokensOf = (typed: string, index: number): Find[] =>
  [...typed.matchAll(/\d+/g)].map((match) => ({ typed: match[0], index: index + match.index }));

/**
 * Numbers to call or text that stand in words, however they are written: with any signs between, said in words, with
 * letters for digits, without their first 0, or short and after a word such as "text". Dates, years, counts, decimals
 * and money are none.
 * @param text as plainText gives it
 * @param known the digits of the numbers that contacts hold; three of them alone may be said in prose
 * @returns each find once, in order, as typed and with its offset
 */
export function findNumbers(text: string, known: ReadonlySet<string>): Find[] {
  const hasDigits = /\d/.test(text);
  const isSaid = saidPair.test(text);
  if (!hasDigits && !isSaid) return [];
  const mayBeSaid = (typed: string) =>
    /^\d[ -]?\d[ -]?\d$/.test(typed) && known.has(typed.replace(/\D/g, ''));
  const matched = (pattern: RegExp) =>
    [...text.matchAll(pattern)].map(({ 0: typed, index }) => ({ typed, index }));
  const all = [
    ...(hasDigits ? inDigits(text) : []),
    ...knownIn(text, known),
    ...(isSaid ? [...matched(saidRun), ...matched(saidFromNought)] : []),
    ...(isSaid ? matched(saidShort).filter(({ typed }) => !known.has(saidAsDigits(typed))) : []),
    ...mixedOnes(text),
    ...(/0\d{3}/.test(text) ? matched(lettered) : []),
    ...(/\d{5}/.test(text) ? matched(textCode) : []),
    ...shortOnes(text).filter(({ typed }) => !mayBeSaid(typed)),
  ]
    .map(({ typed, index }) => ({ typed: typed.trim(), index }))
    .toSorted((a, b) => a.index - b.index || b.typed.length - a.typed.length);
  let end = -1;
  return all.filter(({ index, typed }) => {
    const isNew = index >= end;
    end = Math.max(end, index + typed.length);
    return isNew;
  });
}
