import { addressOf } from '../../entries/collections.ts';
import type { Entry } from '../../entries/entry.ts';
import type { Problem } from '../../entries/problem.ts';
import { isOld, lastOldYear } from '../../lib/source-age.ts';
import { wrongAt, type Rule } from '../rule.ts';
import type { Site } from '../site.ts';
import { piecesOf } from '../words/pieces.ts';

type Page = Entry<'pages'> | Entry<'local'>;
type Marked = { id: string; line: number };

/** Pages for professionals. Those about the partnership tell its history, and say of which year. */
const isForWork = ({ id, data }: Entry<'pages'>) =>
  data.audience === 'professional' && !id.startsWith('about/');

/** Such pages, and what the area adds to them. */
function pagesForWork({ entries }: Site): Page[] {
  const pages = entries.pages.filter(isForWork);
  const paths = new Set(pages.map(({ id }) => addressOf('pages', id)));
  return [...pages, ...entries.local.filter(({ data }) => paths.has(data.page))];
}

const named = (page: Page, name: string, prop: string): Marked[] =>
  piecesOf(page).flatMap((piece) =>
    piece.named.flatMap((one) => {
      const id = one.given[prop];
      return one.name === name && id ? [{ id, line: piece.line(one.index) }] : [];
    }),
  );

/** Old sources that a page lists, but that mark none of its statements. */
function* unmarked(page: Page, marked: Marked[], site: Site): Iterable<Problem> {
  for (const [index, id] of page.data.sources.entries()) {
    const source = site.byId('sources', id);
    if (!source || !isOld(source.data) || marked.some((one) => one.id === id)) continue;
    yield wrongAt(
      page,
      ['sources', index],
      `"${id}" is of ${lastOldYear} or before: put each statement that rests on it into <Dated source="${id}">, or take it out. For a law in force write inForce: true in sources.yaml`,
    );
  }
}

/** Marks that name a source without a date, or one that the page does not list. */
function* wrongMarks(page: Page, marked: Marked[], site: Site): Iterable<Problem> {
  for (const { id, line } of marked) {
    const source = site.byId('sources', id);
    if (!source) continue;
    if (source.data.date === undefined)
      yield wrongAt(page, line, `"${id}" has no date in sources.yaml: <Dated> needs its year`);
    if (!page.data.sources.includes(id))
      yield wrongAt(page, line, `list "${id}" under sources: at the top of the page too`);
  }
}

export const oldSources: Rule = {
  name: 'old sources are marked',
  why: 'How agencies work together changes: an old rule must not pass for one of today.',
  scope: 'site',
  *check(site) {
    for (const page of pagesForWork(site)) {
      const marked = named(page, 'Dated', 'source');
      yield* unmarked(page, marked, site);
      yield* wrongMarks(page, marked, site);
      for (const { id, line } of named(page, 'Source', 'id'))
        if (isOld(site.byId('sources', id)?.data ?? {}))
          yield wrongAt(
            page,
            line,
            `"${id}" is of ${lastOldYear} or before: write <Dated source="${id}"> … </Dated> around the statement instead`,
          );
    }
  },
};

export const listedSources: Rule = {
  name: 'statements list their sources',
  why: 'Whoever checks an entry works through its list of sources: one that is not there is never opened.',
  scope: 'site',
  *check({ entries }) {
    for (const entry of [...entries.pathway, ...entries.timelines]) {
      const listed = entry.data.sources.map(({ source }) => source);
      const { data } = entry;
      const statements =
        'moments' in data
          ? data.moments.flatMap(({ what }) => what)
          : data.kind === 'question'
            ? data.think
            : [...data.ready, ...data.consent, ...data.override, ...data.next, ...data.record];
      for (const source of new Set(statements.map((one) => one.source)))
        if (!listed.includes(source))
          yield wrongAt(entry, ['sources'], `${entry.id}: list the source "${source}" here too`);
    }
  },
};
