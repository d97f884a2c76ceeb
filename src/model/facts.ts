import type { CollectionName, DataOf, ShownName } from '../entries/collections.ts';
import { nearest } from '../lib/suggest.ts';

/** An entry, as far as pages need it. */
export type Item<Name extends CollectionName> = { id: string; data: DataOf<Name> };

/** All that pages know: the entries, each collection sorted by id, and the day in London, `YYYY-MM-DD`. */
export type Facts = {
  entries: { readonly [Name in ShownName]: readonly Item<Name>[] };
  today: string;
  /** The moment of the build, for what holds for some hours; left out by what is read long after. */
  now?: Date | undefined;
};

/** Answers once for the same facts, or what was made of them: a build asks for the same on every page. */
export function remembered<Of extends object, Answer extends object>(
  answer: (of: Of) => Answer,
): (of: Of) => Answer {
  const known = new WeakMap<Of, Answer>();
  return (of) => {
    const found = known.get(of) ?? answer(of);
    known.set(of, found);
    return found;
  };
}

const byId = remembered(
  (entries: readonly Item<ShownName>[]) => new Map(entries.map((entry) => [entry.id, entry])),
);

/** One entry. Throws, with the nearest id there is, where none has this id. */
export function one<Name extends ShownName>(facts: Facts, name: Name, id: string): Item<Name> {
  const entries: readonly Item<Name>[] = facts.entries[name];
  const found = byId(entries).get(id) as Item<Name> | undefined;
  if (found) return found;
  const near = nearest(
    id,
    entries.map((entry) => entry.id),
  );
  throw new Error(`There is no entry "${id}" in ${name}.${near ? ` Did you mean "${near}"?` : ''}`);
}

/** Several entries in the order of their ids. Throws as {@link one} does. */
export const many = <Name extends ShownName>(facts: Facts, name: Name, ids: readonly string[]) =>
  ids.map((id) => one(facts, name, id));
