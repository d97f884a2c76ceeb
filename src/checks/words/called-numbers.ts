import {
  bodiesOfShortNumbers,
  callingSigns,
  callingWords,
  countedThings,
  countersOfPapers,
  dialWords,
  lettersForCalling,
  namesOfNumbers,
  numbersOfPapers,
  wordsAfterNumbers,
  wordsBeforeNamed,
  wordsBeforeNumbers,
  wordsBeforeShort,
  wordsOfHaste,
  wordsOfPapers,
  wordsOfUse,
} from '../../text/number-words-en-GB.ts';
import { isYear, type Find } from './digit-groups.ts';

const anyOf = (words: readonly string[]) => words.join('|');
/** What stands behind digits that go on, are counted in, or are a time of the clock. */
const noMore = '(?![\\d,]\\d|[\\p{L}\\d%]|\\.\\d';
const noTime = '(?![\\d:%£-]|[.,]\\d| ?[ap]\\.?m\\b)';
const ends = '$|\\n|[.,;!?)"”*]';

const afterCalling = new RegExp(
  `(?:\\b(?:${anyOf(callingWords)})\\b|(?:^|\\n|[|;] ?)(?:${anyOf(lettersForCalling)})\\b)[ :.]{1,3}(?:(?:${anyOf(wordsBeforeNumbers)}|"[^"]*"|“[^”]*”)[ :,]+){0,4}(\\d{2,3}(?:[ -]\\d{2,3}){1,2}|\\d(?:[ -]\\d{2}){2}|\\d{3,8})${noMore})`,
  'giu',
);
const afterSign = new RegExp(
  `(?:${anyOf(callingSigns)})[ :.]{0,3}(\\d{2,8}(?:[ -]\\d{2,4}){0,3})${noMore})`,
  'gu',
);

/** Another short number beside the one that is called: “ring 999 or 998”. */
const besideShort = new RegExp(
  `^(?:,| or| and)+ (?:on )?(\\d{3}|\\d{5,8}|\\d{2}(?=${ends}| (?:${anyOf(wordsOfUse)})\\b))${noMore}| (?!${anyOf(wordsOfUse)})\\p{L})`,
  'u',
);
/** A number that is called one: “our number is 4960012”. That of a charity or a case is nobody’s to call. */
const calledNumber = new RegExp(
  `(?<!\\b(?:${anyOf(numbersOfPapers)}) )\\b(?:${anyOf(namesOfNumbers)})(?: is|:| =)? (\\d{5,8}|\\d{3}[ -]\\d{3,4}|\\d(?:[ -]\\d{2}){2})${noMore}| (?!${anyOf(wordsAfterNumbers)})\\p{L})`,
  'giu',
);

/** Two digits that are called: 99 for 999, 11 for 111. What they count, or a day, would stand behind them. */
const calledShort = new RegExp(
  `\\b(?:${anyOf(dialWords)})\\b[ :]{1,2}(?:(?:${anyOf(wordsBeforeShort)})[ :]+){0,3}(\\d{2}|\\d(?:[ -]\\d){1,7})${noTime}(?= *(?:${ends}|(?:${anyOf([...wordsAfterNumbers, ...wordsOfHaste])}|999)\\b))`,
  'giu',
);
/** Who answers short numbers, with one that may be another: “police: 99”, “the NHS on 1111”. */
const ofBody = new RegExp(
  `\\b(?:${anyOf(bodiesOfShortNumbers)})(?: (?:${anyOf(wordsBeforeNamed)}))*:? (\\d{2,4})${noTime}(?= *(?:${ends}|(?:${anyOf(wordsOfUse)}|or)\\b))`,
  'giu',
);

const notGlued = '(?<![\\p{L}\\d£$€.,/+_#-]|[A-Z]{2} ?|[£$€\\d] )';
const notCounted = `(?![\\p{L}\\d%/_-]|[.,]\\d| \\d| ?(?:${anyOf(countedThings)})\\b| \\p{Ll}{4,}s\\b)`;
/** Six to eight digits by themselves, as one, in two parts or in three: a number without its area code. */
const bareLocal = new RegExp(
  `${notGlued}(?:\\d{7,8}|\\d{3} \\d{4}|[2-9]\\d{5}|[2-9]\\d{2}[ -]\\d{3})${notCounted}`,
  'gu',
);
const ofPaper = new RegExp(
  `\\b(?:${anyOf([...numbersOfPapers.filter((word) => word !== 'on'), ...countersOfPapers])})[ :.(]+(?:(?:${anyOf(wordsOfPapers)}|england|wales|scotland|\\d{6,8})[ :.(,;]+)*$`,
  'i',
);

/** What six or more digits may be besides a number: a day, a year and the next one or its month, a round count, a span. */
function isOther(typed: string): boolean {
  if (/^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:(?:0[1-9]|[12]\d|3[01]))?$/.test(typed)) return true;
  const [, year, next] = typed.match(/^(?:19|20)(\d\d)(\d\d)$/) ?? [];
  if (year && Number(next) === Number(year) + 1) return true;
  if (isYear(typed.slice(-4)) && typed.includes(' ')) return true;
  const [from, to] = typed.split('-').map(Number);
  return /000$/.test(typed) || (to !== undefined && from! < to);
}

function localOnes(text: string): Find[] {
  if (!/\d{6}|\d{3}[ -]\d{3}/.test(text)) return [];
  return [...text.matchAll(bareLocal)].flatMap(({ 0: typed, index }) =>
    isOther(typed) || ofPaper.test(text.slice(0, index)) ? [] : [{ typed, index }],
  );
}

function calledOnes(text: string): Find[] {
  const slips = [...text.matchAll(calledShort)].map((match) => ({
    typed: match[1]!,
    index: match.index + match[0].length - match[1]!.length,
  }));
  if (!/\d\d/.test(text)) return slips;
  const called = [afterCalling, afterSign, calledNumber, ofBody]
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .flatMap((match) => {
      const typed = match[1]!;
      const end = match.index + match[0].length;
      if (isYear(typed)) return [];
      const [next, other = ''] = text.slice(end).match(besideShort) ?? [];
      return [
        { typed, index: end - typed.length },
        ...(next === undefined || isYear(other)
          ? []
          : [{ typed: other, index: end + next.length - other.length }]),
      ];
    });
  return [...slips, ...called];
}

/**
 * Numbers without a form of their own, which are numbers by the words before them, or by their length: “text 85258”,
 * “call 99”, “960101”.
 */
export const shortOnes = (text: string): Find[] =>
  /\d/.test(text) ? [...calledOnes(text), ...localOnes(text)] : [];
