import { collections } from '../../entries/collections.ts';
import { wrongAt, type Rule } from '../rule.ts';

const isId = (id: string) => id.length <= 80 && /^[a-z0-9][a-z0-9-]*$/.test(id);

export const ids: Rule = {
  name: 'ids',
  why: 'An id becomes an address, the name of a file or a place in a page: only small letters, digits and hyphens are safe there.',
  scope: 'entry',
  *check(entry) {
    const { place } = collections[entry.collection];
    // Names of files are judged with their folders.
    if (!('file' in place) || isId(entry.id)) return;
    yield wrongAt(
      entry,
      [],
      `"${entry.id}" cannot be an id: name it with small letters, digits and hyphens`,
    );
  },
};
