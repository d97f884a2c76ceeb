import {
  countedPeople,
  countedRelatives,
  deathWords,
  harmWords,
  numberedWords,
  peopleByName,
  relativesInLaw,
  servedWords,
  smallCounts,
  wordsAfterDeaths,
  wordsBeforeNoCount,
  wordsForEach,
  wordsOfThePast,
} from '../../text/count-words-en-GB.ts';
import { monthsOfTheYear } from '../../text/hour-words-en-GB.ts';

const anyOf = (words: readonly string[]) => words.join('|');
const people = `(?:${anyOf(countedPeople)})`;
/** A count under ten, and one of two or more. */
export const small = `(?:${anyOf(smallCounts)}|[1-9])`;
const few = `(?:${anyOf(smallCounts.slice(1))}|[2-9])`;
const noCount = `(?<![\\w£.,/-]|\\b(?:${anyOf(wordsBeforeNoCount)}) )`;
/** People or what befell them. */
export const ofHarm = `(?:${anyOf([...countedPeople, ...harmWords])})`;
/** What makes another word of theirs: women-only, women’s groups. */
const goesOn = "[\\w-]|['’]\\w|(?<=s)['’]";
/** Words of the past; an age is none, and may stand before one. */
const past = `(?:aged (?:(?:under|over|about|\\d+|and|to) ){1,4})?(?:${anyOf(wordsOfThePast)}|(?!aged\\b)\\w+ed)`;
const year = '(?:19|20)\\d\\d';

/** A count with those it counts, which tells something where it says what happened to them. */
export const counted = new RegExp(
  `${noCount}${small}(?: \\([1-9]\\))? (?:[\\w-]+ )?${people}(?!${goesOn}| (?:a|an|each|every|per|in|out of) (?:day|week|month|year|every|one|two|three|four|five|six|seven|eight|nine|ten|\\d(?!\\d)))`,
  'gi',
);
/** Both, or so few relatives: what befell them must stand behind. */
export const each = new RegExp(
  [
    `(?:${anyOf(wordsForEach)}) (?:of the )?(?:[\\w-]+ )?(?:${anyOf([...countedPeople, ...countedRelatives])})(?!${goesOn})`,
    `${few} (?:[\\w-]+ )?(?:${anyOf(countedRelatives)})(?!${goesOn})`,
    `(?:${anyOf(wordsForEach)}|${few}) (?:of the )?(?:[\\w-]+ )?(?:${anyOf(relativesInLaw)})(?= (?:(?:were|had|have been|had been) )?(?:${anyOf(harmWords)})\\b)`,
    `(?:[1-9]|${anyOf(smallCounts)}) of (?:(?:${anyOf(smallCounts)})|1?[1-9]) (?:[\\w-]+ )?${people}(?!${goesOn})`,
  ]
    .map((one) => `${noCount}${one}`)
    .join('|'),
  'gi',
);
/** Without one of these no text counts so few. */
export const mayCountFew = new RegExp(
  `\\b(?:${anyOf([...smallCounts, ...wordsForEach])}|ten|single|lone)\\b|\\b[1-9]\\b|\\b10\\b`,
  'i',
);
export const mayCountPeople = new RegExp(`${counted.source}|${each.source}`, 'i');
export const happened = new RegExp(
  `^ (?:(?:here|there|also|then|locally|in [\\w ]{1,30}?) )?${past}\\b`,
  'i',
);
export const wasThere = /\bthere (?:were|was|have been|has been) (?:only |just )?$/i;
export const ofATime =
  /\b(?:in|since|during|by|of) (?:[A-Z]\w+ )?(?:19|20)\d\d\b|\b(?:last|this|that) (?:year|month|week|spring|summer|autumn|winter)\b/;

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
  `${noCount}${small} (?:[\\w-]+ )?${ofDeaths}(?=[.,;!?)]|$)|${noCount}${few} (?:[\\w-]+ )?${ofDeaths}(?= (?:${anyOf(wordsAfterDeaths)}))|\\b${ofDeaths}(?: in (?:[A-Z]\\w+ )?(?:19|20)\\d\\d)? (?:was|were|is|are) (?:only |just )?${small}${closes}|\\btotal (?:of )?${ofDeaths}:? ${small}${closes}`,
  'gi',
);
/** People whom a service has seen, with a time: “we saw 3 women in May”. */
const seen = new RegExp(
  `\\b(?:${anyOf(servedWords)}) (?:only |just )?${small} (?:[\\w-]+ )?(?:${anyOf(countedPeople)})(?![\\w-])(?=[^.!?]*\\b(?:in|since|during) (?:(?:${anyOf(monthsOfTheYear)})\\b|(?:19|20)\\d\\d)|[^.!?]*\\b(?:last|this) (?:year|month|week)\\b)`,
  'gi',
);
/** “Fewer than ten women died”, “three of the women were under 18”. */
const parts = new RegExp(
  `\\b(?:(?:less|fewer) than (?:ten|10) (?:[\\w-]+ )?|(?:two|three|four|five|six|seven|eight|nine|[2-9]) of (?:the|these|those) (?:[\\w-]+ )?|a (?:single|lone) )(?:${anyOf(countedPeople)}) ${past}\\b`,
  'gi',
);
/** “Of the women, two in 2024”. By themselves such counts count people too: nothing else is counted here. */
const byYear = new RegExp(
  `(?:\\b(?:${anyOf([...peopleByName, ...harmWords])})\\b|${ofDeaths})[^.!?]{0,80}?\\b${small} (?:more )?(?:in|during|since) (?:[A-Z]\\w+ )?${year}\\b|\\b${small} (?:more )?(?:in|during|since) (?:[A-Z]\\w+ )?${year}\\b[^.!?]{0,80}?(?:\\b(?:${anyOf([...peopleByName, ...harmWords])})\\b|${ofDeaths})|(?:^|(?<=[.!?] ))(?:only )?${few} in (?:[A-Z]\\w+ )?${year}(?=[.,;]|$)`,
  'gim',
);
/** “3/8 women”, “3 (women)”, “women (3)”, “women 3 | men 1”, “3 women, 1 man”. */
const inShort = new RegExp(
  `(?<![\\w/£.,])[1-9]/\\d{1,2} (?:[\\w-]+ )?${people}(?![\\w-])|(?<![\\w/£.,]|\\b(?:${anyOf(numberedWords)}) )[1-9] \\(${people}\\)|\\b(?:${anyOf(peopleByName)}) (?:\\(${small}\\)|- ${small}(?=[.,;]|$))|(?:^|[|,;/] ?)(?:${anyOf(peopleByName)}):? [1-9](?= ?(?:[.|,;/]|$))|^(?:only )?(?:[1-9] (?:[\\w-]+ )?${people}(?:(?:,| and| &|;) (?=[1-9])|[.;]?$))+$`,
  'gim',
);

/** The patterns of counts by themselves, each with what a text holds where it may match: to look for that is quicker. */
export const patterns: readonly { needs: RegExp; pattern: RegExp }[] = [
  { needs: /[:=]| - |(?:number|total|count) of/i, pattern: labelled },
  { needs: new RegExp(ofDeaths, 'i'), pattern: deaths },
  { needs: new RegExp(`\\b(?:${anyOf(servedWords)}) (?:\\w+ )?${small} `, 'i'), pattern: seen },
  {
    needs: /(?:less|fewer) than (?:ten|10) | of th(?:e|ese|ose) |\ba (?:single|lone) /i,
    pattern: parts,
  },
  {
    needs: new RegExp(`\\b${small} (?:more )?(?:in|during|since) .{0,12}\\d{4}`, 'i'),
    pattern: byYear,
  },
  { needs: /[1-9][ )/]|[1-9](?=[.|,;/]|$)/m, pattern: inShort },
];
