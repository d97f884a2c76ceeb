import type { Problem, RawEntry } from './content-files.ts';

/** The lists whose items show the number of the contact that they name, by collection. */
const callingLists: Partial<Record<RawEntry['collection'], string>> = {
  campaigns: 'posts',
  prints: 'numbers',
};

/** Posts and printed things that would show the number of a contact that has none to call. */
export function calledContacts(entries: RawEntry[]): Problem[] {
  const mute = new Set<unknown>(
    entries
      .filter(({ collection }) => collection === 'contacts')
      .filter(({ data }) => !(data as { phone?: unknown } | null)?.phone)
      .map(({ id }) => id),
  );
  return entries.flatMap(({ collection, file, data, lineOf }) => {
    const list = callingLists[collection];
    if (!list) return [];
    const items = ((data ?? {}) as Record<string, unknown>)[list];
    return (Array.isArray(items) ? (items as unknown[]) : []).flatMap((item, index) => {
      const { contact } = (item ?? {}) as { contact?: unknown };
      if (!mute.has(contact)) return [];
      const message = `contact "${String(contact)}" has no phone to show in ${list}: name another, or none`;
      return [{ file, line: lineOf([list, index]), message }];
    });
  });
}
