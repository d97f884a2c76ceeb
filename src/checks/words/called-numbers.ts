import {
  bodiesOfShortNumbers,
  callingWords,
  dialWords,
  numbersOfPapers,
  wordsAfterNumbers,
  wordsBeforeNumbers,
} from '../../text/number-words-en-GB.ts';
import { isYear, type Find } from './number-like.ts';

const anyOf = (words: readonly string[]) => words.join('|');

const afterCalling = new RegExp(
  `\\b(?:${anyOf(callingWords)})\\b[ :.]{1,3}(?:(?:${anyOf(wordsBeforeNumbers)}|"[^"]*"|“[^”]*”)[ :,]+){0,4}(\\d{2,3}(?:[ -]\\d{2,3}){1,2}|\\d{3,8})(?![\\d,]\\d|[\\p{L}\\d%]|\\.\\d)`,
  'giu',
);

/** Another short number beside the one that is called: “ring 999 or 998”. */
const besideShort =
  /^(?:,| or| and)+ (?:on )?(\d{3}|\d{5,8}|\d{2}(?=$|[.,;!?)]| (?:from|for|if|in|when|now|to)\b))(?![\d,]\d|[\p{L}\d%]|\.\d| (?!from|for|if|in|when|now)\p{L})/u;
/** A number that is called one: “our number is 4960012”. That of a charity or a case is nobody’s to call. */
const calledNumber = new RegExp(
  `(?<!\\b(?:${anyOf(numbersOfPapers)}) )\\b(?:number|line|no\\.?)(?: is|:| =)? (\\d{5,8}|\\d{3}[ -]\\d{3,4})(?![\\d,]\\d|[\\p{L}\\d%]|\\.\\d| (?!${anyOf(wordsAfterNumbers)})\\p{L})`,
  'giu',
);

/** Two digits that are called: 99 for 999, 11 for 111. What they count, or a day, would stand behind them. */
const calledShort = new RegExp(
  `\\b(?:${anyOf(dialWords)})\\b[ :]{1,2}(?:(?:us|them|on|the|number|line|now|police|free|please)[ :]+){0,3}(\\d{2}|\\d(?:[ -]\\d){1,7})(?![\\d:%£-]|[.,]\\d| ?[ap]\\.?m\\b)(?= *(?:$|\\n|[.,;!?)"”*]|(?:${anyOf(wordsAfterNumbers)}|straight|right|and|999|quickly|today|tonight)\\b))`,
  'giu',
);
/** Who answers short numbers, with one that may be another: “police: 99”, “the NHS on 1111”. */
const ofBody = new RegExp(
  `\\b(?:${anyOf(bodiesOfShortNumbers)})(?: (?:number|line|services?|is|are|on|at))*:? (\\d{2,4})(?![\\d:%£-]|[.,]\\d| ?[ap]\\.?m\\b)(?= *(?:$|\\n|[.,;!?)"”*]|(?:for|if|when|now|or|in (?:danger|an emergency))\\b))`,
  'giu',
);
/** Seven or eight digits by themselves, or three and four: a number without its area code. */
const bareLocal =
  /(?<![\p{L}\d£$€.,/+_#-]|[A-Z] ?)(?:\d{7,8}|\d{3} \d{4})(?![\p{L}\d%/_-]|[.,]\d| ?(?:pounds|people|times|per)\b)/gu;
const ofPaper = new RegExp(
  `\\b(?:${anyOf(numbersOfPapers)}|numbers?|nos?\\.?|id|wales|scotland)[ :.(]+(?:(?:number|no\\.?|is|and|of|in|the|england|wales|scotland|\\d{6,8})[ :.(,;]+)*$`,
  'i',
);

function localOnes(text: string): Find[] {
  if (!/\d{7}|\d{3} \d{4}/.test(text)) return [];
  return [...text.matchAll(bareLocal)].flatMap(({ 0: typed, index }) => {
    const isDay = /^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/.test(typed);
    const isCounted = isYear(typed.slice(-4)) && typed.includes(' ');
    return isDay || isCounted || ofPaper.test(text.slice(0, index)) ? [] : [{ typed, index }];
  });
}

function calledOnes(text: string): Find[] {
  const slips = [...text.matchAll(calledShort)].map((match) => ({
    typed: match[1]!,
    index: match.index + match[0].length - match[1]!.length,
  }));
  if (!/\d\d/.test(text)) return slips;
  const called = [
    ...text.matchAll(afterCalling),
    ...text.matchAll(calledNumber),
    ...text.matchAll(ofBody),
  ].flatMap((match) => {
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
 * “call 99”, “4960012”.
 */
export const shortOnes = (text: string): Find[] =>
  /\d/.test(text) ? [...calledOnes(text), ...localOnes(text)] : [];
