import type { RawEntry } from '../../checks/content-files.ts';
import { dangerRules } from '../../text/danger-en-GB.ts';
import { dangerWords } from '../../text/danger-in-other-languages.ts';
import { dangerTest } from '../query/danger.ts';
import { readRules } from '../query/danger-rules.ts';
import type { FirstData, Place, RestData, Section } from '../query/data.ts';
import { packLinear } from '../query/linear.ts';
import { wordsOf } from '../query/words.ts';
import { dangerModel } from '../training/danger-model.ts';
import { examplesOf, fieldsOf, type BuiltPage } from '../training/examples.ts';
import { countWords, learnWeights } from '../training/training.ts';
import { landmarksOf, namedOf, numbersOf, pagesOf } from './places.ts';
import { bytesOf, tablesInBudget, withoutNeedless } from './pruning.ts';
import { sectionsByPath } from './section-stems.ts';

/** What the first file and the rest may take over the wire, in bytes. */
const budgets = { first: 48_500, rest: 13_000 };

/** Everyday words and short forms by editors, and those of the glossary: each with the words it stands for. */
function meaningsOf(entries: RawEntry[]): Record<string, string> {
  const everyday = entries
    .filter(({ collection }) => collection === 'meanings')
    .flatMap((entry) => (fieldsOf(entry).words ?? []).map((word) => [word, entry.id]));
  const short = entries
    .filter(({ collection }) => collection === 'acronyms')
    .map((entry) => [entry.id, fieldsOf(entry).means ?? '']);
  const acronyms = entries
    .filter(({ collection }) => collection === 'glossary')
    .flatMap((entry) => {
      const { name = '', longName } = fieldsOf(entry);
      const words = wordsOf(name);
      return longName && words.length === 1 ? [[words[0]!, wordsOf(longName).join(' ')]] : [];
    });
  return Object.fromEntries([...acronyms, ...short, ...everyday]) as Record<string, string>;
}

/** Plain phrases, each with the place of the page that it leads to before all others. */
function firstsOf(entries: RawEntry[], pages: Place[]): Record<string, number> {
  return Object.fromEntries(
    entries
      .filter(({ collection }) => collection === 'asked')
      .flatMap((entry) => {
        const { page, first = [] } = fieldsOf(entry);
        const place = pages.findIndex(({ path }) => path === page);
        return first.map((phrase) => [wordsOf(phrase).join(' '), place]);
      }),
  );
}

/** Other titles of pages, by their words. */
function tabTitlesOf(entries: RawEntry[], pages: Place[]): Record<string, number> {
  return Object.fromEntries(
    entries
      .filter(({ collection }) => collection === 'pages')
      .flatMap((entry) => {
        const { tabTitle } = fieldsOf(entry);
        const place = pages.findIndex(({ path }) => path === `/${entry.id}/`);
        return tabTitle && place >= 0 ? [[wordsOf(tabTitle).join(' '), place]] : [];
      }),
  );
}

/** All that search knows: what comes first, what makes it whole, and what is shown: places, and the sections of pages. */
export type SearchData = {
  first: FirstData;
  rest: RestData;
  places: Place[];
  sections: Section[][];
};

/**
 * All that search knows, from the content and the built pages. The engine’s names of the places are not known here.
 * @param entries every entry of the content
 * @param built the pages as they were built
 */
export function searchData(entries: RawEntry[], built: BuiltPage[]): SearchData {
  const pages = pagesOf(entries);
  const sections = sectionsByPath(built);
  const places = [...pages, ...namedOf(entries)];
  const danger = readRules({ ...dangerRules, languages: dangerWords });
  const fixed = {
    pages: pages.length,
    danger,
    alarm: packLinear(
      dangerModel(
        entries,
        dangerTest(danger, () => false),
      ),
    ),
    firsts: firstsOf(entries, pages),
    meanings: meaningsOf(entries),
    landmarks: landmarksOf(pages),
  };
  const area = entries.find(({ collection }) => collection === 'area');
  const later = {
    names: places.map(({ title }) => wordsOf(title).join(' ')),
    tabTitles: tabTitlesOf(entries, pages),
    numbers: numbersOf(entries, places),
    towns: (area ? (fieldsOf(area).towns ?? []) : []).map((town) => wordsOf(town).join(' ')),
  };
  const shown = new Set(built.flatMap(({ words }) => words));
  const examples = examplesOf(entries, pages, built, shown);
  // Words of other languages are many, and each is seldom asked twice.
  const foreign = examples.flatMap(({ words, page }) =>
    page === fixed.landmarks.languages ? words : [],
  );
  const left = { often: budgets.first - bytesOf(fixed), seldom: budgets.rest - bytesOf(later) };
  const whole = countWords(examples, pages.length + 1);
  const counted = withoutNeedless(whole, new Set([...shown, ...foreign]), left.often + left.seldom);
  const isOther = (word: string) => /^[a-z]{3,}$/.test(word) && !counted.counts.has(word);
  const { often, seldom } = tablesInBudget(counted, learnWeights(examples, counted), left);
  return {
    first: { ...fixed, table: often },
    rest: {
      ...later,
      table: seldom,
      otherWords: [...shown].filter(isOther).toSorted().join(' '),
      ids: [],
    },
    places,
    sections: pages.map(({ path }) => sections.get(path) ?? []),
  };
}
