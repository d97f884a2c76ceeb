import type { CollectionName } from '../../entries/collections.ts';
import type { AnyEntry } from '../../entries/entry.ts';
import type { Elsewhere } from '../checks/elsewhere.ts';
import { spliced } from '../edit/splices.ts';
import { nameOf } from '../forms/names.ts';
import type { Naming } from '../reading/naming.ts';

/** What stands in the place of an entry from now on. */
export type Successor = {
  /** The id that names it; undefined where nothing replaces it. */
  id: string | undefined;
  /** The page that leads on from its own; undefined where it has none. */
  path: string | undefined;
};

/** An entry that is replaced. */
export type Target = { collection: CollectionName; id: string };

/** Prose in which what named an entry names its successor. */
export function inProse(
  text: string,
  namings: Naming[],
  { id }: Target,
  old: string | undefined,
  next: Successor,
): string {
  const splices = namings.flatMap((naming) => {
    if (!('start' in naming)) return [];
    const { start, end } = naming;
    const before = text.slice(start, end);
    const byId = next.id === undefined ? before : before.replace(`"${id}"`, `"${next.id}"`);
    const after = old && next.path ? byId.replace(old, next.path) : byId;
    return [{ start, end, text: after }];
  });
  // What stands inside another is changed with it.
  const outer = splices.filter(
    (one) =>
      !splices.some((other) => other !== one && other.start <= one.start && one.end <= other.end),
  );
  return spliced(text, outer);
}

/** Whether the words of a page show an entry by its id: without a successor, nothing can stand there. */
export const isShownBy = (naming: Naming, { id }: Target): boolean =>
  'start' in naming && naming.entry.body!.text.slice(naming.start, naming.end).includes(`"${id}"`);

/** What is to be done first where the words of a page show an entry that nothing replaces. */
export const takeOutFirst = (entry: AnyEntry): Elsewhere => ({
  place: nameOf(entry),
  at: `/change/${entry.collection}/${entry.id}`,
  message: 'Its words show this. Take it out there first, or choose what replaces it.',
});
