import {
  countedPeople,
  harmWords,
  smallCounts,
  wordsBeforeNoCount,
  wordsOfThePast,
} from '../../text/check-words-en-GB.ts';
import type { AnyEntry } from '../../entries/entry.ts';
import { sentencesOf } from '../../lib/readability.ts';
import { wrongAt, type Rule } from '../rule.ts';
import type { Find } from '../words/number-like.ts';
import { tablesIn } from '../words/tables.ts';
import { isAllowed } from '../words/exceptions.ts';
import { piecesOf } from '../words/pieces.ts';

/** Counts of people below this could point to a person. */
const smallest = 10;

/** A share counts nobody: 9 in 100 households. */
const isRate =
  /^(?:%|per cent|(?:in|of|out of) (?:every )?(?:\d|ten|a hundred|five|four|three)|per |times\b|£)/i;

export const counts: Rule = {
  name: 'small counts',
  why: 'A count so small points to a person, in a figure as in a bar that adds figures up.',
  scope: 'site',
  *check({ entries }) {
    for (const entry of entries.figures) {
      const { value, unit, isRoom } = entry.data;
      if (value < 0 || !Number.isFinite(value))
        yield wrongAt(
          entry,
          ['value'],
          `${entry.id}: value: ${value} cannot be counted: write the number that the source prints`,
        );
      else if (value > 0 && value < smallest && !isRoom && !isRate.test(unit))
        yield wrongAt(
          entry,
          ['value'],
          `${entry.id}: value: numbers under ${smallest} could point to a person: leave the figure out. If it says how much room there is, and counts nobody, write isRoom: true`,
        );
      else if (isRoom && value >= 1000)
        yield wrongAt(
          entry,
          ['isRoom'],
          `${entry.id}: room for ${value}? Take isRoom out of what counts people or calls`,
        );
    }
  },
};

const anyOf = (words: readonly string[]) => words.join('|');
const counted = new RegExp(
  `(?<![\\w£.,-]|\\b(?:${anyOf(wordsBeforeNoCount)}) )(?:${anyOf(smallCounts)}|[1-9]) (?:[\\w-]+ )?(?:${anyOf(countedPeople)})(?![\\w-]| (?:a|an|each|every|per|in|out of) (?:day|week|month|year|every|one|two|three|four|five|six|seven|eight|nine|ten|\\d(?!\\d)))`,
  'gi',
);
const hasCount = new RegExp(counted.source, 'i');
const happened = new RegExp(
  `^ (?:(?:here|there|also|then|locally|in [\\w ]{1,30}?) )?(?:${anyOf(wordsOfThePast)}|\\w+ed)\\b`,
  'i',
);
const wasThere = /\bthere (?:were|was|have been|has been) (?:only |just )?$/i;
const ofATime =
  /\b(?:in|since|during|by|of) (?:[A-Z]\w+ )?(?:19|20)\d\d\b|\b(?:last|this|that) (?:year|month|week|spring|summer|autumn|winter)\b/;

const ofHarm = `(?:${anyOf([...countedPeople, ...harmWords])})`;
const small = `(?:${anyOf(smallCounts)}|[1-9])`;
/** What may stand behind a count that stands behind its label: the end, or a time. */
const closes =
  '(?=[ *]*(?:$|\\n|[.,;!?)|](?!\\d)|(?:here|locally|so far|last|this|in|since|by|during|between|over)\\b(?! (?:every |each )?(?:\\d{1,3}\\b|ten\\b|a hundred|all\\b))))';
/** “Deaths in 2024: 2”, “women killed: three”, “the number of deaths was 2”. */
const labelled = new RegExp(
  `\\b(?:${ofHarm}(?![\\w-])[^.!?\\n:;|=]{0,40}(?:: ?| ?= ?| - )|(?:number|total|count) of [^.!?\\n:;|]{0,30}?${ofHarm}(?![\\w-])[^.!?\\n:;|]{0,30}? (?:was|is|were|stood at|came to|rose to|fell to|went (?:up|down) to) )(?:only |just )?${small}(?![\\w%-])${closes}`,
  'gi',
);
/** Deaths are counted whatever is said of them: “4 deaths.”, “homicides in 2024 were 2”, “total deaths 3”. */
const ofDeaths = '(?:deaths?|homicides?|suicides?|murders?|killings?)';
const deaths = new RegExp(
  `(?<![\\w£.,-]|\\b(?:${anyOf(wordsBeforeNoCount)}) )${small} (?:[\\w-]+ )?${ofDeaths}(?=[.,;!?)]|$)|\\b${ofDeaths}(?: in (?:[A-Z]\\w+ )?(?:19|20)\\d\\d)? (?:was|were|is|are) (?:only |just )?${small}${closes}|\\btotal (?:of )?${ofDeaths}:? ${small}${closes}`,
  'gi',
);
/** People whom a service has seen, with a time: “we saw 3 women in May”. */
const seen = new RegExp(
  `\\b(?:saw|helped|housed|supported|took in|received|took) (?:only |just )?${small} (?:[\\w-]+ )?(?:${anyOf(countedPeople)})(?![\\w-])(?=[^.!?]*\\b(?:in|since|during) (?:(?:January|February|March|April|May|June|July|August|September|October|November|December)\\b|(?:19|20)\\d\\d)|[^.!?]*\\b(?:last|this) (?:year|month|week)\\b)`,
  'gi',
);
/** “Fewer than ten women died”, “three of the women were under 18”. */
const parts = new RegExp(
  `\\b(?:(?:less|fewer) than (?:ten|10) (?:[\\w-]+ )?|(?:two|three|four|five|six|seven|eight|nine|[2-9]) of (?:the|these|those) (?:[\\w-]+ )?|a (?:single|lone) )(?:${anyOf(countedPeople)}) (?:${anyOf(wordsOfThePast)}|\\w+ed)\\b`,
  'gi',
);
const mayCount = new RegExp(
  `${ofDeaths}|\\b(?:saw|helped|housed|supported|took|received) (?:\\w+ )?${small} |(?:less|fewer) than (?:ten|10) | of th(?:e|ese|ose) |\\ba (?:single|lone) `,
  'i',
);
const mayBeLabelled = /[:=]| - |(?:number|total|count) of/i;

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
const smallCells = (entry: AnyEntry): { typed: string; line: number }[] =>
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

/**
 * Counts under ten of what happened to people: “three women died”, “there were 7 cases in 2023”. A share, a rate and a
 * condition are none.
 * @param text as plainText gives it
 */
export function findSmallCounts(text: string): Find[] {
  const told = [
    ...(mayBeLabelled.test(text) ? [labelled] : []),
    ...(mayCount.test(text) ? [deaths, seen, parts] : []),
  ].flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ 0: typed, index }) => ({ typed, index })),
  );
  const inSentences = (hasCount.test(text) ? sentencesOf(text) : []).flatMap((sentence) =>
    [...sentence.text.matchAll(counted)]
      .filter(({ index, 0: typed }) => {
        const after = sentence.text.slice(index + typed.length);
        const before = sentence.text.slice(0, index);
        // “In 2014 each school had one key adult” counts nobody.
        const isOfATime = !/^(?:one|1)\b/i.test(typed) && ofATime.test(sentence.text);
        return happened.test(after) || wasThere.test(before) || isOfATime;
      })
      .map(({ index, 0: typed }) => ({ typed, index: sentence.index + index })),
  );
  // What two patterns find is one count.
  const all: Find[] = [];
  for (const one of [...inSentences, ...told])
    if (!all.some((other) => overlap(one, other))) all.push(one);
  return all;
}

export const countsInWords: Rule = {
  name: 'small counts in words',
  why: 'In a place of this size “two women died last year” tells who they were, however it is written.',
  scope: 'entry',
  *check(entry, site) {
    const inWords = piecesOf(entry).flatMap(({ text, line }) =>
      findSmallCounts(text).map(({ typed, index }) => ({ typed, line: line(index) })),
    );
    for (const { typed, line } of [...inWords, ...smallCells(entry)])
      if (!isAllowed(site, entry, typed))
        yield wrongAt(
          entry,
          line,
          `“${typed}” is a count so small that it could point to a person: take it out, or write “some” or “a few”`,
        );
  },
};
