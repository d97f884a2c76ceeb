import { alarmOf, type Alarm } from './alarm.ts';
import { graver, type Danger } from './gravity.ts';
import type { FirstData, RestData } from './data.ts';
import { joinedTables, type WordTable } from './evidence.ts';
import { guesser } from './guesses.ts';
import { wordsKnown, type Loaded } from './known.ts';
import {
  isBegun,
  isMostOfName,
  isTown,
  nameIn,
  placeNamed,
  placesByName,
  placesByNumber,
} from './lookups.ts';
import { isCode, isOtherScript, read } from './reading.ts';
import { shardFinder } from './shards.ts';
import { unpackTable } from './table-text.ts';
import { plainText, wordsOf } from './words.ts';

/**
 * How well an answer fits. sure: its first place is most likely right. vague: what fits is shown, and where to start
 * beside it. unsure: nothing fits well, and that is said.
 */
export type Verdict = 'sure' | 'vague' | 'unsure';

export type Answer = {
  danger: Danger;
  verdict: Verdict;
  /** The words as they were read, where that is not what was typed. */
  readAs?: string;
  /** The numbers of the places that fit, the best first. */
  places: number[];
  /** The words that tell something: by them a section of a place is chosen. */
  telling: string[];
  /** The words to look for in the text of the pages: those that the engine may know. */
  words: string[];
};

/**
 * A word that is asked more often than this leads to the pages it is asked for. The engine’s index, which is heavy,
 * holds only words that are asked no more.
 */
export const seldom = 1;

const mostGuesses = 4;
const mostNamed = 3;
const mostShown = 10;
/** Below this chance guesses are mostly wrong: where to start is shown beside them. */
const sure = 0.65;
/** The chance of the page for other languages from which words are of another one. */
const foreign = 0.4;
/** Below this chance the best guess at words that are not all known is no guess. */
const faint = 0.08;
/** Above this chance, what is asked may not be on this site. What is on it seldom comes near. */
const elsewhere = 0.08;
/** Above this chance it is so surely elsewhere that no page is named, not even as one that fits badly. */
const surelyElsewhere = 0.985;
/**
 * The share of the words that has to be known, as they are or as slips, for them to mean anything; or the chance that
 * their letters have to give the best guess.
 */
const [knownShare, chanceByLetters] = [0.5, 0.15];

/** What is known of the rest before it is there. */
const noRest: RestData = {
  names: [],
  tabTitles: {},
  numbers: {},
  help: {},
  towns: [],
  ids: [],
};

/** What answers from the data alone. */
export type Answering = {
  /** The shards of words that know more of what was typed. */
  shardsFor(typed: string): number[];
  /**
   * Makes the function that answers what is typed: the panel or not, how it was read, and the places that fit, the best
   * first.
   * @param rest what makes answers whole
   * @param shards those that are there of its words, by their number; without that of a word, and without the rest, it is not taken for
   * a slip
   */
  withMore(rest?: RestData, shards?: ReadonlyMap<number, WordTable>): (typed: string) => Answer;
};

/** Makes, from what is there first, what answers. */
export function answers(first: FirstData): Answering {
  const table = unpackTable(first.table);
  const alarm = alarmOf(first);
  const shardsFor = shardFinder(table, first.shards, first.meanings);
  return {
    shardsFor,
    withMore: (rest, shards = new Map<number, WordTable>()) =>
      answerer(
        {
          first,
          table: joinedTables([table, ...shards.values()]),
          rest,
          isRead: (word) => shardsFor(word).every((shard) => shards.has(shard)),
        },
        alarm,
      ),
  };
}

function answerer(loaded: Loaded, alarm: Alarm): (typed: string) => Answer {
  const { first, table, rest } = loaded;
  const { landmarks, pages } = first;
  const { names, tabTitles, numbers, help, towns } = rest ?? noRest;
  // What is typed may be a name that every object knows, such as “constructor”.
  const [firsts, tabTitled, helpIn] = [first.firsts, tabTitles, help].map(
    (all) => new Map(Object.entries(all)),
  ) as [Map<string, number>, Map<string, number>, Map<string, number[]>];
  const { vocabulary, timesAsked, tells } = wordsKnown(loaded);
  const isKnown = (word: string) => vocabulary.known.has(word);
  const guessesFor = guesser(table, pages, landmarks);
  const { languages, emergency, services, helpline } = landmarks;

  const isForeign = (typed: string, words: string[]) => {
    const [likeliest] = guessesFor(words).fitting;
    return (
      languages !== undefined &&
      (isOtherScript(plainText(typed)) ||
        alarm.isOtherLanguage(typed) ||
        // Of words that nothing knows every page is as likely as another: that is no language.
        (likeliest!.page === languages &&
          likeliest!.chance >= foreign &&
          !names.some((name) => isBegun(words, name))))
    );
  };

  /** Places that were asked for by what they are called or by their number, the surest first. */
  const lookUp = (typed: string, typedWords: string[], words: string[]) => {
    const phrase = words.join(' ');
    const asTyped = firsts.get(typedWords.join(' '));
    const exact = [
      asTyped,
      firsts.get(phrase),
      placeNamed(typedWords, names),
      placeNamed(words, names),
      placeNamed(nameIn(typedWords), names),
    ];
    const searched = words.filter(tells);
    const named = placesByName(searched, names, pages).slice(0, mostNamed);
    const isNamed = named.length > 0 && isMostOfName(searched, names[named[0]!]!);
    const local = isTown(words, towns, tells) ? [services, helpline] : [];
    return {
      sure: [
        ...(helpIn.get(typedWords.join(' ')) ?? []),
        ...exact,
        tabTitled.get(phrase),
        ...placesByNumber(typed, numbers),
        ...local,
      ].filter((place) => place !== undefined),
      mostlyNamed: isNamed ? named.slice(0, 1) : [],
      named,
    };
  };

  return (typed) => {
    const typedWords = wordsOf(typed);
    const isOther = isForeign(typed, typedWords);
    const { words, readAs }: ReturnType<typeof read> = isOther
      ? { words: typedWords }
      : read(typed, vocabulary);
    const found = lookUp(typed, typedWords, words);
    const { fitting, isElsewhere, chanceElsewhere } = guessesFor(words, [
      typedWords,
      ...(readAs ? [wordsOf(readAs)] : []),
    ]);
    const likeliest = fitting[0]!;
    const ofPage = fitting.find(({ page }) => page === emergency)?.chance ?? 0;
    const heard = alarm.heard(readAs ? [typed, readAs] : [typed], ofPage);

    const isMet = isOther || found.sure.length > 0 || found.mostlyNamed.length > 0;
    const hasSense =
      words.filter(isKnown).length >= knownShare * words.length ||
      likeliest.chance >= chanceByLetters;
    const mayFit = !isOther && hasSense && chanceElsewhere < surelyElsewhere && !isCode(typed);
    const fits = mayFit && !isElsewhere;
    const isFaint = likeliest.chance < faint && !words.every(isKnown);
    const isUnsure = !isMet && (!fits || chanceElsewhere > elsewhere || isFaint);
    const isEmergency = likeliest.page === emergency;
    const guessed = mayFit ? fitting.slice(0, mostGuesses).map(({ page }) => page) : [];
    const searched = words.some(tells) ? words.filter(tells) : words;
    return {
      danger: graver(heard, isEmergency && fits && !isUnsure ? 'danger' : 'none'),
      verdict: isUnsure ? 'unsure' : isMet || likeliest.chance >= sure ? 'sure' : 'vague',
      ...(readAs !== undefined && { readAs }),
      places: [
        ...found.sure,
        ...(isOther ? [languages!] : []),
        // The lists of services and of languages are no answer to who names a service.
        ...([services, languages].includes(likeliest.page) || likeliest.chance < sure
          ? found.mostlyNamed
          : []),
        ...guessed.slice(0, 1),
        ...found.mostlyNamed,
        ...guessed,
        ...found.named,
      ].filter(isFirst),
      telling: isOther ? [] : searched,
      words: fits ? searched.filter((word) => isKnown(word) && timesAsked(word) <= seldom) : [],
    };
  };
}

const isFirst = (one: number, place: number, all: number[]) => all.indexOf(one) === place;

/**
 * An answer with what was found in the text of the pages after it, so that nothing moves that is already there.
 * @param found places in the order of the search engine
 */
export function withFound(answer: Answer, found: number[]): Answer {
  const more = answer.verdict === 'unsure' ? [] : found;
  return { ...answer, places: [...answer.places, ...more].filter(isFirst).slice(0, mostShown) };
}
