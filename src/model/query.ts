import { getCollection, type CollectionEntry, type CollectionKey } from 'astro:content';
import { today as buildDay } from '../entries/environment.ts';
import { nearest } from '../lib/suggest.ts';

// A build asks for the same entries on every page, so each collection is read and sorted once.
const known = new Map<CollectionKey, Promise<unknown[]>>();

async function readSorted(name: CollectionKey): Promise<unknown[]> {
  const entries = await getCollection(name);
  return entries.toSorted((a, b) => a.id.localeCompare(b.id));
}

/** All entries of a collection, sorted by id, since a collection has no order of its own. */
export async function all<Name extends CollectionKey>(
  name: Name,
): Promise<CollectionEntry<Name>[]> {
  // While an editor works on the content, what was read a moment ago may be old.
  if (import.meta.env.DEV || !known.has(name)) known.set(name, readSorted(name));
  return (await known.get(name)) as CollectionEntry<Name>[];
}

/** One entry. Throws, with the nearest id there is, where none has this id: Astro itself would only log it. */
export async function one<Name extends CollectionKey>(
  name: Name,
  id: string,
): Promise<CollectionEntry<Name>> {
  const entries = await all(name);
  const found = entries.find((entry) => entry.id === id);
  if (found) return found;
  const near = nearest(
    id,
    entries.map((entry) => entry.id),
  );
  throw new Error(`There is no entry "${id}" in ${name}.${near ? ` Did you mean "${near}"?` : ''}`);
}

/** Several entries in the order of their ids. Throws as {@link one} does. */
export function many<Name extends CollectionKey>(name: Name, ids: string[]) {
  return Promise.all(ids.map((id) => one(name, id)));
}

/** The day of the build in London. TODAY=YYYY-MM-DD sets it, so that tests can stand on a day of their choice. */
export const today = (): string => buildDay;
