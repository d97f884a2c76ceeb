import { isOfAnother } from './behaviour.ts';
import { dangerTest, type Danger } from './danger.ts';
import type { DangerRules } from './danger-rules.ts';
import { linearScore, type LinearText } from './linear.ts';
import { chances, modelOf } from './evidence.ts';
import { isOtherScript, read, type Vocabulary } from './reading.ts';
import { isMostOfName, servicesByName, servicesByNumber, type Place } from './services.ts';
import { speller } from './spelling.ts';
import { unpackTable, type TableText } from './table-text.ts';
import { isPair, wordsOf } from './words.ts';

/** All that search knows, made when the site is built. */
export type SearchData = {
  /** The pages that can be guessed, in the order of the table; what stands after them there is “no page”. */
  pages: Place[];
  /** What is found by its name: services, and steps of the pathway for professionals. */
  named: Place[];
  table: TableText;
  /** Plain phrases, and the place of the page that each leads to before all others. */
  firsts: Record<string, number>;
  /** Words of the pages that nobody has asked yet, parted by spaces: they are no slips. */
  otherWords: string;
  meanings: Record<string, string>;
  danger: DangerRules;
  /** What was learned of danger beside the rules. */
  alarm: LinearText;
  /** Paths of pages with a part of their own in the answer, where the area has them. */
  languages: string;
  change: string;
};

export type Answer = {
  danger: Danger;
  /** The words as they were read, where that is not what was typed. */
  readAs?: string;
  /** Whether nothing fits well: then the page says so. */
  isUnsure: boolean;
  /** Whether the words fit too many pages, or none, to lead to one: then the page shows where to start. */
  isVague: boolean;
  places: Place[];
  /** The words to look for in the text of the pages: those that the engine may know. */
  words: string[];
};

/**
 * A word that is asked more often than this leads to the pages it is asked for. The engine’s index, which is heavy,
 * holds only words that are asked no more.
 */
export const seldom = 1;

/** The log odds of danger from which the panel is shown: a missing one is worse than a needless one. */
const alarming = -0.9;

const guesses = 4;
const mostNamed = 3;
const mostShown = 10;
/** A word with a smaller weight tells nothing by itself. */
const telling = 0.35;
/** Below this chance the best guess is no more than a guess. */
const sure = 0.08;
/** Below this chance the best guess at a word that is not known is no guess at all. */
const faint = 0.03;
/** Below this chance the page for people who hurt others does not come first: it would frighten who is hurt. */
const certain = 0.45;
/** Above this chance, what is asked may not be on this site. What is on it seldom comes near. */
const elsewhere = 0.05;

/**
 * Makes the function that answers a query from the data alone.
 * @returns for what was typed: the panel or not, how it was read, and the places that fit, the best first
 */
export function answers(data: SearchData): (typed: string) => Answer {
  const table = unpackTable(data.table);
  const model = modelOf(table);
  const alarm = linearScore(data.alarm);
  const dangerOf = dangerTest(data.danger, (words) => alarm(words) > alarming);
  const asked = [...table.counts.keys()].filter((word) => !isPair(word));
  const known = new Set([...asked, ...data.otherWords.split(' ')]);
  const timesAsked = (word: string) =>
    (table.counts.get(word) ?? []).reduce((sum, [, times]) => sum + times, 0);
  const vocabulary: Vocabulary = {
    known,
    meanings: new Map(Object.entries(data.meanings)),
    nearest: speller([...known], timesAsked),
  };
  const noPage = data.pages.length;

  const best = (words: string[]) => {
    const all = chances(words, model);
    const order = [...all.keys()].sort((a, b) => all[b]! - all[a]!);
    return order.map((page) => ({ page, chance: all[page]! }));
  };
  const pathOf = (page: number) => data.pages[page]?.path;

  return (typed) => {
    const typedWords = wordsOf(typed);
    const languages = data.pages.find(({ path }) => path === data.languages);
    const isForeign =
      languages !== undefined &&
      (isOtherScript(typed) || pathOf(best(typedWords)[0]!.page) === data.languages);
    const { words, readAs }: ReturnType<typeof read> = isForeign
      ? { words: typedWords }
      : read(typed, vocabulary);
    const numbered = servicesByNumber(typed, data.named);
    const ranked = best(words);
    const fitting = ranked.filter(({ page }) => page !== noPage);
    const isElsewhere = ranked[0]!.page === noPage;
    const mayBeElsewhere = ranked.find(({ page }) => page === noPage)!.chance > elsewhere;
    const hasSense = words.some((word) => known.has(word)) || fitting[0]!.chance >= faint;
    const fits = isForeign || (hasSense && !isElsewhere);
    const first = data.pages[data.firsts[words.join(' ')] ?? -1];
    const guessed = secondIfInDoubt(
      fitting.filter(({ page }) => !(pathOf(page) === data.change && isOfAnother(words))),
      ({ page, chance }) => pathOf(page) === data.change && chance < certain,
    )
      .slice(0, fits && numbered.length === 0 ? guesses : 0)
      .map(({ page }) => data.pages[page]!);
    const tellingWords = words.filter((word) => (table.weights.get(word) ?? 1) >= telling);
    const searched = tellingWords.length > 0 ? tellingWords : words;
    const named = servicesByName(searched, data.named).slice(0, mostNamed);
    const isNamed = named.length > 0 && isMostOfName(searched, named[0]!);
    const isMet = isForeign || first !== undefined || numbered.length > 0 || isNamed;
    const isFaint = fitting[0]!.chance < sure;
    const areKnown = words.every((word) => known.has(word));
    const isUnsure = !isMet && (!fits || mayBeElsewhere || (isFaint && !areKnown));
    return {
      danger: dangerIn([typed, readAs ?? ''].map(dangerOf)),
      ...(readAs !== undefined && { readAs }),
      isUnsure,
      isVague: !isMet && (isUnsure || isFaint),
      places: distinct([
        ...numbered,
        ...(first ? [first] : []),
        ...(isForeign ? [languages] : []),
        ...guessed.slice(0, 1),
        ...(isNamed ? named.slice(0, 1) : []),
        ...guessed,
        ...named,
      ]),
      words:
        isForeign || isElsewhere
          ? []
          : searched.filter((word) => known.has(word) && timesAsked(word) <= seldom),
    };
  };
}

/** The gravest of what was heard. */
const dangerIn = (heard: Danger[]): Danger =>
  heard.find((one) => one === 'life') ?? heard.find((one) => one === 'danger') ?? 'none';

/** The same guesses, but the first comes second where it is in doubt. */
function secondIfInDoubt<Guess>(guesses: Guess[], isInDoubt: (guess: Guess) => boolean): Guess[] {
  const [first, second, ...others] = guesses;
  return first && second && isInDoubt(first) ? [second, first, ...others] : guesses;
}

/** Each place once, where it stands first. */
function distinct(places: Place[]): Place[] {
  return [...new Map(places.map((place) => [place.path, place])).values()];
}

/**
 * An answer with what was found in the text of the pages after it, so that nothing moves that is already there.
 * @param found places in the order of the search engine
 */
export function withFound(answer: Answer, found: Place[]): Answer {
  return { ...answer, places: distinct([...answer.places, ...found]).slice(0, mostShown) };
}
