import type { Entries } from '../../entries/read.ts';
import type { Facts } from '../../model/facts.ts';
import { pageFor } from '../../model/navigation.ts';
import {
  campaignLink,
  enginePages,
  guideLink,
  serviceLink,
  stepLinks,
  type PageLink,
} from '../../model/pages.ts';
import { service } from '../../model/services.ts';
import type { SearchData } from '../query/answer.ts';
import { wordsOf } from '../query/words.ts';
import type { Place } from '../query/services.ts';
import { dangerRules } from '../../text/danger-en-GB.ts';
import * as text from '../../text/en-GB.ts';
import { bytesOf, tableInBudget, withoutNeedless } from './pruning.ts';
import { examplesOf, type BuiltPage } from '../training/examples.ts';
import { countWords, learnWeights } from '../training/training.ts';

/** What all this may take over the wire, in bytes, of the 160,000 that search may load. */
const budget = 66_000;

const asPlace = ({ path, title, summary }: PageLink): Place => ({ path, title, summary });

function placesOf(facts: Facts): Pick<SearchData, 'pages' | 'named'> {
  const { entries } = facts;
  const { home, search } = text.pages;
  return {
    pages: [
      ...enginePages.filter(({ path }) => path !== home.path && path !== search.path),
      ...entries.pages.map(guideLink),
      ...entries.campaigns.map(campaignLink),
    ].map(asPlace),
    named: [
      ...entries.services.map((entry) => {
        // As in the list of services: a number that others share is not shown under one service’s name.
        const number = service(facts, entry.id).ownLine?.phone;
        return { ...asPlace(serviceLink(entry)), ...(number && { number }) };
      }),
      ...stepLinks(facts).map(asPlace),
    ],
  };
}

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
 * All that search knows, from the content and the built pages.
 * @param entries every entry of the content
 * @param today the day of the build
 * @param built the pages as they were built
 */
export function searchData(entries: Entries, today: string, built: BuiltPage[]): SearchData {
  const facts = { entries, today };
  const { pages, named } = placesOf(facts);
  const languages = pageFor(facts, 'languages')?.path ?? '';
  const fixed = {
    pages,
    named,
    firsts: firstsOf(entries, pages),
    meanings: meaningsOf(entries),
    danger: dangerRules,
    languages,
    change: pageFor(facts, 'change')?.path ?? '',
  };
  const shown = new Set(built.flatMap(({ words }) => words));
  const examples = examplesOf(entries, pages, built, shown);
  // Words of other languages are many, and each is seldom asked twice.
  const foreign = examples.flatMap(({ words, page }) =>
    pages[page]?.path === languages ? words : [],
  );
  const left = budget - bytesOf(fixed);
  const whole = countWords(examples, pages.length + 1);
  const counted = withoutNeedless(whole, new Set([...shown, ...foreign]), left);
  const isOther = (word: string) => /^[a-z]{3,}$/.test(word) && !counted.counts.has(word);
  return {
    ...fixed,
    table: tableInBudget(counted, learnWeights(examples, counted), left),
    otherWords: [...shown].filter(isOther).toSorted().join(' '),
  };
}
