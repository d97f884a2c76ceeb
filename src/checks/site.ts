import type { CollectionName } from '../entries/collections.ts';
import type { AnyEntry, Entry } from '../entries/entry.ts';
import { contactIn } from '../schemas/roles.ts';
import type { Entries, Unread } from '../entries/read.ts';

/** The content as rules see it. */
export type Site = {
  entries: Entries;
  /** Every entry, in the order of the collections. */
  all: AnyEntry[];
  /** The day of the check, YYYY-MM-DD. */
  today: string;
  /** What the area leaves out of the layers that it builds upon, each as collection and id. */
  leftOut: ReadonlyMap<string, AnyEntry>;
  /** The entry with an id, or whichever one the area names for the role that the id stands for. */
  byId<Name extends CollectionName>(collection: Name, id: string): Entry<Name> | undefined;
  /** Whether an entry may be there, but could not be read: one slip is told once. */
  isUnread(collection: CollectionName, id?: string): boolean;
};

export function siteOf(
  entries: Entries,
  unread: readonly Unread[],
  today: string,
  leftOut: readonly AnyEntry[] = [],
): Site {
  const all = Object.values(entries).flat() as AnyEntry[];
  const key = (collection: string, id: string) => `${collection}\n${id}`;
  const known = new Map(all.map((entry) => [key(entry.collection, entry.id), entry]));
  return {
    entries,
    all,
    today,
    leftOut: new Map(leftOut.map((entry) => [`${entry.collection}/${entry.id}`, entry])),
    byId: <Name extends CollectionName>(collection: Name, id: string) => {
      const own = collection === 'contacts' ? (contactIn(entries.area[0]?.data, id) ?? '') : id;
      // What stands under the name of a collection is an entry of it.
      return known.get(key(collection, own)) as Entry<Name> | undefined;
    },
    isUnread: (collection, id) =>
      unread.some(
        (one) =>
          one.collection === collection &&
          (id === undefined || one.id === undefined || one.id === id),
      ),
  };
}
