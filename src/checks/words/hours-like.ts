import { openingWords, saidHours, unitsOfTime } from '../../text/check-words-en-GB.ts';
import type { Find } from './number-like.ts';

const said = saidHours.join('|');
const half = '(?:a\\.?m\\.?|p\\.?m\\.?)(?![\\p{L}\\d])';
/** A time that can be nothing else: 9am, 17:30, ten o'clock, noon. */
const clock = `(?:(?:[01]?\\d|2[0-4])(?:[:.][0-5]\\d)? ?${half}|(?:[01]?\\d|2[0-4]):[0-5]\\d|(?:[01]?\\d|${said}) ?o'?clock|(?:12 ?)?(?:noon|midday|midnight)|(?:half past|quarter past|quarter to) (?:\\d{1,2}|${said}))`;
/** A time that could be a count. */
const bare = `(?:(?:[01]?\\d|2[0-4])(?:[:.][0-5]\\d)?|${said})`;
/** An hour without a mark of its own, where the words end or go on with a day. */
const hourAlone = `(?:(?:1[0-2]|[1-9])|${said})(?=[.,;!?)]|$| (?:on|every|each|at night|in the|daily|weekdays|\\w+days?)\\b)`;
const notCounted = `(?![\\d%]|[:.,]\\d|[ -](?:${unitsOfTime.join('|')})\\b)`;
const to = "(?: ?- ?| ?/ ?| (?:to|until|till|til|'til|and|thru|through) )";
const opening = `\\b(?:${openingWords.join('|')})\\b`;
const nearby = '[^.!?\\n;]{0,50}?';

/** Signs and words without one of which a pattern cannot match: looking for them takes far less time. */
const ofClock =
  /\d ?[ap]\.?m|\d[:.]\d\d|o'?clock|noon|midday|midnight|half past|quarter (?:past|to)/i;
const ofOpening = new RegExp(opening, 'i');
const ofSpan = new RegExp(`(?:\\d|\\b(?:${said}))${to}(?:\\d|${said})`, 'i');
const ofMoment = new RegExp(
  `\\b(?:at|from|until|till|til|before|after|by) (?:about |around )?(?:\\d|${said}|half|quarter)`,
  'i',
);
const ofUntil = /until|till?/i;
const ofWholeDays = /24|twenty|days a week/i;

const patterns: { needs: RegExp[]; pattern: RegExp }[] = (
  [
    // From one time to another, where one of them is of the clock.
    [
      [ofClock],
      `(?<![\\d£.:])(?:${clock}${to}(?:${clock}|${bare}${notCounted})|${bare}${to}${clock})`,
    ],
    // From one to another with a word about opening before or after.
    [
      [ofOpening, ofSpan],
      `${opening}${nearby}(?<![\\w£.:])${bare}${to}${bare}${notCounted}(?!\\w)`,
    ],
    [
      [ofOpening, ofSpan],
      `(?<![\\w£.:])(?:from|between) ${bare}${to}${bare}${notCounted}(?!\\w)(?=${nearby}${opening})`,
    ],
    // One time, with a word about opening.
    [
      [ofOpening, ofMoment],
      `${opening}${nearby}\\b(?:at|from|until|till|til|before|after|by) (?:about |around )?(?:${clock}|${hourAlone})`,
    ],
    [[ofClock], `(?<![\\d£.:])${clock}(?=${nearby}\\b(?:open|opens|close|closes|closed)\\b)`],
    [
      [ofUntil],
      `\\b(?:until|till|til) (?:${clock}|${said})\\b(?! (?:${unitsOfTime.join('|')})\\b)`,
    ],
    // Day and night in figures.
    [[ofWholeDays], '(?<![\\w/])24 ?[/-] ?7(?![\\w/-])'],
    [
      [ofWholeDays],
      '(?<!\\w)(?:24|twenty[ -]four)[ -]?(?:hours?|hrs?)(?:,? ?(?:a|per|every|each) day|,? (?:7|seven) days)',
    ],
    [
      [ofWholeDays],
      '(?<!\\w)(?:24|twenty[ -]four)[ -]?(?:hours?|hrs?) (?:(?:help|free|phone|crisis|national|support) ?)*(?:lines?|helplines?|service|support|number|care|help|cover)\\b',
    ],
    [[ofWholeDays], '\\bopen(?:s|ed)?,? (?:for )?(?:24|twenty[ -]four)[ -]?(?:hours?|hrs?)'],
    [[ofWholeDays], '\\b(?:7|seven) days a week\\b'],
  ] satisfies [RegExp[], string][]
).map(([needs, pattern]) => ({
  needs,
  pattern: new RegExp(pattern, 'gimu'),
}));

/**
 * Hours that stand in words: from one time to another, a time at which something opens or closes, or day and night in
 * figures. A time limit, such as "within 24 hours", is none.
 * @param text as plainText gives it
 */
export function findHours(text: string): Find[] {
  if (
    !/\d|\b(?:noon|midday|midnight|clock|until|till?|past|twenty)\b|\b(?:nine|ten|eight)\b/i.test(
      text,
    )
  )
    return [];
  const found = patterns
    .filter(({ needs }) => needs.every((need) => need.test(text)))
    .flatMap(({ pattern }) =>
      [...text.matchAll(pattern)].map(({ 0: typed, index }) => ({ typed: typed.trim(), index })),
    );
  const inOrder = found.toSorted((a, b) => a.index - b.index || b.typed.length - a.typed.length);
  let end = -1;
  return inOrder.filter(({ index, typed }) => {
    const isNew = index >= end;
    end = Math.max(end, index + typed.length);
    return isNew;
  });
}
