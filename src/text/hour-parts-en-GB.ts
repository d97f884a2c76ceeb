/** How times, days and opening are said in English, as parts of patterns. They are data: no rule holds a word of its own. */
import {
  daysOfTheWeek,
  hoursByMeals,
  openingWords,
  partsOfTheDay,
  saidHours,
  unitsOfTime,
} from './hour-words-en-GB.ts';

export const said = saidHours.join('|');
// To compile a pattern of whole Unicode takes several times as long.
const half = '(?:a\\.?m\\.?|p\\.?m\\.?)(?![a-z\\dà-ɏ])';
/** A time that can be nothing else: 9am, 17:30, ten o'clock, noon. */
export const clock = `(?:(?:[01]?\\d|2[0-4])(?:[:.][0-5]\\d)? ?${half}|(?:[01]?\\d|2[0-4]):[0-5]\\d|(?:[01]?\\d|${said}) ?o'?clock|(?:12 ?)?(?:noon|midday|midnight)|(?:half past|half|a? ?quarter past|a? ?quarter to|(?:five|ten|twenty(?:[ -]five)?)(?: minutes)? past) (?:\\d{1,2}|${said})|(?:[01]\\d|2[0-4])[0-5]\\d ?(?:hrs?|hours)\\b|(?:1[0-2]|[1-9]|${said}) (?:in the (?:morning|afternoon|evening)|at night)\\b)`;
/** A time that could be a count. */
export const bare = `(?:(?:[01]?\\d|2[0-4])(?:[:.][0-5]\\d)?|${said})`;
/** An hour without a mark of its own, where the words end or go on with a day. */
export const hourAlone = `(?:(?:1[0-2]|[1-9])|${said})(?=[.,;!?)]|$| (?:sharp|on|every|each|at night|in the|daily|weekdays|\\w+days?)\\b)`;
/** An hour in figures where the words end, or go on with a day. */
export const lateHour = `(?:1[0-2]|[1-9])(?=[.,;!?)]|$| (?:sharp|at night|tonight|every|each|on (?:${daysOfTheWeek.join('|')}|week)|daily|weekdays|weekends|mon|tue|wed|thu|fri|sat|sun))(?![.,]\\d)`;
export const notCounted = `(?![\\d%]|[:.,]\\d|[ -](?:${unitsOfTime.join('|')})\\b)`;
export const to = "(?: ?- ?| ?/ ?| (?:to|until|till|til|'til|and|thru|through) )";
export const days = `(?:${daysOfTheWeek.join('|')})s?`;
/** A day or a part of it, on which something opens or closes. */
export const onDays = `(?:(?:only|also|again|all day|just) )?(?:(?:on|at|every|each|over)(?: the)? )?(?:${days}|week ?days?|week ?ends?|bank holidays?)\\b`;
export const opening = `\\b(?:${openingWords.join('|')})\\b`;
export const nearby = '[^.!?\\n;]{0,50}?';

/** What opens or closes, and no more: nobody is called or texted. */
export const openOrClosed =
  '\\b(?:opens?|opened|opening|close|closes|closed|closing|shuts?|answers?|answered|staffed|available)\\b';
export const meals = `(?:${hoursByMeals.join('|')})\\b`;
export const partOfDay = `(?:${partsOfTheDay.join('|')})\\b`;
export const dayInShort = '(?:mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)\\b';
