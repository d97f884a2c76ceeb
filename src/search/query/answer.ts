import { alarmOf, type Alarm } from './alarm.ts';
import { graver, type Danger } from './gravity.ts';
import type { FirstData, RestData } from './data.ts';
import { joinedTables, modelOf, type WordTable } from './evidence.ts';
import { featuresIn } from './features.ts';
import { guesser } from './guesses.ts';
import { keepingLast } from './keeping.ts';
import { wordsKnown, wordsOfTable } from './known.ts';
import { isBegun } from './lookups.ts';
import { mapOf, namesIn, placeFinder } from './named.ts';
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
const mostShown = 10;
/** The results among which who may be in danger finds the page for emergencies. */
const seenFirst = 3;
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
  const features = featuresIn(table);
  const asked = wordsOfTable(table);
  const [meanings, firsts] = [mapOf(first.meanings), mapOf(first.firsts)];
  const namesOf = keepingLast((rest?: RestData) => namesIn(rest));
  return {
    shardsFor: keepingLast(shardsFor),
    withMore: (rest, shards = new Map<number, WordTable>()) => {
      const more = joinedTables([...shards.values()]);
      const whole = joinedTables([table, more]);
      const names = namesOf(rest);
      const isRead = (word: string) =>
        rest !== undefined && shardsFor(word).every((shard) => shards.has(shard));
      const lists = [asked, wordsOfTable(more), names.words];
      const words = wordsKnown(whole, lists, meanings, isRead);
      const model = modelOf(whole, featuresIn(more, table, features));
      return keepingLast(
        answerer({
          ...words,
          landmarks: first.landmarks,
          names: names.names,
          lookUp: placeFinder(first, firsts, names, words.tells),
          guessesFor: guesser(model, first.pages, first.landmarks),
          alarm,
        }),
      );
    },
  };
}

/** What an answer is made from. */
type Known = ReturnType<typeof wordsKnown> & {
  landmarks: FirstData['landmarks'];
  names: string[];
  lookUp: ReturnType<typeof placeFinder>;
  guessesFor: ReturnType<typeof guesser>;
  alarm: Alarm;
};

function answerer(known: Known): (typed: string) => Answer {
  const { vocabulary, timesAsked, tells, names, lookUp, guessesFor, alarm } = known;
  const { isKnown } = vocabulary;
  const { languages, emergency, services } = known.landmarks;

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
    const danger = graver(heard, isEmergency && fits && !isUnsure ? 'danger' : 'none');
    const places = [
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
    ].filter(isFirst);
    return {
      danger,
      verdict: isUnsure ? 'unsure' : isMet || likeliest.chance >= sure ? 'sure' : 'vague',
      ...(readAs !== undefined && { readAs }),
      places:
        danger === 'none' || emergency === undefined
          ? places
          : amongFirst(places, emergency, found.sure.length),
      telling: isOther ? [] : searched,
      words: fits ? searched.filter((word) => isKnown(word) && timesAsked(word) <= seldom) : [],
    };
  };
}

/** Places with one that stands among those that are seen first, or right after those that were asked for by name. */
function amongFirst(places: number[], place: number, named: number): number[] {
  const last = Math.max(seenFirst - 1, named);
  if (places.slice(0, last + 1).includes(place)) return places;
  const others = places.filter((other) => other !== place);
  return [...others.slice(0, last), place, ...others.slice(last)];
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
