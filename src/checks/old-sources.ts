import { isOld, lastOldYear } from '../lib/source-age.ts';
import type { Problem, RawEntry } from './content-files.ts';
import { lineAt, withoutComments } from './mdx.ts';

type Told = { line: number; message: string };
type Source = { date?: string; inForce?: boolean };
type Sources = Map<unknown, Source>;

const fieldOf = ({ data }: RawEntry, field: string) =>
  ((data ?? {}) as Record<string, unknown>)[field];
const listed = (page: RawEntry): unknown[] => {
  const value = fieldOf(page, 'sources');
  return Array.isArray(value) ? value : [];
};

/** Pages for professionals. Those about the partnership tell its history, and say of which year. */
const isForWork = (page: RawEntry) =>
  page.collection === 'pages' &&
  fieldOf(page, 'audience') === 'professional' &&
  !page.id.startsWith('about/');

/** Ids that a component names, each with its offset. */
const named = (body: string, component: string, attribute: string) =>
  [...body.matchAll(new RegExp(`<${component}\\b[^>]*?\\b${attribute}="([^"]*)"`, 'g'))].map(
    (match) => ({ id: match[1]!, index: match.index }),
  );

/** Old sources that a page lists, but that mark none of its statements. */
function unmarked(page: RawEntry, body: string, sources: Sources): Told[] {
  const marked = named(body, 'Dated', 'source').map(({ id }) => id);
  return listed(page).flatMap((id, index) => {
    const source = sources.get(id);
    if (!source || !isOld(source) || marked.includes(String(id))) return [];
    const message = `"${String(id)}" is of ${lastOldYear} or before: put each statement that rests on it into <Dated source="${String(id)}">, or take it out. For a law in force write inForce: true in sources.yaml`;
    return [{ line: page.lineOf(['sources', index]), message }];
  });
}

/** Marks that name a source without a date, or one that the page does not list. */
function wrongMarks(page: RawEntry, body: string, sources: Sources): Told[] {
  return named(body, 'Dated', 'source').flatMap(({ id, index }) => {
    const line = lineAt(body, index, page.bodyLine);
    const undated = `"${id}" has no date in sources.yaml: <Dated> needs its year`;
    const unlisted = `list "${id}" under sources: at the top of the page too`;
    return [
      ...(sources.get(id)?.date === undefined ? [{ line, message: undated }] : []),
      ...(listed(page).includes(id) ? [] : [{ line, message: unlisted }]),
    ];
  });
}

/** Old sources that the prose names in passing, where no mark says how old they are. */
const inPassing = (page: RawEntry, body: string, sources: Sources): Told[] =>
  named(body, 'Source', 'id')
    .filter(({ id }) => isOld(sources.get(id) ?? {}))
    .map(({ id, index }) => ({
      line: lineAt(body, index, page.bodyLine),
      message: `"${id}" is of ${lastOldYear} or before: write <Dated source="${id}"> … </Dated> around the statement instead`,
    }));

/** A mark is a block: inside a paragraph it would break the page. */
const insideWords = (page: RawEntry, body: string): Told[] =>
  [...body.matchAll(/^(?!\s*(?:[-*]|\d+\.)?\s*<Dated\b).*\S.*<Dated\b/gm)].map((match) => ({
    line: lineAt(body, match.index, page.bodyLine),
    message: 'start <Dated> on a line of its own, or as a list item',
  }));

/**
 * Statements for professionals that rest on an old source without a mark that says so: how agencies work together
 * changes, and an old rule must not pass for one of today.
 */
export function oldSourceProblems(entries: RawEntry[]): Problem[] {
  const sources: Sources = new Map(
    entries
      .filter(({ collection }) => collection === 'sources')
      .map(({ id, data }) => [id, (data ?? {}) as Source]),
  );
  return entries.filter(isForWork).flatMap((page) => {
    const body = withoutComments(page.body);
    return [
      ...unmarked(page, body, sources),
      ...wrongMarks(page, body, sources),
      ...inPassing(page, body, sources),
      ...insideWords(page, body),
    ].map((told) => ({ file: page.file, ...told }));
  });
}
