import type { RawEntry } from '../../checks/content-files.ts';
import type { SearchData } from '../query/answer.ts';
import { wordsOf } from '../query/words.ts';
import type { Place } from '../query/services.ts';
import { dangerTest } from '../query/danger.ts';
import { readRules } from '../query/danger-rules.ts';
import { packLinear } from '../query/linear.ts';
import { dangerModel } from '../training/danger-model.ts';
import { dangerRules } from '../../text/danger-en-GB.ts';
import { dangerWords } from '../../text/danger-in-other-languages.ts';
import * as text from '../../text/en-GB.ts';
import { bytesOf, tableInBudget, withoutNeedless } from './pruning.ts';
import { examplesOf, fieldsOf, type BuiltPage } from '../training/examples.ts';
import { countWords, learnWeights } from '../training/training.ts';

const languages = '/languages/';

/** What all this may take over the wire, in bytes, of the 160,000 that search may load. */
const budget = 70_000;

function placesOf(entries: RawEntry[]): Pick<SearchData, 'pages' | 'named'> {
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
    named: [
      ...of('services').map((entry) => {
        const own = (fieldsOf(entry).contacts ?? []).filter(
          (id) => id === entry.id || users.get(id)!.length === 1,
        );
        const number = own.map((id) => phones.get(id)).find(Boolean);
        return { ...place(`/services/${entry.id}/`, entry), ...(number && { number }) };
      }),
      // The first question stands on the page of the pathway itself.
      ...of('pathway')
        .filter(({ id }) => id !== 'start')
        .map((entry) => place(`/professionals/refer/${entry.id}/`, entry)),
    ],
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

/**
 * All that search knows, from the content and the built pages.
 * @param entries every entry of the content
 * @param built the pages as they were built
 */
export function searchData(entries: RawEntry[], built: BuiltPage[]): SearchData {
  const { pages, named } = placesOf(entries);
  const danger = readRules({ ...dangerRules, languages: dangerWords });
  const fixed = {
    pages,
    named,
    firsts: firstsOf(entries, pages),
    meanings: meaningsOf(entries),
    danger,
    alarm: packLinear(dangerModel(entries, dangerTest(danger, () => false))),
    languages,
    change: '/change/',
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
