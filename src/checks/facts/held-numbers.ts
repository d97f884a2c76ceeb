import type { Entry } from '../../entries/entry.ts';
import type { Site } from '../site.ts';

/** A number that a contact holds, to call or to text. */
export type Held = { entry: Entry<'contacts'>; path: string[]; number: string; isForText: boolean };

const known = new WeakMap<Site, Held[]>();

/** Every number that a contact holds. */
export function heldNumbers(site: Site): Held[] {
  const before = known.get(site);
  if (before) return before;
  const held = site.entries.contacts.flatMap((entry) => {
    const { phone, text } = entry.data;
    return [
      ...(phone === undefined ? [] : [{ entry, path: ['phone'], number: phone, isForText: false }]),
      ...(text ? [{ entry, path: ['text', 'number'], number: text.number, isForText: true }] : []),
    ];
  });
  known.set(site, held);
  return held;
}
