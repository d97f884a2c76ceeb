import type { RawEntry } from '../checks/content-files.ts';
import type { SearchData } from '../lib/search/answer.ts';
import { packTable } from '../lib/search/table-text.ts';
import { wordsOf } from '../lib/search/words.ts';
import type { Place } from '../lib/search/services.ts';
import * as danger from '../text/danger-en-GB.ts';
import * as text from '../text/en-GB.ts';
import { countWords, learnWeights, lighten, type Example } from './search-training.ts';

const mostPagesOfAHeading = 2;

type Fields = {
  title?: string;
  name?: string;
  longName?: string;
  summary?: string;
  aliases?: string[];
  page?: string;
  phrases?: string[];
  words?: string[];
  means?: string;
  contacts?: string[];
  phone?: string;
};

/** A page of the built site that search can lead to, and its visible words. */
export type BuiltPage = { path: string; headings: string[]; words: string[] };

const fieldsOf = ({ data }: RawEntry) => (data ?? {}) as Fields;

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

/** What is known to be asked for each page: phrases, aliases, and what stands over it. */
function examplesOf(entries: RawEntry[], pages: Place[], built: BuiltPage[]): Example[] {
  const placeOf = new Map(pages.map(({ path }, index) => [path, index]));
  const prefixes: Record<string, string> = { pages: '/', campaigns: '/campaigns/' };
  const asked = entries
    .filter(({ collection }) => collection === 'asked')
    .flatMap((entry) => {
      const { page, phrases = [] } = fieldsOf(entry);
      const index = page === undefined ? pages.length : placeOf.get(page);
      return index === undefined ? [] : phrases.map((phrase) => ({ phrase, page: index }));
    });
  const aliases = entries.flatMap((entry) => {
    const prefix = prefixes[entry.collection];
    const index = placeOf.get(`${prefix}${entry.id}/`);
    if (prefix === undefined || index === undefined) return [];
    return (fieldsOf(entry).aliases ?? []).map((phrase) => ({ phrase, page: index }));
  });
  // A heading that stands on many pages, such as “What to do next”, tells of none.
  const uses = Map.groupBy(
    built.flatMap(({ headings: lines }) => lines),
    (line) => line,
  );
  const headings = built.flatMap(({ path, headings: lines }) => {
    const index = placeOf.get(path);
    const own = lines.filter((line) => uses.get(line)!.length <= mostPagesOfAHeading);
    return index === undefined ? [] : own.map((phrase) => ({ phrase, page: index }));
  });
  const titles = pages.flatMap(({ title, summary }, page) => [
    { phrase: title, page },
    { phrase: summary, page },
  ]);
  return [...asked, ...aliases, ...headings, ...titles]
    .map(({ phrase, page }) => ({ words: wordsOf(String(phrase)), page }))
    .filter(({ words }) => words.length > 0);
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
  const examples = examplesOf(entries, pages, built);
  const counted = countWords(examples, pages.length + 1);
  const table = packTable(lighten({ ...counted, weights: learnWeights(examples, counted) }));
  const others = new Set(built.flatMap(({ words }) => words));
  const isPlain = (word: string) => /^[a-z]{3,}$/.test(word) && !counted.counts.has(word);
  return {
    pages,
    services,
    table,
    otherWords: [...others].filter(isPlain).toSorted().join(' '),
    meanings: meaningsOf(entries),
    danger: { dangerous: [...danger.dangerous], calm: [...danger.calm] },
    languages: '/languages/',
    change: '/change/',
  };
}
