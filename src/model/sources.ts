import type { DataOf } from '../entries/collections.ts';
import { many, one, type Facts } from './facts.ts';

export type Source = DataOf<'sources'>;

/** The source with an id. Throws where there is none. */
export const source = (facts: Facts, id: string): Source => one(facts, 'sources', id).data;

/**
 * The sources that an entry rests on, in its order. Throws where one is missing.
 * @param named ids, or what each of them says by its id
 */
export const sourcesOf = (
  facts: Facts,
  named: readonly (string | { source: string })[],
): Source[] =>
  many(
    facts,
    'sources',
    named.map((one) => (typeof one === 'string' ? one : one.source)),
  ).map(({ data }) => data);

/** The Act that sections belong to where a page names none. Throws where no source is marked as such. */
export function mainAct(facts: Facts): Source {
  const found = facts.entries.sources.find(({ data }) => data.isMainAct);
  if (!found) throw new Error('No source is the main Act: write isMainAct: true in sources.yaml.');
  return found.data;
}
