import { isOfAnother, isToAnother } from './behaviour.ts';
import { dangerTest, type Danger } from './danger.ts';
import type { FirstData, RestData } from './data.ts';
import { bothTables, chances, modelOf } from './evidence.ts';
import { linearScore } from './linear.ts';
import { isMostOfName, isTown, placeNamed, placesByName, placesByNumber } from './lookups.ts';
import { isOtherScript, read, type Vocabulary } from './reading.ts';
import { speller } from './spelling.ts';
import { unpackTable } from './table-text.ts';
import { isPair, wordsOf } from './words.ts';

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

const guesses = 4;
const mostNamed = 3;
const mostShown = 10;
/** A word with a smaller weight tells nothing by itself. */
const telling = 0.35;
/** The log odds of danger from which the panel is shown: a missing one is worse than a needless one. */
const alarming = -0.6;
/** The chance of the page for emergencies from which it shows the panel, where it comes first. */
const alarmingPage = 0.3;
/** Below this chance guesses are mostly wrong: where to start is shown beside them. */
const sure = 0.4;
/** Below this chance the best guess at words that are not all known is no guess. */
const faint = 0.08;
/** Below this chance the page for people who hurt others does not come first: it would frighten who is hurt. */
const certain = 0.45;
/** Above this chance, what is asked may not be on this site. What is on it seldom comes near. */
const elsewhere = 0.05;
/** The share of the words that has to be known, as they are or as slips, for them to mean anything. */
const knownShare = 0.5;

const noRest: RestData = { table: { sizes: [], words: '', lengths: '', gaps: '', times: '', weights: '' }, otherWords: '', names: [], numbers: {}, towns: [], ids: [] };

/**
 * Makes the function that answers a query from the data alone.
 * @param rest what makes answers whole; until it is there nothing is taken for a slip
 * @returns for what was typed: the panel or not, how it was read, and the places that fit, the best first
 */
export function answers(first: FirstData, rest?: RestData): (typed: string) => Answer {
  const { landmarks, pages: noPage } = first;
  const { names, numbers, towns, otherWords, table: seldomAsked } = rest ?? noRest;
  const table = bothTables(unpackTable(first.table), unpackTable(seldomAsked));
  const model = modelOf(table);
  const alarm = linearScore(first.alarm);
  const dangerOf = dangerTest(first.danger, (words) => alarm(words) > alarming);
  const asked = [...table.counts.keys()].filter((word) => !isPair(word));
  const known = new Set([...asked, ...otherWords.split(' ').filter(Boolean)]);
  const timesAsked = (word: string) =>
    (table.counts.get(word) ?? []).reduce((sum, [, times]) => sum + times, 0);
  const vocabulary: Vocabulary = {
    known,
    meanings: new Map(Object.entries(first.meanings)),
    nearest: rest ? speller([...known], timesAsked) : () => undefined,
  };
  const weightOf = (word: string) => table.weights.get(word) ?? 1;

  const best = (words: string[]) => {
    const all = chances(words, model);
    const order = [...all.keys()].sort((a, b) => all[b]! - all[a]!);
    return order.map((page) => ({ page, chance: all[page]! }));
  };

  /** Pages by their chance, as what is said of oneself and of others lets them be. */
  const pagesFor = (words: string[], ranked: Guess[]): Guess[] => {
    const fitting = ranked.filter(({ page }) => page !== noPage);
    const { change } = landmarks;
    if (change === undefined) return fitting;
    if (isToAnother(words))
      return [...fitting.filter(({ page }) => page === change), ...fitting].filter(
        isFirstOfItsPage,
      );
    const isForOthers = isOfAnother(words);
    return secondIfInDoubt(
      fitting.filter(({ page }) => !(page === change && isForOthers)),
      ({ page, chance }) => page === change && chance < certain,
    );
  };

  return (typed) => {
    const typedWords = wordsOf(typed);
    const isForeign =
      landmarks.languages !== undefined &&
      (isOtherScript(typed) || best(typedWords)[0]!.page === landmarks.languages);
    const { words, readAs }: ReturnType<typeof read> = isForeign
      ? { words: typedWords }
      : read(typed, vocabulary);
    const searched = orAll(words, (word) => weightOf(word) >= telling);
    const danger = dangerIn([typed, readAs ?? ''].map(dangerOf));

    const exact = [first.firsts[words.join(' ')], placeNamed(words, names)].find(
      (place) => place !== undefined,
    );
    const numbered = placesByNumber(typed, numbers);
    const named = placesByName(searched, names, noPage).slice(0, mostNamed);
    const isNamed = named.length > 0 && isMostOfName(searched, names[named[0]!]!);
    const local = isTown(words, towns, (word) => weightOf(word) >= telling)
      ? [landmarks.services, landmarks.helpline].flatMap((place) => place ?? [])
      : [];
    const isMet =
      isForeign || exact !== undefined || numbered.length > 0 || isNamed || local.length > 0;

    const ranked = best(words);
    const isKnown = (word: string) => known.has(word);
    const hasSense = words.filter(isKnown).length >= knownShare * words.length;
    const fits = isForeign || (hasSense && ranked[0]!.page !== noPage);
    const fitting = pagesFor(words, ranked);
    const [likeliest] = fitting;
    const guessed = fitting
      .slice(0, fits && numbered.length === 0 ? guesses : 0)
      .map(({ page }) => page);
    const mayBeElsewhere = ranked.find(({ page }) => page === noPage)!.chance > elsewhere;
    const isFaint = likeliest!.chance < faint && !words.every(isKnown);
    const isUnsure = !isMet && (!fits || mayBeElsewhere || isFaint);
    const isEmergency =
      fits && likeliest!.page === landmarks.emergency && likeliest!.chance >= alarmingPage;
    return {
      danger: danger === 'none' && isEmergency && !isUnsure ? 'danger' : danger,
      verdict: isUnsure ? 'unsure' : isMet || likeliest!.chance >= sure ? 'sure' : 'vague',
      ...(readAs !== undefined && { readAs }),
      places: [
        ...(exact === undefined ? [] : [exact]),
        ...numbered,
        ...local,
        ...(isForeign ? [landmarks.languages!] : []),
        ...guessed.slice(0, 1),
        ...(isNamed ? named.slice(0, 1) : []),
        ...guessed,
        ...named,
      ].filter(isFirst),
      telling: isForeign ? [] : searched,
      words:
        isForeign || !fits
          ? []
          : searched.filter((word) => known.has(word) && timesAsked(word) <= seldom),
    };
  };
}

type Guess = { page: number; chance: number };

const isFirst = (one: number, place: number, all: number[]) => all.indexOf(one) === place;
const isFirstOfItsPage = ({ page }: Guess, place: number, all: Guess[]) =>
  all.findIndex((other) => other.page === page) === place;

/** The words that pass a test, or all where none does. */
function orAll(words: string[], test: (word: string) => boolean): string[] {
  const some = words.filter(test);
  return some.length > 0 ? some : words;
}

/** The gravest of what was heard. */
const dangerIn = (heard: Danger[]): Danger =>
  heard.find((one) => one === 'life') ?? heard.find((one) => one === 'danger') ?? 'none';

/** The same guesses, but the first comes second where it is in doubt. */
function secondIfInDoubt(all: Guess[], isInDoubt: (guess: Guess) => boolean): Guess[] {
  const [first, second, ...others] = all;
  return first && second && isInDoubt(first) ? [second, first, ...others] : all;
}

/**
 * An answer with what was found in the text of the pages after it, so that nothing moves that is already there.
 * @param found places in the order of the search engine
 */
export function withFound(answer: Answer, found: number[]): Answer {
  const more = answer.verdict === 'unsure' ? [] : found;
  return { ...answer, places: [...answer.places, ...more].filter(isFirst).slice(0, mostShown) };
}
