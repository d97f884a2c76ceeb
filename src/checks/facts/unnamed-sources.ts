import { collectionNames } from '../../entries/collections.ts';
import { fieldsOf } from '../../entries/fields.ts';
import type { AnyEntry } from '../../entries/entry.ts';
import { oddAt, type Rule } from '../rule.ts';
import { referencesInProse } from './references.ts';

const sourcesNamedBy = (entry: AnyEntry): string[] => [
  ...fieldsOf(entry).flatMap(({ value, marks }) =>
    marks.refers === 'sources' && typeof value === 'string' ? [value] : [],
  ),
  ...referencesInProse(entry).flatMap(({ target, id }) => (target === 'sources' ? [id] : [])),
];

export const unnamedSources: Rule = {
  name: 'sources that are named',
  why: 'A source that nothing rests on any more is read again at each review, for nothing.',
  scope: 'site',
  *check(site) {
    // What cannot be read may name it.
    if (collectionNames.some((name) => site.isUnread(name))) return;
    // What an area leaves out of core is there in others.
    const named = new Set([...site.all, ...site.leftOut.values()].flatMap(sourcesNamedBy));
    for (const source of site.entries.sources)
      if (!named.has(source.id))
        yield oddAt(
          source,
          [],
          `${source.id}: no entry names this source: name it, or take it out`,
        );
  },
};
