import type { SitemapItem } from '@astrojs/sitemap';
import { collections } from '../entries/collections.ts';
import { withBase } from '../lib/urls.ts';
import type { Facts } from '../model/facts.ts';
import { firstWordsFacts, languages } from '../model/languages.ts';
import { finderPages } from '../model/finder.ts';
import { selfQuestions } from '../model/self-questions.ts';
import { services } from '../model/services.ts';
import { theFactsRead, theReading } from './reading.ts';

type Shown = { paths: string[]; checkedOn: string }[];

/** What stands on the page of each entry, with the day of its check; a service stands there with its contacts. */
function shown(facts: Facts): Shown {
  const { pages, campaigns, prints, pathway } = facts.entries;
  const of = (
    name: 'pages' | 'prints' | 'pathway',
    entries: readonly { id: string; data: { checkedOn: string } }[],
  ): Shown =>
    entries.map(({ id, data }) => ({
      paths: collections[name].addresses(id),
      checkedOn: data.checkedOn,
    }));
  return [
    ...of('pages', pages),
    ...of('prints', prints),
    ...of('pathway', pathway),
    ...languages(facts).map(({ path }) => ({
      paths: [path],
      checkedOn: firstWordsFacts(facts).checkedOn,
    })),
    ...campaigns.map(({ id, data }) => ({
      paths: collections.campaigns.addresses(id, data),
      checkedOn: data.checkedOn,
    })),
    ...services(facts).flatMap(({ path, checkedOn, lines }) =>
      [{ checkedOn }, ...lines].map((one) => ({ paths: [path], checkedOn: one.checkedOn })),
    ),
  ];
}

/** The day on which the facts of each page were last checked, by its path: the newest of all that stands on it. */
export function daysOfCheck(facts: Facts): Map<string, string> {
  const days = new Map<string, string>();
  for (const { paths, checkedOn } of shown(facts))
    for (const path of paths) if (checkedOn > (days.get(path) ?? '')) days.set(path, checkedOn);
  return days;
}

/** The pages that are met one after the other: the finder, and the questions that people can ask themselves. */
const inSteps = (facts: Facts): string[] => [
  ...finderPages(facts).map(({ path }) => path),
  ...selfQuestions(facts).map(({ path }) => path),
];

/**
 * Whether a page is one to come to from elsewhere, by its whole address. Steps on a way are none.
 * @param base the path that the site is published under
 */
export function isListed(base: string): (url: string) => boolean {
  let steps: Set<string> | undefined;
  return (url) => {
    steps ??= new Set(inSteps(theFactsRead()).map((path) => withBase(path, base)));
    return !steps.has(new URL(url).pathname);
  };
}

/**
 * Gives each page of the sitemap the day of its last check. The pages that list others have none.
 * @param base the path that the site is published under
 */
export function withDayOfCheck(base: string): (item: SitemapItem) => SitemapItem | undefined {
  let days: Map<string, string> | undefined;
  return (item) => {
    // Asked for only once the gate has found the content right.
    days ??= daysOfCheck(theFactsRead());
    const path = new URL(item.url).pathname.slice(withBase('', base).length);
    // An old address leads on, and is no page to find.
    if (theReading().entries.moved.some(({ data }) => data.from === path)) return undefined;
    const lastmod = days.get(path);
    return lastmod ? { ...item, lastmod } : item;
  };
}
