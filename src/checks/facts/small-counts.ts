import {
  countedPeople,
  deathWords,
  harmWords,
  servedWords,
  smallCounts,
  wordsBeforeNoCount,
  wordsOfThePast,
} from '../../text/count-words-en-GB.ts';
import { monthsOfTheYear } from '../../text/hour-words-en-GB.ts';
import type { AnyEntry } from '../../entries/entry.ts';
import { sentencesOf } from '../../lib/readability.ts';
import type { Find } from '../words/number-like.ts';
import { tablesIn } from '../words/tables.ts';

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
const ofDeaths = `(?:${anyOf(deathWords)})`;
const deaths = new RegExp(
  `(?<![\\w£.,-]|\\b(?:${anyOf(wordsBeforeNoCount)}) )${small} (?:[\\w-]+ )?${ofDeaths}(?=[.,;!?)]|$)|\\b${ofDeaths}(?: in (?:[A-Z]\\w+ )?(?:19|20)\\d\\d)? (?:was|were|is|are) (?:only |just )?${small}${closes}|\\btotal (?:of )?${ofDeaths}:? ${small}${closes}`,
  'gi',
);
/** People whom a service has seen, with a time: “we saw 3 women in May”. */
const seen = new RegExp(
  `\\b(?:${anyOf(servedWords)}) (?:only |just )?${small} (?:[\\w-]+ )?(?:${anyOf(countedPeople)})(?![\\w-])(?=[^.!?]*\\b(?:in|since|during) (?:(?:${anyOf(monthsOfTheYear)})\\b|(?:19|20)\\d\\d)|[^.!?]*\\b(?:last|this) (?:year|month|week)\\b)`,
  'gi',
);
/** “Fewer than ten women died”, “three of the women were under 18”. */
const parts = new RegExp(
  `\\b(?:(?:less|fewer) than (?:ten|10) (?:[\\w-]+ )?|(?:two|three|four|five|six|seven|eight|nine|[2-9]) of (?:the|these|those) (?:[\\w-]+ )?|a (?:single|lone) )(?:${anyOf(countedPeople)}) (?:${anyOf(wordsOfThePast)}|\\w+ed)\\b`,
  'gi',
);
const mayCount = new RegExp(
  `${ofDeaths}|\\b(?:${anyOf(servedWords)}) (?:\\w+ )?${small} |(?:less|fewer) than (?:ten|10) | of th(?:e|ese|ose) |\\ba (?:single|lone) `,
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
