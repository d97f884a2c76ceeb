import type { AnyEntry } from '../../entries/entry.ts';
import { sentencesOf } from '../../lib/readability.ts';
import type { Find } from '../words/number-like.ts';
import { tablesIn } from '../words/tables.ts';
import {
  counted,
  each,
  happened,
  mayCountFew,
  mayCountPeople,
  ofATime,
  ofHarm,
  patterns,
  small,
  wasThere,
} from './count-patterns.ts';

/** What a label counts that is no people: steps, rooms, ages. */
const countsOther =
  /\b(?:steps?|stages?|parts?|weeks?|days?|hours?|sessions?|rooms?|beds?|places?|ages?|aged|years?|times?|per|rate|share|%|out of|in (?:every )?\d+)\b/i;
const isSmall = (text: string) => new RegExp(`^${small}$`, 'i').test(text.trim());
const saysHarm = new RegExp(`\\b${ofHarm}(?![\\w-])`, 'i');
/** Whether what stands above or beside a cell says that it counts people, and nothing says that it counts another thing. */
const labels = (...texts: (string | undefined)[]) => {
  const said = texts.join(' | ').replace(/\b(?:19|20)\d\d\b/g, '');
  return saysHarm.test(said) && !countsOther.test(said);
};

/** Counts under ten in cells whose row or column says whom they count, each with its line. */
export const smallCells = (entry: AnyEntry): { typed: string; line: number }[] =>
  tablesIn(entry).flatMap(([head = [], ...rows]) =>
    rows.flatMap((row) =>
      row.flatMap(({ text, line }, column) =>
        isSmall(text) && labels(head[column]?.text, column > 0 ? row[0]?.text : undefined)
          ? [{ typed: text.trim(), line }]
          : [],
      ),
    ),
  );

const overlap = (one: Find, other: Find) =>
  one.index < other.index + other.typed.length && other.index < one.index + one.typed.length;

const findsOf = (pattern: RegExp, text: string): Find[] =>
  [...text.matchAll(pattern)].map(({ 0: typed, index }) => ({ typed, index }));

/** Counts of people in a sentence that says what happened to them, or when. */
function countsIn(sentence: string): Find[] {
  const isSaid = ({ typed, index }: Find) =>
    happened.test(sentence.slice(index + typed.length)) || wasThere.test(sentence.slice(0, index));
  // “In 2014 each school had one key adult” counts nobody.
  const isOfATime = ({ typed }: Find) => !/^(?:one|1)\b/i.test(typed) && ofATime.test(sentence);
  return [
    ...findsOf(counted, sentence).filter((one) => isSaid(one) || isOfATime(one)),
    ...findsOf(each, sentence).filter(isSaid),
  ];
}

/**
 * Counts under ten of what happened to people: “three women died”, “there were 7 cases in 2023”. A share, a rate and a
 * condition are none.
 * @param text as plainText gives it
 */
export function findSmallCounts(text: string): Find[] {
  if (!mayCountFew.test(text)) return [];
  const inSentences = (mayCountPeople.test(text) ? sentencesOf(text) : []).flatMap((sentence) =>
    countsIn(sentence.text).map(({ typed, index }) => ({ typed, index: sentence.index + index })),
  );
  const told = patterns.flatMap(({ needs, pattern }) =>
    needs.test(text) ? findsOf(pattern, text) : [],
  );
  // What two patterns find is one count.
  const all: Find[] = [];
  for (const one of [...inSentences, ...told])
    if (!all.some((other) => overlap(one, other))) all.push(one);
  return all;
}
