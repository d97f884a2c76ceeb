import { addressOf } from '../../entries/collections.ts';
import type { Entries } from '../../entries/read.ts';
import { remembered } from '../../model/facts.ts';
import { languageLink, languages } from '../../model/languages.ts';
import { pageFor } from '../../model/navigation.ts';
import {
  campaignLink,
  enginePages,
  guideLink,
  serviceLink,
  stepLinks,
  type PageLink,
} from '../../model/pages.ts';
import { services } from '../../model/services.ts';
import { lineRoles, localHelpline } from '../../schemas/roles.ts';
import * as text from '../../text/en-GB.ts';
import type { Landmarks, Place } from '../query/data.ts';
import { nationalDigits } from '../query/lookups.ts';
import { wordsOf } from '../query/words.ts';

/** The content as it was read, and the day and the moment of the build. */
type Facts = { entries: Entries; today: string; now?: Date | undefined };

const asPlace = ({ path, title, summary }: PageLink): Place => ({ path, title, summary });

/** The pages that can be guessed, as others link to them. */
function links({ entries }: Facts): PageLink[] {
  const { home, search, find, changes } = text.pages;
  const unfound: string[] = [home, search, find, changes].map(({ path }) => path);
  return [
    ...enginePages.filter(({ path }) => !unfound.includes(path)),
    ...entries.pages.map(guideLink),
    ...entries.campaigns.map(campaignLink),
  ];
}

/**
 * The pages that can be guessed, those that most is asked for first: the steps between their numbers, which most of the
 * bytes of a table are spent on, are then small.
 */
export function pagesOf(facts: Facts): Place[] {
  const asked = new Map<string, number>();
  for (const { data } of facts.entries.asked) {
    const { page = '', phrases } = data;
    asked.set(page, (asked.get(page) ?? 0) + phrases.length);
  }
  const timesAsked = ({ path }: Place) => asked.get(path) ?? 0;
  return links(facts)
    .map(asPlace)
    .toSorted((a, b) => timesAsked(b) - timesAsked(a));
}

/**
 * What is found by its name: services, with the number that is theirs alone, steps of the pathway for professionals,
 * and languages.
 */
export function namedOf(facts: Facts): Place[] {
  const lineOf = new Map(services(facts).map(({ id, ownLine }) => [id, ownLine]));
  return [
    ...facts.entries.services.map((entry) => {
      const line = lineOf.get(entry.id);
      // While an urgent notice stands for a line, its page says whom to call: a result cannot follow the hours.
      const { phone: number, isOverdue } = line?.meanwhile ? {} : (line ?? {});
      const marks = isOverdue ? { isOverdue } : {};
      return { ...asPlace(serviceLink(entry)), ...(number && { number, ...marks }) };
    }),
    ...stepLinks(facts).map(asPlace),
    ...languages(facts).map(languageLink).map(asPlace),
  ];
}

/** The pages by what they name, such as `id="vale-helpline"`, in their words or in those that the area adds. */
const pagesNaming = remembered(({ pages, local }: Entries) => {
  const naming = new Map<string, Set<Entries['pages'][number]>>();
  const added = Map.groupBy(local, ({ data }) => data.page);
  for (const page of pages)
    for (const { body } of [page, ...(added.get(addressOf('pages', page.id)) ?? [])])
      for (const [name] of body.text.matchAll(/(?:id|for)="[^"]*"/g))
        naming.set(name, (naming.get(name) ?? new Set()).add(page));
  return naming;
});

/** The pages that name a contact, by its id or by a role that the area has for it. */
function pagesThatName({ entries }: Facts, id: string) {
  const area = entries.area[0]!.data;
  const roles = lineRoles.filter((role) => area.roles[role] === id);
  const names = [
    `id="${id}"`,
    ...(area.helpline === id ? [`id="${localHelpline}"`] : []),
    ...roles.map((role) => `for="${role}"`),
  ];
  const naming = pagesNaming(entries);
  return entries.pages.filter((page) => names.some((name) => naming.get(name)?.has(page)));
}

/**
 * Every published number, and the places that publish it: the service of the same name first, then those that name its
 * contact, and where no service does, the pages that speak of it.
 */
export function numbersOf(facts: Facts, places: Place[]): Record<string, number[]> {
  const placeOf = new Map(places.map(({ path }, place) => [path, place]));
  const numbers: Record<string, number[]> = {};
  for (const { id, data } of facts.entries.contacts) {
    const users = services(facts).filter(({ contacts }) => contacts.includes(id));
    const found =
      users.length > 0
        ? [...users.filter((one) => one.id === id), ...users]
        : pagesThatName(facts, id).map(guideLink);
    const at = found.flatMap(({ path }) => placeOf.get(path) ?? []);
    for (const number of [data.phone, data.text?.number].flatMap((one) => one ?? [])) {
      const digits = nationalDigits(number);
      numbers[digits] = [...new Set([...(numbers[digits] ?? []), ...at])];
    }
  }
  return numbers;
}

/** Other titles of pages, by their words. */
export function tabTitlesOf(facts: Facts, pages: Place[]): Record<string, number> {
  return Object.fromEntries(
    links(facts).flatMap(({ path, tabTitle }): [string, number][] => {
      const place = pages.findIndex((page) => page.path === path);
      return tabTitle ? [[wordsOf(tabTitle).join(' '), place]] : [];
    }),
  );
}

/** The pages that search treats as what they are, where the area has them. */
export function landmarksOf(facts: Facts, pages: Place[]): Landmarks {
  const paths: Record<keyof Landmarks, string | undefined> = {
    emergency: pageFor(facts, 'emergency')?.path,
    helpline: pageFor(facts, 'helpline')?.path,
    languages: pageFor(facts, 'languages')?.path,
    change: pageFor(facts, 'change')?.path,
    services: text.pages.services.path,
  };
  return Object.fromEntries(
    Object.entries(paths).flatMap(([name, path]): [string, number][] => {
      const place = pages.findIndex((page) => page.path === path);
      return place < 0 ? [] : [[name, place]];
    }),
  );
}

/** The languages whose word for help was typed, or whose own name, by these words: some share one. */
export function helpOf(facts: Facts, places: Place[]): Record<string, number[]> {
  const found: Record<string, number[]> = {};
  for (const { path, name, help } of languages(facts)) {
    const place = places.findIndex((one) => one.path === path);
    for (const words of new Set([name, ...help].map((one) => wordsOf(one).join(' '))))
      (found[words] ??= []).push(place);
  }
  return found;
}

/** The names of towns and villages of the area, as they are read. */
export const townsOf = ({ area }: Entries): string[] =>
  area.flatMap(({ data }) => data.towns.map((town) => wordsOf(town).join(' ')));
