import { digits } from '../../lib/phone.ts';
import { callingWords, saidDigits, saidNumbers } from '../../text/number-words-en-GB.ts';
import type { Find } from './digit-groups.ts';

const anyOf = (words: readonly string[]) => words.join('|');

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
/** Three digits or four, and no more, said after a word such as “call”. */
const saidShort = new RegExp(
  `(?<=\\b(?:${anyOf(callingWords)})[ :]+)(?:(?:${anyOf(saidDigits)}|o)[ ,\\n-]+){2,3}(?:${anyOf(saidDigits)}|o)\\b(?![ ,\\n-]+${said})`,
  'gi',
);
/** The digits of which each is said: those for nought stand first, then one to nine. */
export const saidValue = (word: string) =>
  Math.max(0, saidDigits.indexOf(word) - saidDigits.indexOf('one') + 1);
const saidAsDigits = (typed: string) =>
  typed
    .toLowerCase()
    .split(/[^a-z]+/)
    .map(saidValue)
    .join('');

/** Said and written digits of one number: “01 five one, 496 double 0 12”. */
const saidAndWritten = new RegExp(
  `(?<![\\w-])(?:\\d+(?!\\d)|(?:${anyOf(saidDigits)}|o)\\b)(?:[ ,\\n-]*(?:\\d+(?!\\d)|(?:${anyOf(saidDigits)}|o)(?![a-z]))){2,}(?![\\w])`,
  'gi',
);

/** Numbers of which a part is said and a part is written; those that are wholly one or the other are found as such. */
export function mixedOnes(text: string): Find[] {
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

/**
 * Numbers that are wholly said in words.
 * @param known digits of numbers of which three may be said
 */
export function saidOnes(text: string, known: ReadonlySet<string>): Find[] {
  if (!saidPair.test(text)) return [];
  const matched = (pattern: RegExp) =>
    [...text.matchAll(pattern)].map(({ 0: typed, index }) => ({ typed, index }));
  return [
    ...matched(saidRun),
    ...matched(saidFromNought),
    ...matched(saidShort).filter(({ typed }) => !known.has(saidAsDigits(typed))),
  ];
}
