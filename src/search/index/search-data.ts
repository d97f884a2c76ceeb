import { createHash } from 'node:crypto';
import type { Entries } from '../../entries/read.ts';
import type { FirstData, Place, RestData, Section, Shard } from '../query/data.ts';
import { packLinear, type Linear } from '../query/linear.ts';
import { packTable, unpackTable } from '../query/table-text.ts';
import { wordsOf } from '../query/words.ts';
import { examplesOf, type BuiltPage } from '../training/examples.ts';
import { countWords, learnWeights } from '../training/training.ts';
import { heardRules, learnDanger } from './danger.ts';
import {
  helpOf,
  landmarksOf,
  namedOf,
  numbersOf,
  pagesOf,
  tabTitlesOf,
  townsOf,
} from './places.ts';
import { bytesOf, withoutNeedless } from './pruning.ts';
import { sectionsByPath } from './section-stems.ts';
import { shardsOf } from './shards.ts';
import { tableInBudget } from './table.ts';

/** What the first file may take over the wire, in bytes, and it and the rest together. */
const budgets = { first: 48_500, both: 55_200 };
/** Bytes that the engine’s name of a place takes, and that what shards begin with takes in the first file. */
const [ofAnId, ofShards] = [5, 800];
/**
 * Bytes that words have in the first file at least, and that a page beyond the first thousand takes there: with thousands of
 * places their names alone take all that there is, and what is asked most has to be known all the same.
 */
const [leastForWords, ofAPage, usualPages] = [8000, 3, 1000];

/** What is left for words: names and numbers of more places leave less. */
function leftForWords(fixed: { pages: number }, later: object, places: number): number {
  const ids = Math.max(0, places * ofAnId - 1500);
  const sizes = Math.max(0, fixed.pages - usualPages) * ofAPage;
  const first = Math.min(budgets.first, budgets.both - bytesOf(later) - ids);
  return Math.max(leastForWords + sizes, first - bytesOf(fixed));
}

/** All that search knows: what comes first, what makes it whole, words that are asked less, and what is shown: places, and the sections of pages. */
export type SearchData = {
  first: FirstData;
  rest: RestData;
  shards: Shard[];
  places: Place[];
  sections: Section[][];
};

/** The mark of a list of pages: another order, or another page, is another list. */
const markOf = (pages: Place[]): string =>
  createHash('sha256')
    .update(pages.map(({ path }) => path).join(' '))
    .digest('base64url')
    .slice(0, 8);

/** A word, and the words it stands for. */
type Meaning = [string, string];

/** Everyday words and short forms by editors, and those of the glossary: each with the words it stands for. */
function meaningsOf({ meanings, acronyms, glossary }: Entries): Record<string, string> {
  const everyday = meanings.flatMap(({ id, data }) =>
    data.words.map((word): Meaning => [word, id]),
  );
  const short = acronyms.map(({ id, data }): Meaning => [id, data.means]);
  const explained = glossary.flatMap(({ data: { name, longName } }): Meaning[] => {
    const words = wordsOf(name);
    return longName && words.length === 1 ? [[words[0]!, wordsOf(longName).join(' ')]] : [];
  });
  return Object.fromEntries([...explained, ...short, ...everyday]);
}

/** Plain phrases, each with the place of the page that it leads to before all others. */
function firstsOf({ asked }: Entries, pages: Place[]): Record<string, number> {
  return Object.fromEntries(
    asked.flatMap(({ data }) => {
      const place = pages.findIndex(({ path }) => path === data.page);
      return data.first.map((phrase): [string, number] => [wordsOf(phrase).join(' '), place]);
    }),
  );
}

/**
 * All that search knows, from the content and the built pages. The engine’s names of the places are not known here.
 * @param entries every entry of the content
 * @param today the day of the build
 * @param built the pages as they were built
 * @param now the moment of the build, for what holds for some hours
 * @param learned what phrases teach of danger, where it is known already
 */
export function searchData(
  entries: Entries,
  today: string,
  built: BuiltPage[],
  now?: Date,
  learned: Linear = learnDanger(entries.asked.map(({ data }) => data)),
): SearchData {
  const facts = { entries, today, now };
  const pages = pagesOf(facts);
  const sections = sectionsByPath(built);
  const places = [...pages, ...namedOf(facts)];
  const fixed = {
    pages: pages.length,
    danger: heardRules(),
    alarm: packLinear(learned),
    firsts: firstsOf(entries, pages),
    meanings: meaningsOf(entries),
    landmarks: landmarksOf(facts, pages),
  };
  const later = {
    names: places.map(({ title }) => wordsOf(title).join(' ')),
    tabTitles: tabTitlesOf(facts, pages),
    numbers: numbersOf(facts, places),
    help: helpOf(facts, places),
    towns: townsOf(entries),
  };
  const shown = new Set(built.flatMap(({ words }) => words));
  const examples = examplesOf(entries, pages, built, shown);
  const counted = withoutNeedless(countWords(examples, pages.length + 1));
  const weights = learnWeights(examples, counted);
  const isOther = (word: string) => /^[a-z]{3,}$/.test(word) && !counted.counts.has(word);
  const others = [...shown].filter(isOther);
  const mark = markOf(pages);
  const left = leftForWords(fixed, later, places.length);
  const within = (budget: number) => {
    const table = packTable(tableInBudget(counted, weights, budget));
    // What a device takes for whole, by the counts that it is sent, is what shards leave out.
    return { table, ...shardsOf(counted, weights, unpackTable(table), others, mark) };
  };
  const usual = within(left - ofShards);
  const ofStarts = bytesOf(usual.starts);
  const { table, starts, shards } = ofStarts > ofShards ? within(left - ofStarts) : usual;
  return {
    first: { ...fixed, table, shards: starts.join(' '), mark },
    rest: { ...later, ids: [] },
    shards,
    places,
    sections: pages.map(({ path }) => sections.get(path) ?? []),
  };
}
