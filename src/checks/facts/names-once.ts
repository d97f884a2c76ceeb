import type { AnyEntry } from '../../entries/entry.ts';
import { wrongAt, type Rule } from '../rule.ts';
import { plainText } from '../words/plain-text.ts';

/** A name as two people would write it alike. */
const bare = (name: string) =>
  plainText(name)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** What an entry is called in lists, and the field that says so; undefined where it stands in none. */
function calledIn({ collection, data }: AnyEntry): { field: string; name: string } | undefined {
  if (collection === 'services') return { field: 'name', name: data.name };
  return collection === 'pages' || collection === 'campaigns'
    ? { field: 'title', name: data.title }
    : undefined;
}

export const namesOnce: Rule = {
  name: 'a name once',
  why: 'A copy of a file that was left behind stands in every list beside the first, and one of them grows old.',
  scope: 'site',
  *check({ all }) {
    const firsts = new Map<string, AnyEntry>();
    for (const entry of all) {
      const called = calledIn(entry);
      if (!called) continue;
      const key = `${entry.collection} ${bare(called.name)}`;
      const first = firsts.get(key);
      if (!first) firsts.set(key, entry);
      else
        yield wrongAt(
          entry,
          [called.field],
          `${entry.id} is called “${called.name}”, as ${first.id} is: take one of the two files out, or say in its ${called.field} how it differs`,
        );
    }
  },
};
