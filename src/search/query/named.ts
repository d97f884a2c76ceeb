import type { FirstData, RestData } from './data.ts';
import { wordList } from './known.ts';
import {
  isMostOfName,
  isTown,
  nameIn,
  placeNamed,
  placesByName,
  placesByNumber,
} from './lookups.ts';

const mostNamed = 3;

/** What is known of the rest before it is there. */
const noRest: RestData = {
  names: [],
  tabTitles: {},
  numbers: {},
  help: {},
  towns: [],
  ids: [],
};

// What is typed may be a name that every object knows, such as “constructor”.
export const mapOf = <One>(all: Record<string, One>) => new Map(Object.entries(all));

/** The rest as it is looked up, and the words of its names. */
export function namesIn({ names, towns, numbers, help, tabTitles }: RestData = noRest) {
  return {
    names,
    towns,
    numbers,
    helpIn: mapOf(help),
    tabTitled: mapOf(tabTitles),
    words: wordList([...towns, ...names].join(' ').split(' ')),
  };
}

export type Names = ReturnType<typeof namesIn>;

/**
 * Makes the function that gives the places that were asked for by what they are called or by their number, the surest
 * first.
 * @param firsts plain phrases, and the place that each leads to
 * @param tells whether a word tells anything by itself
 */
export function placeFinder(
  { pages, landmarks: { services, helpline } }: FirstData,
  firsts: ReadonlyMap<string, number>,
  { names, towns, numbers, helpIn, tabTitled }: Names,
  tells: (word: string) => boolean,
) {
  return (typed: string, typedWords: string[], words: string[]) => {
    const [asTyped, phrase] = [typedWords.join(' '), words.join(' ')];
    const searched = words.filter(tells);
    const named = placesByName(searched, names, pages).slice(0, mostNamed);
    const isNamed = named.length > 0 && isMostOfName(searched, names[named[0]!]!);
    return {
      sure: [
        ...(helpIn.get(asTyped) ?? []),
        firsts.get(asTyped),
        firsts.get(phrase),
        placeNamed(typedWords, names),
        placeNamed(words, names),
        placeNamed(nameIn(typedWords), names),
        tabTitled.get(phrase),
        ...placesByNumber(typed, numbers),
        ...(isTown(words, towns, tells) ? [services, helpline] : []),
      ].filter((place) => place !== undefined),
      mostlyNamed: isNamed ? named.slice(0, 1) : [],
      named,
    };
  };
}
