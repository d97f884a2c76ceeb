import {
  firstNames,
  labelsOfPeople,
  lastNames,
  shortTitles,
  titlesInSmall,
  wordsAfterTitles,
  wordsBeforeFirstNames,
  wordsBeforeFullNames,
  wordsBeforePeople,
} from '../../text/people-en-GB.ts';
import type { Find } from './number-like.ts';

const anyOf = (words: readonly string[]) => words.join('|');
const lower = (words: readonly string[]) => new Set(words.map((word) => word.toLowerCase()));
const firsts = lower(firstNames);
const lasts = lower(lastNames);
const alone = lower([...wordsBeforePeople, ...wordsBeforeFirstNames, ...labelsOfPeople]);
const cues = [...wordsBeforePeople, ...wordsBeforeFirstNames, ...wordsBeforeFullNames];

const letters = "\\p{L}[\\p{L}'-]*";
/** Two words behind a cue, which people type in small letters, or in capitals alone. */
const behindCue = new RegExp(
  `(?<![\\w-])(${anyOf(cues)}|(?:${anyOf(labelsOfPeople)})(?=:))(?=:? (${letters})(?: (${letters}))?)`,
  'giu',
);
const plainTitles = titlesInSmall.filter((title) => !shortTitles.includes(title));
const behindTitle = new RegExp(
  `(?<![\\w'./-])(?:${anyOf(plainTitles)})\\.? (?!(?:${anyOf(wordsAfterTitles)})\\b)\\p{Ll}{3,}(?![\\w-])|(?<![\\w'./-])(?:${anyOf(shortTitles)})\\.? (?:${anyOf([...lasts])})(?![\\w-])`,
  'gu',
);
const small = new Set([...firsts, ...lasts, ...titlesInSmall]);

/** Whether a text has a name or a title in small letters or in capitals alone: each text is asked. */
export const mayHoldNameInAnyCase = (text: string): boolean =>
  (text.match(/[A-Za-z]{2,}/g) ?? []).some(
    (word) => small.has(word) || (word[1]! < 'a' && small.has(word.toLowerCase())),
  );

/**
 * Names of people that stand in small letters or in capitals alone, where the words before them give them away: “ask for
 * jane smith”. With capitals at their start others find them.
 * @param text as plainText gives it
 */
export function findNamesInAnyCase(text: string): Find[] {
  if (!mayHoldNameInAnyCase(text)) return [];
  const cued = [...text.matchAll(behindCue)].flatMap((match) => {
    const [, cue = '', first = '', last = ''] = match;
    const isFirst = firsts.has(first.toLowerCase());
    const isLast = lasts.has(last.toLowerCase());
    const isAlone = alone.has(cue.toLowerCase());
    const isNamed = isLast || (isFirst && (isAlone || last !== ''));
    // With a capital at its start others find it.
    if (!isNamed || /^\p{Lu}\p{Ll}/u.test(first)) return [];
    const typed = isLast || !isAlone ? `${first} ${last}` : first;
    return [{ typed, index: text.indexOf(typed, match.index + cue.length) }];
  });
  const titled = [...text.matchAll(behindTitle)].map(({ 0: typed, index }) => ({ typed, index }));
  return [...cued, ...titled];
}
