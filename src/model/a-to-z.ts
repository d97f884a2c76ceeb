import { inParts, type Group } from '../lib/parts.ts';
import * as text from '../text/en-GB.ts';
import type { PageLink } from './pages.ts';

/** A page of the A to Z. Its title names its first and its last letter. */
export type Part = { path: string; title: string; groups: Group<PageLink>[] };

const mostOfPage = 130;
const inOrder = (a: string, b: string) => a.localeCompare(b, 'en');

/** Every page by its letter, in parts that fit one page each; the first has the address of the whole. */
export function aToZ(pages: PageLink[]): Part[] {
  const byLetter = Map.groupBy(
    pages.toSorted((a, b) => inOrder(a.title, b.title)),
    // A title that starts with a digit stands under its first letter.
    (page) => page.title.match(/[a-z]/i)?.[0].toUpperCase() ?? '',
  );
  const groups = [...byLetter]
    .toSorted(([a], [b]) => inOrder(a, b))
    .map(([name, items]) => ({ name, items }));
  return inParts(groups, mostOfPage).map((part, at) => ({
    path: text.pages.atoz.path + (at > 0 ? `${at + 1}/` : ''),
    title: text.list.letters(part[0]!.name, part.at(-1)!.name),
    groups: part,
  }));
}
