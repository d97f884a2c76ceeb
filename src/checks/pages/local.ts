import type { AnyEntry } from '../../entries/entry.ts';
import { nearest } from '../../lib/suggest.ts';
import { wrongAt, type Rule } from '../rule.ts';
import { piecesOf } from '../words/pieces.ts';
import { pathsOf } from './addresses.ts';

/** The ids of what an area may add that a page shows. */
const shownBy = (entry: AnyEntry): string[] =>
  piecesOf(entry).flatMap(({ named }) =>
    named.flatMap(({ name, given }) => (name === 'Local' && given['id'] ? [given['id']] : [])),
  );

export const local: Rule = {
  name: 'what an area adds is shown',
  why: 'Words that no page shows are written for nobody, and a number in them is missed.',
  scope: 'site',
  *check(site) {
    const paths = pathsOf(site);
    for (const entry of site.entries.local) {
      const page = paths.get(entry.data.page);
      // A path that leads nowhere is told as a link.
      if (page?.collection !== 'pages' && page?.collection !== 'campaigns') continue;
      const ids = shownBy(page);
      const isEmpty = entry.body.tree.children.length === 0;
      if (isEmpty || ids.includes(entry.id)) continue;
      const near = nearest(entry.id, ids);
      yield wrongAt(
        entry,
        ['page'],
        near === undefined
          ? `${page.file} has no place for what an area adds: take this out, or put <Local id="${entry.id}" /> there`
          : `${page.file} shows <Local id="${near}" />: name this file ${near}.mdx`,
      );
    }
  },
};
