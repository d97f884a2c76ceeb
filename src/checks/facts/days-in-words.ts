import { dayInWords, weekdayOf } from '../../lib/dates.ts';
import { monthWords, sinceWords, weekdayWords } from '../../text/day-words-en-GB.ts';
import { daysOfTheWeek } from '../../text/hour-words-en-GB.ts';
import { wrongAt, type Rule } from '../rule.ts';
import { piecesOf } from '../words/pieces.ts';
import { firstDayOf, isRealDay } from './day-rules.ts';

const two = (number: number | string) => String(number).padStart(2, '0');
const months = monthWords.map((word) => new RegExp(`^${word}$`));
const weekdays = weekdayWords.map((word) => new RegExp(`^${word}$`));

const capital = (word: string) => word[0]!.toUpperCase() + word.slice(1);

/** “Monday 2 March 2026”, “since June 2026”; a day needs no year. */
const inWords = new RegExp(
  `(?:\\b(?<since>${sinceWords.flatMap((word) => [word, capital(word)]).join('|')}) )?(?:(?<weekday>\\b(?:${weekdayWords.join('|')})),? )?(?:the )?(?:(?<![\\d£.,:/-])(?<date>\\d{1,2})(?:st|nd|rd|th)? (?:of )?)?\\b(?<month>${monthWords.join('|')})\\b(?:,? (?<year>(?:19|20)\\d\\d)(?!\\d))?`,
  'g',
);
const inDigits = /(?<![\d/.-])(\d{1,2})([/.])(\d{1,2})\2((?:19|20)\d\d)(?!\d|[/.]\d)/g;
const mayHold = new RegExp(`\\b(?:${monthWords.join('|')})\\b|[/.](?:19|20)\\d\\d`);

/** A leap year, for a day that is named without one. */
const anyYear = '2024';

/** Why a day that stands in words cannot be; undefined where it can. */
function whyNot(parts: Record<string, string | undefined>, today: string): string | undefined {
  const { since, weekday, date, month, year } = parts;
  const number = two(months.findIndex((one) => one.test(month!)) + 1);
  const day = date === undefined ? undefined : `${year ?? anyYear}-${number}-${two(date)}`;
  if (day !== undefined && !isRealDay(day))
    return 'is in no calendar: look at its day, month and year';
  if (year === undefined) return undefined;
  const written = day ?? `${year}-${number}`;
  if (since !== undefined && firstDayOf(written) > today)
    return 'is still to come: write the day on which it began';
  if (day === undefined || weekday === undefined) return undefined;
  const real = weekdayOf(day);
  return weekdays[real]!.test(weekday)
    ? undefined
    : `is no such day: ${dayInWords(day)} is a ${capital(daysOfTheWeek[real]!)}`;
}

type Found = { typed: string; index: number; why: string };

/**
 * Days in words that cannot be, each with why.
 * @param text as plainText gives it
 * @param today YYYY-MM-DD
 */
export function wrongDaysIn(text: string, today: string): Found[] {
  if (!mayHold.test(text)) return [];
  const words = [...text.matchAll(inWords)].flatMap((match): Found[] => {
    const why = whyNot(match.groups!, today);
    return why === undefined ? [] : [{ typed: match[0].trim(), index: match.index, why }];
  });
  const digits = [...text.matchAll(inDigits)].flatMap((match): Found[] => {
    const [typed, date, , month, year] = match;
    return isRealDay(`${year}-${two(month!)}-${two(date!)}`)
      ? []
      : [{ typed, index: match.index, why: 'is in no calendar: write the day, then the month' }];
  });
  return [...words, ...digits];
}

export const daysInWords: Rule = {
  name: 'days in words',
  why: 'On “31 June”, or on a Monday that is a Wednesday, someone stands before a closed door.',
  scope: 'entry',
  *check(entry, { today }) {
    for (const { kind, text, line } of piecesOf(entry)) {
      if (kind === 'foreign') continue;
      for (const { typed, index, why } of wrongDaysIn(text, today))
        yield wrongAt(entry, line(index), `“${typed}” ${why}`);
    }
  },
};
