import type { RawEntry } from '../../checks/content-files.ts';
import * as text from '../../text/en-GB.ts';
import type { Landmarks, Place } from '../query/data.ts';
import { nationalDigits } from '../query/lookups.ts';
import { fieldsOf } from '../training/examples.ts';

const allOf = (entries: RawEntry[], name: string) =>
  entries.filter(({ collection }) => collection === name);

function placeAt(path: string, entry: RawEntry): Place {
  const { title, name, summary } = fieldsOf(entry);
  return { path, title: title ?? name ?? '', summary: summary ?? '' };
}

/**
 * The pages that can be guessed, those that most is asked for first: the steps between their numbers, which most of the
 * bytes of a table are spent on, are then small.
 */
export function pagesOf(entries: RawEntry[]): Place[] {
  const asked = new Map<string, number>();
  for (const entry of allOf(entries, 'asked')) {
    const { page = '', phrases = [] } = fieldsOf(entry);
    asked.set(page, (asked.get(page) ?? 0) + phrases.length);
  }
  const pages = [
    ...Object.values(text.pages)
      .filter(({ path }) => path !== '/' && path !== '/search/')
      .map(({ path, title, summary }) => ({ path, title, summary })),
    ...allOf(entries, 'pages').map((entry) => placeAt(`/${entry.id}/`, entry)),
    ...allOf(entries, 'campaigns').map((entry) => placeAt(`/campaigns/${entry.id}/`, entry)),
  ];
  return pages.toSorted((a, b) => (asked.get(b.path) ?? 0) - (asked.get(a.path) ?? 0));
}

/** The services that name each contact. */
function usersOf(entries: RawEntry[]): Map<string, string[]> {
  const uses = allOf(entries, 'services').flatMap((entry) =>
    (fieldsOf(entry).contacts ?? []).map((contact) => ({ contact, service: entry.id })),
  );
  return new Map(
    [...Map.groupBy(uses, ({ contact }) => contact)].map(([contact, group]) => [
      contact,
      group.map(({ service }) => service),
    ]),
  );
}

/** What is found by its name: services, with the number that is theirs alone, and steps of the pathway for professionals. */
export function namedOf(entries: RawEntry[]): Place[] {
  const phones = new Map(
    allOf(entries, 'contacts').map((entry) => [entry.id, fieldsOf(entry).phone]),
  );
  // As in the list of services: a number that others share is not shown under one service’s name.
  const users = usersOf(entries);
  return [
    ...allOf(entries, 'services').map((entry) => {
      const own = (fieldsOf(entry).contacts ?? []).filter(
        (id) => id === entry.id || users.get(id)!.length === 1,
      );
      const number = own.map((id) => phones.get(id)).find(Boolean);
      return { ...placeAt(`/services/${entry.id}/`, entry), ...(number && { number }) };
    }),
    // The first question stands on the page of the pathway itself.
    ...allOf(entries, 'pathway')
      .filter(({ id }) => id !== 'start')
      .map((entry) => placeAt(`/professionals/refer/${entry.id}/`, entry)),
  ];
}

/**
 * Every published number, and the places that publish it: the service of the same name first, then those that name its
 * contact, and where no service does, the pages that speak of it.
 */
export function numbersOf(entries: RawEntry[], places: Place[]): Record<string, number[]> {
  const placeOf = new Map(places.map(({ path }, place) => [path, place]));
  const users = usersOf(entries);
  const spokenOf = (id: string) =>
    allOf(entries, 'pages').filter(({ body }) => body.includes(`id="${id}"`));
  const numbers: Record<string, number[]> = {};
  for (const contact of allOf(entries, 'contacts')) {
    const { phone, text: texting } = fieldsOf(contact);
    const services = users.get(contact.id) ?? [];
    const first = services.filter((id) => id === contact.id);
    const paths =
      services.length > 0
        ? [...first, ...services].map((id) => `/services/${id}/`)
        : spokenOf(contact.id).map(({ id }) => `/${id}/`);
    const at = paths.flatMap((path) => placeOf.get(path) ?? []);
    for (const number of [phone, texting?.number].flatMap((one) => one ?? [])) {
      const digits = nationalDigits(number);
      numbers[digits] = [...new Set([...(numbers[digits] ?? []), ...at])];
    }
  }
  return numbers;
}

/** The pages that search treats as what they are, where the area has them. */
export function landmarksOf(pages: Place[]): Landmarks {
  const paths: Record<keyof Landmarks, string> = {
    emergency: '/emergency/',
    helpline: '/helpline/',
    languages: '/languages/',
    change: '/change/',
    services: '/services/',
  };
  return Object.fromEntries(
    Object.entries(paths).flatMap(([name, path]) => {
      const place = pages.findIndex((page) => page.path === path);
      return place < 0 ? [] : [[name, place]];
    }),
  );
}
