import {
  collectionNames,
  collections,
  type CollectionName,
} from '../../src/entries/collections.ts';
import type { AnyEntry } from '../../src/entries/entry.ts';
import type { Entries } from '../../src/entries/read.ts';

type Given = { [Name in CollectionName]?: Record<string, object> };

/** An entry as it is read, of data that its schema takes; its prose is empty. */
export const entryOf = (collection: CollectionName, id: string, data: object): AnyEntry =>
  ({
    collection,
    id,
    layer: 'vale',
    file: `${collection}/${id}`,
    data: collections[collection].schema.parse(data),
    line: () => 1,
    lines: [],
  }) as unknown as AnyEntry;

/** The facts of an invented area that has nothing but these entries, on a day. */
export function factsOf(given: Given, today = '2026-05-02'): { entries: Entries; today: string } {
  const entries = collectionNames.map((name) => [
    name,
    Object.entries(given[name] ?? {}).map(([id, data]) => entryOf(name, id, data)),
  ]);
  return { entries: Object.fromEntries(entries) as Entries, today };
}
