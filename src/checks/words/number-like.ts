import { wordsAfterNumbers } from '../../text/number-words-en-GB.ts';
import { shortOnes } from './called-numbers.ts';
import { groups, inDigits, partsOf, type Find } from './digit-groups.ts';
import { mixedOnes, saidOnes } from './said-numbers.ts';

export type { Find } from './digit-groups.ts';

const anyOf = (words: readonly string[]) => words.join('|');

/** A freephone number whose end is spelled in letters. */
const lettered = /\b0[1-9]\d{2,3}[ -]+[A-Z]{3,}(?:[ -]+[A-Z]+)*\b/g;

/** Five digits that texts go to. Before a word they may count something: 88000 people. */
const textCode = new RegExp(
  `(?<![\\w.,£+-])[678]\\d{4}(?![\\w%]|[.,-]\\d| (?!(?:${anyOf(wordsAfterNumbers)})\\b)\\w)`,
  'g',
);

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
        // A prefix is told with the number behind it.
        !/^(?:[\w%]|[.,-]\d| \d)/.test(after)
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
  const said = saidOnes(text, known);
  if (!hasDigits && said.length === 0) return [];
  const mayBeSaid = (typed: string) =>
    /^\d[ -]?\d[ -]?\d$/.test(typed) && known.has(typed.replace(/\D/g, ''));
  const matched = (pattern: RegExp) =>
    [...text.matchAll(pattern)].map(({ 0: typed, index }) => ({ typed, index }));
  const all = [
    ...(hasDigits ? inDigits(text) : []),
    ...knownIn(text, known),
    ...said,
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
