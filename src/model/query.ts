import { getCollection } from 'astro:content';
import type { ShownName } from '../entries/collections.ts';
import { now, today } from '../entries/environment.ts';
import { keptReading } from '../entries/kept-reading.ts';
import type { Facts, Item } from './facts.ts';
import { withLocal } from './local.ts';

/** An entry as a page shows it, with the text of its file where that has prose. */
type Shown<Name extends ShownName> = Item<Name> & { body?: string | undefined };

// A build asks for the same entries on every page, so each collection is made once.
const known = new Map<ShownName, unknown>();

/** What the check has read, and nothing that Astro keeps: it would hold all of the content twice more. */
const asChecked = <Name extends ShownName>(name: Name): Shown<Name>[] =>
  keptReading()!.entries[name].map(({ id, data, body }) => ({ id, data, body: body?.text }));

/** What Astro has of a collection while an editor works on it: it has pages made again when an entry changes. */
async function asEdited<Name extends ShownName>(name: Name): Promise<Shown<Name>[]> {
  // Astro has them from the reader, each of its collection, which the compiler cannot see.
  const entries = (await getCollection(name)) as unknown as Shown<Name>[];
  return entries.toSorted((a, b) => a.id.localeCompare(b.id));
}

/** All entries of a collection, sorted by id. */
export async function all<Name extends ShownName>(name: Name): Promise<Shown<Name>[]> {
  if (import.meta.env.DEV) return asEdited(name);
  if (!known.has(name)) known.set(name, asChecked(name));
  // What is known under a name is of that collection.
  return known.get(name) as Shown<Name>[];
}

/** The pages, each with what the area adds to it. */
export const allGuides = async (): Promise<Shown<'pages'>[]> =>
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

/** What the functions of the model answer from: the entries, and the day of the build. */
export function theFacts(): Promise<Facts> {
  if (import.meta.env.DEV || !facts) facts = read();
  return facts;
}
