import type { AnyEntry } from '../../entries/entry.ts';
import type { Content } from '../reading/content.ts';
import { providerOf } from '../reviews/providers.ts';

/** Someone who runs services, and all that the site says of them. */
export type Provider = { id: string; name: string; entries: AnyEntry[] };

/** A name as part of an address, or of the name of a file. */
export const slugOf = (name: string): string =>
  name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);

/** Everyone who can be asked about facts, by name, with their services first. */
export function providersIn(content: Content): Provider[] {
  const { services, contacts, training } = content.reading.entries;
  const all: AnyEntry[] = [...services, ...contacts, ...training];
  const taken = new Set<string>();
  return [...Map.groupBy(all, (entry) => providerOf(content, entry))]
    .toSorted(([a], [b]) => a.localeCompare(b, 'en'))
    .map(([name, entries]) => {
      const slug = slugOf(name) || 'provider';
      const id = taken.has(slug) ? `${slug}-${taken.size}` : slug;
      taken.add(id);
      return { id, name, entries };
    });
}
