import { getCollection, type CollectionEntry } from 'astro:content';
import type { ShownName } from '../entries/collections.ts';
import { now, today } from '../entries/environment.ts';
import type { Facts } from './facts.ts';
import { withLocal } from './local.ts';

// A build asks for the same entries on every page, so each collection is read and sorted once.
const known = new Map<ShownName, Promise<unknown>>();

/** All entries of a collection, sorted by id, as Astro renders them. */
export async function all<Name extends ShownName>(name: Name): Promise<CollectionEntry<Name>[]> {
  const sorted = () =>
    getCollection(name).then((entries) => entries.toSorted((a, b) => a.id.localeCompare(b.id)));
  // While an editor works on the content, what was read a moment ago may be old.
  if (import.meta.env.DEV || !known.has(name)) known.set(name, sorted());
  // What is known under a name is of that collection.
  return (await known.get(name)) as CollectionEntry<Name>[];
}

/** The pages, each with what the area adds to it. */
export const allGuides = async (): Promise<CollectionEntry<'pages'>[]> =>
  withLocal(await all('pages'), await all('local'));

async function read(): Promise<Facts> {
  return {
    today,
    now: now(),
    entries: {
      area: await all('area'),
      menus: await all('menus'),
      doors: await all('doors'),
      contacts: await all('contacts'),
      notices: await all('notices'),
      services: await all('services'),
      languages: await all('languages'),
      questions: await all('questions'),
      firstWords: await all('firstWords'),
      pages: await allGuides(),
      local: await all('local'),
      campaigns: await all('campaigns'),
      prints: await all('prints'),
      safePlaceTypes: await all('safePlaceTypes'),
      pathway: await all('pathway'),
      timelines: await all('timelines'),
      shortAnswers: await all('shortAnswers'),
      glossary: await all('glossary'),
      charts: await all('charts'),
      figures: await all('figures'),
      training: await all('training'),
      sources: await all('sources'),
      bankHolidays: await all('bankHolidays'),
      moved: await all('moved'),
    },
  };
}

let facts: Promise<Facts> | undefined;

/** What the functions of the model answer from: the entries that Astro has, and the day of the build. */
export function theFacts(): Promise<Facts> {
  if (import.meta.env.DEV || !facts) facts = read();
  return facts;
}
