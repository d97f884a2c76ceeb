import { wordOf } from '../../components/mdx/vocabulary.ts';
import { contactIn, roleIn } from '../../schemas/roles.ts';
import { collections, type CollectionName, type Place } from '../../entries/collections.ts';
import type { AnyEntry } from '../../entries/entry.ts';
import { fieldsOf } from '../../entries/fields.ts';
import { nearest } from '../../lib/suggest.ts';
import { wrongAt, type Rule } from '../rule.ts';
import { piecesOf } from '../words/pieces.ts';

type Reference = { target: CollectionName; id: string; line: number };

const inFields = (entry: AnyEntry): Reference[] =>
  fieldsOf(entry).flatMap(({ path, value, marks }) =>
    marks.refers && typeof value === 'string'
      ? [{ target: marks.refers, id: value, line: entry.line(path) }]
      : [],
  );

const known = new WeakMap<AnyEntry, readonly Reference[]>();

/** The ids that the names of the vocabulary are given in the prose of an entry. */
export function referencesInProse(entry: AnyEntry): readonly Reference[] {
  const before = known.get(entry);
  if (before) return before;
  const references = piecesOf(entry).flatMap(({ named, line }) =>
    named.flatMap(({ name, given, index }) =>
      Object.entries(wordOf(name)?.props ?? {}).flatMap(([prop, takes]) => {
        const id = given[prop];
        return takes.kind === 'id' && id ? [{ target: takes.of, id, line: line(index) }] : [];
      }),
    ),
  );
  known.set(entry, references);
  return references;
}

/** Where the entries of a collection stand. */
function placeOf(target: CollectionName): string {
  const place: Place = collections[target].place;
  if ('folder' in place) return `${place.folder}/`;
  return 'file' in place ? place.file : place.record;
}

export const references: Rule = {
  name: 'ids that lead somewhere',
  why: 'A fact is named by its id: an id of nothing is a number, a source or a word that is not there.',
  scope: 'entry',
  *check(entry, site) {
    for (const { target, id, line } of [...inFields(entry), ...referencesInProse(entry)]) {
      if (site.byId(target, id) || site.isUnread(target, id)) continue;
      const role = target === 'contacts' ? roleIn(id) : undefined;
      if (role !== undefined) {
        const own = contactIn(site.entries.area[0]?.data, id);
        // Whom the area names is told where it cannot be read.
        if (site.isUnread('area') || (own !== undefined && site.isUnread('contacts', own)))
          continue;
        yield wrongAt(
          entry,
          line,
          `the area may name nobody for ${role}: write <LocalLine for="${role}" />`,
        );
        continue;
      }
      if (site.leftOut.has(`${target}/${id}`)) {
        // A card of a service that the area leaves out is left out with it.
        if (target !== 'services')
          yield wrongAt(
            entry,
            line,
            `"${id}" is shown here: take ${target}/${id} out of hidden in area.yaml`,
          );
        continue;
      }
      if (site.entries[target].length === 0) {
        // Whoever names anything here says the same: it is told once.
        yield wrongAt(
          entry,
          line,
          `${placeOf(target)} holds nothing yet, and things in it are named here: put it back, or write what is named`,
        );
        continue;
      }
      const near = nearest(
        id,
        site.entries[target].map((candidate) => candidate.id),
      );
      yield wrongAt(entry, line, `there is no "${id}" in ${target}. Did you mean "${near}"?`);
    }
  },
};

export const exceptionsLead: Rule = {
  name: 'exceptions that are needed',
  why: 'An exception whose entry is gone would let a word stand in another one of that name, unseen.',
  scope: 'site',
  *check(site) {
    const known = site.all.map(({ collection, id }) => `${collection}/${id}`);
    for (const entry of site.entries.exceptions) {
      const [collection, ...id] = entry.data.in.split('/');
      if (
        known.includes(entry.data.in) ||
        site.isUnread(collection as CollectionName, id.join('/'))
      )
        continue;
      yield wrongAt(
        entry,
        ['in'],
        `there is no "${entry.data.in}". Did you mean "${nearest(entry.data.in, known)}"?`,
      );
    }
  },
};
