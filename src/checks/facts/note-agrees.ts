import { minutesOf } from '../../lib/dates.ts';
import { weekdays, type OpeningPeriod, type WeekdayName } from '../../lib/hours.ts';
import { sentencesOf } from '../../lib/readability.ts';
import type { Hours } from '../../schemas/hours.ts';
import {
  anyHourWords,
  closingWords,
  openWords,
  sendingWords,
  unansweredWords,
  wordsForDays,
  wordsOfDenial,
  wordsOfLastCalls,
  wordsOfLimits,
  wordsOfNot,
  wordsOfOwnLine,
  wordsThatHedge,
  wordsThatHedgeNoHour,
} from '../../text/hour-words-en-GB.ts';
import { plainText } from '../words/plain-text.ts';

const anyOf = (words: readonly string[]) => new RegExp(`\\b(?:${words.join('|')})\\b`, 'i');
const hedged = anyOf(wordsThatHedge);
/** Of a line that never closes, closed at Christmas is closed. */
const hedgedOfAlways = anyOf(wordsThatHedge.filter((word) => !wordsThatHedgeNoHour.includes(word)));
/** Whether a note tells of another line: “at other times, call 999”. */
export const sendsElsewhere = (text: string) =>
  new RegExp(
    `\\b(?:${sendingWords.join('|')}) (?:the |our )?(?!(?:${wordsOfOwnLine.join('|')})\\b)\\w`,
    'i',
  ).test(text);
const limits = anyOf(wordsOfLimits);
const not = `(?:${wordsOfNot.join('|')}) `;
const closing = closingWords.join('|');
/** Whether a text says that a line is closed, at some time at least: one that never closes is not. */
export const saysClosed = new RegExp(
  `\\b(?:(?<!${not})(?:${closing})|${unansweredWords.join('|')})\\b`,
  'i',
);
const saysOpen = new RegExp(
  `\\b(?:${[...openWords, ...wordsOfLastCalls].join('|')})\\b|${not}(?:${closing})\\b`,
  'i',
);
/** What is told as not so, with what says that. */
const denied = new RegExp(`^.*\\b(?:${wordsOfDenial.join('|')})\\b`, 'i');
const bankHoliday = /\bbank holidays?\b/i;
const anyHour = anyOf(anyHourWords);
const daysIn = wordsForDays.map(([words, days]) => [anyOf(words), days] as const);

const time = '(\\d{1,2})(?:[:.](\\d\\d))? ?(am|pm)?(?![\\w:.]\\d|\\w)';
const times = new RegExp(`(?<![\\d:.])${time}`, 'gi');
const span = new RegExp(`(?<![\\d:.])${time} ?(?:-|to|and|until|till) ?${time}`, 'i');

/** A time in minutes. Without a half of the day, an hour before eight is one of the afternoon. */
function minutes(hour: string, minute = '00', half?: string): number {
  const whole = Number(hour);
  const isLater = half ? half.toLowerCase() === 'pm' && whole < 12 : whole < 8;
  return (
    (isLater ? whole + 12 : half?.toLowerCase() === 'am' ? whole % 12 : whole) * 60 + Number(minute)
  );
}

const endOf = ({ from, to }: OpeningPeriod) => minutesOf(to) + (to <= from ? 24 * 60 : 0);

/** The times of the clock in words, in minutes; a count is none. */
const timesIn = (text: string) =>
  [...text.matchAll(times)]
    .filter(({ 2: minute, 3: half }) => minute !== undefined || half !== undefined)
    .map(([, hour, minute, half]) => minutes(hour!, minute, half));

function wrongDay(text: string, days: readonly WeekdayName[], open: ReadonlySet<WeekdayName>) {
  if (saysClosed.test(text))
    return span.test(text) || timesIn(text).length > 0
      ? undefined
      : days.find((day) => open.has(day)) && 'the hours above are of a day that it calls closed';
  return saysOpen.test(text) && days.some((day) => !open.has(day))
    ? 'the hours above have no such day'
    : undefined;
}

function wrongHoliday(text: string, bankHolidays: 'open' | 'closed' | 'unknown') {
  if (!bankHoliday.test(text)) return undefined;
  const said = saysClosed.test(text) ? 'closed' : saysOpen.test(text) ? 'open' : undefined;
  return said && said !== bankHolidays ? `bankHolidays says ${bankHolidays}` : undefined;
}

function wrongTime(text: string, stretches: readonly OpeningPeriod[]): string | undefined {
  const isClosed = saysClosed.test(text);
  const [, ...parts] = text.match(span) ?? [];
  if (isClosed && parts.length > 0) {
    const [start, end] = [
      minutes(parts[0]!, parts[1], parts[2]),
      minutes(parts[3]!, parts[4], parts[5]),
    ];
    return stretches.some((one) => minutesOf(one.from) < end && endOf(one) > start)
      ? 'the hours above say that it is open then'
      : undefined;
  }
  const isOutside = (at: number) =>
    stretches.every((one) => at < minutesOf(one.from) || at > endOf(one));
  const said = isClosed
    ? timesIn(text).filter((at) =>
        stretches.every((one) => at !== endOf(one) && at !== minutesOf(one.from)),
      )
    : timesIn(text).filter(isOutside);
  return (isClosed || saysOpen.test(text)) && said.length > 0 && stretches.length > 0
    ? 'the hours above have no such time'
    : undefined;
}

/** What a sentence says against a line that never closes. */
const againstAlways = (text: string) =>
  saysClosed.test(text) ||
  (saysOpen.test(text) && (timesIn(text).length > 0 || limits.test(text))) ||
  (span.test(text) && timesIn(text).length > 0) ||
  (limits.test(text) && (bankHoliday.test(text) || daysIn.some(([words]) => words.test(text))))
    ? 'the line is open day and night'
    : undefined;

/**
 * Why a note does not agree with the hours that it stands beside; undefined where it does. What is said with an “if” or a
 * “may” is left to its reader.
 * @param note as it was written
 */
export function noteAgainst(note: string, hours: Hours): string | undefined {
  for (const sentence of sentencesOf(plainText(note))) {
    const text = sentence.text.replace(denied, '');
    if ((hours.kind === 'always' ? hedgedOfAlways : hedged).test(text)) continue;
    if (hours.kind === 'always') {
      const why = againstAlways(text);
      if (why) return why;
    }
    if (hours.kind !== 'weekly') continue;
    if (anyHour.test(text) && !sendsElsewhere(text)) return 'the line is not open at any hour';
    const open = new Set(hours.week.flatMap(({ days }) => days));
    const days = weekdays.filter((day) =>
      daysIn.some(([words, named]) => named.includes(day) && words.test(text)),
    );
    const stretches = hours.week.filter(
      (one) => days.length === 0 || one.days.some((day) => days.includes(day)),
    );
    const why =
      wrongDay(text, days, open) ??
      wrongHoliday(text, hours.bankHolidays) ??
      wrongTime(text, stretches);
    if (why) return why;
  }
  return undefined;
}
