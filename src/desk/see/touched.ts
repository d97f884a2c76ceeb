import { addressesOf } from '../../checks/pages/addresses.ts';
import type { AnyEntry } from '../../entries/entry.ts';
import type { Content } from '../reading/content.ts';
import { entriesNaming } from '../reading/naming.ts';

/** Fields of the area whose contacts stand on every page. */
const onEachPage = 'area';

/**
 * The addresses of the pages that a change of an entry touches: its own first, then those of what names it.
 * @param most so many at most: a number at the top of every page touches them all
 */
export function pagesTouched(content: Content, entry: AnyEntry, most = 40): string[] {
  const own = [...addressesOf(entry)];
  const naming = entriesNaming(content, entry.collection, entry.id).map((one) => one.entry);
  const isEverywhere =
    entry.collection === onEachPage || naming.some(({ collection }) => collection === onEachPage);
  const further = naming
    .filter((one) => addressesOf(one).length === 0)
    .flatMap((one) =>
      entriesNaming(content, one.collection, one.id).map(({ entry: other }) => other),
    );
  const pages = [
    ...own,
    ...(isEverywhere ? ['/'] : []),
    ...[...naming, ...further].flatMap((one) => [...addressesOf(one)]),
  ];
  const unique = [...new Set(pages)];
  return (unique.length === 0 ? ['/'] : unique).slice(0, most);
}
