import type { AnyEntry } from '../../entries/entry.ts';
import type { Site } from '../site.ts';

/** Whether exceptions.yaml lets a word stand in an entry that a rule would refuse. */
export const isAllowed = (site: Site, entry: AnyEntry, word: string): boolean =>
  site.entries.exceptions.some(
    ({ data }) =>
      data.in === `${entry.collection}/${entry.id}` &&
      data.words.some((allowed) => allowed.toLowerCase() === word.toLowerCase()),
  );
