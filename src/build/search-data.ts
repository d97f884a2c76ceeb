import type { RawEntry } from '../checks/content-files.ts';
import type { SearchData } from '../lib/search/answer.ts';
import { wordsOf } from '../lib/search/words.ts';
import type { Place } from '../lib/search/services.ts';
import { dangerRules } from '../text/danger-en-GB.ts';
import * as text from '../text/en-GB.ts';
import { tableInBudget, withoutNeedless } from './search-lightening.ts';
import { examplesOf, fieldsOf, type BuiltPage } from './search-examples.ts';
import { countWords, learnWeights } from './search-training.ts';

const languages = '/languages/';

function placesOf(entries: RawEntry[]): { pages: Place[]; services: Place[] } {
  const of = (name: string) => entries.filter(({ collection }) => collection === name);
  const place = (path: string, entry: RawEntry): Place => {
    const { title, name, summary } = fieldsOf(entry);
    return { path, title: title ?? name ?? '', summary: summary ?? '' };
  };
  const phones = new Map(of('contacts').map((entry) => [entry.id, fieldsOf(entry).phone]));
  // As in the list of services: a number that others share is not shown under one service's name.
  const users = Map.groupBy(
    of('services').flatMap((entry) => fieldsOf(entry).contacts ?? []),
    (contact) => contact,
  );
  return {
    pages: [
      ...Object.values(text.pages)
        .filter(({ path }) => path !== '/' && path !== '/search/')
        .map(({ path, title, summary }) => ({ path, title, summary })),
      ...of('pages').map((entry) => place(`/${entry.id}/`, entry)),
      ...of('campaigns').map((entry) => place(`/campaigns/${entry.id}/`, entry)),
    ],
    services: of('services').map((entry) => {
      const own = (fieldsOf(entry).contacts ?? []).filter(
        (id) => id === entry.id || users.get(id)!.length === 1,
      );
      const number = own.map((id) => phones.get(id)).find(Boolean);
      return { ...place(`/services/${entry.id}/`, entry), ...(number && { number }) };
    }),
  };
}

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

/**
 * All that search knows, from the content and the built pages.
 * @param entries every entry of the content
 * @param built the pages as they were built
 */
export function searchData(entries: RawEntry[], built: BuiltPage[]): SearchData {
  const { pages, services } = placesOf(entries);
  const shown = new Set(built.flatMap(({ words }) => words));
  const examples = examplesOf(entries, pages, built, shown);
  // Words of other languages are many, and each is seldom asked twice.
  const foreign = examples.flatMap(({ words, page }) =>
    pages[page]?.path === languages ? words : [],
  );
  const needed = new Set([...shown, ...foreign]);
  const counted = withoutNeedless(countWords(examples, pages.length + 1), needed);
  const table = tableInBudget(counted, learnWeights(examples, counted));
  const isPlain = (word: string) => /^[a-z]{3,}$/.test(word) && !counted.counts.has(word);
  return {
    pages,
    services,
    table,
    otherWords: [...shown].filter(isPlain).toSorted().join(' '),
    meanings: meaningsOf(entries),
    danger: dangerRules,
    languages,
    change: '/change/',
  };
}
