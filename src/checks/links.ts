import { addressOf } from '../entries/collections.ts';
import { nearest } from '../lib/suggest.ts';
import { pages as enginePages } from '../text/en-GB.ts';
import type { Problem, RawEntry } from './content-files.ts';
import { lineAt, withoutComments } from './mdx.ts';

type Link = { href: string; line: number };

/** Every address a link may lead to, and the fragments that a page has for it, with their `#`. */
type Targets = { paths: string[]; fragments: Map<string, string[]> };

const isPath = (value: unknown): value is string =>
  typeof value === 'string' && /^\/([a-z0-9-]+\/)*$/.test(value);

function targetsOf(entries: RawEntry[]): Targets {
  const of = (name: string) => entries.filter(({ collection }) => collection === name);
  const needs = of('services').map(({ data }) => (data as { need?: unknown } | null)?.need);
  return {
    paths: [
      ...Object.values(enginePages).map(({ path }) => path),
      ...(['pages', 'services', 'pathway', 'campaigns'] as const).flatMap((name) =>
        of(name).map(({ id }) => addressOf(name, id)),
      ),
    ],
    fragments: new Map([
      ['/about/glossary/', of('glossary').map(({ id }) => `#${id}`)],
      ['/services/', [...new Set(needs)].map((need) => `#${need}`)],
    ]),
  };
}

/** Paths in fields. One that is no path at all is the schema's to refuse. */
function inFields({ collection, data, lineOf }: RawEntry): Link[] {
  const fields = (data ?? {}) as Record<string, unknown>;
  const found: [unknown, PropertyKey[]][] = [
    ...['related', 'read'].flatMap((name) => {
      const paths = Array.isArray(fields[name]) ? (fields[name] as unknown[]) : [];
      return paths.map((path, index): [unknown, PropertyKey[]] => [path, [name, index]]);
    }),
    ...(collection === 'safePlaceTypes' ? [[fields['path'], ['path']] as [unknown, string[]]] : []),
    ...(collection === 'prints' ? [[fields['leadsTo'], ['leadsTo']] as [unknown, string[]]] : []),
  ];
  return found.flatMap(([href, path]) => (isPath(href) ? [{ href, line: lineOf(path) }] : []));
}

function inProse(entry: RawEntry): Link[] {
  const body = withoutComments(entry.body);
  const links = [
    ...body.matchAll(/\]\(\s*<?([^)\s>]*)/g),
    ...body.matchAll(/<TickList\b[^>]*?\bpage="([^"]*)"/g),
    ...body.matchAll(/^\[[^\]]+\]:\s*<?([^\s>]+)/gm),
  ];
  return links.map((match) => ({
    href: match[1]!,
    line: lineAt(body, match.index, entry.bodyLine),
  }));
}

/** The nearest path. A page above a mistyped one would always seem the nearest, and is no answer. */
function nearestPath(path: string, paths: string[]): string {
  const inner = (one: string) => one.slice(1, -1);
  const others = paths.filter((one) => !path.startsWith(one)).map(inner);
  return `/${nearest(inner(path), others)}/`;
}

/** The advice for a link, or nothing where it leads somewhere. */
function adviceOn(href: string, { paths, fragments }: Targets): string | undefined {
  if (/^https?:\/\//.test(href)) return undefined;
  if (/^tel:/.test(href)) return 'write <Phone id="…" /> instead';
  if (href.startsWith('#')) return undefined;
  const { path, query, fragment } = href.match(
    /^(?<path>[^?#]*)(?<query>\?[^#]*)?(?<fragment>#.*)?$/,
  )!.groups as { path: string; query?: string; fragment?: string };
  if (!path.startsWith('/'))
    return 'write the whole path of a page, with a slash at both ends, such as /helpline/';
  if (!path.endsWith('/')) return `end the path with a slash: ${path}/`;
  if (query) return `leave out "${query}"`;
  if (!paths.includes(path))
    return `there is no such page. Did you mean ${nearestPath(path, paths)}?`;
  if (fragment === undefined) return undefined;
  const known = fragments.get(path);
  // Headings get their ids when a page is built: a test over the built pages finds a place that is not there.
  if (!known) return undefined;
  if (known.includes(fragment)) return undefined;
  return `there is no such part of the page. Did you mean ${path}${nearest(fragment, known) ?? ''}?`;
}

/** Links and paths that lead to no page of this site, or that only work from some places. */
export function linkProblems(entries: RawEntry[]): Problem[] {
  const targets = targetsOf(entries);
  return entries.flatMap((entry) =>
    [...inFields(entry), ...inProse(entry)].flatMap(({ href, line }) => {
      const advice = adviceOn(href, targets);
      return advice ? [{ file: entry.file, line, message: `link "${href}": ${advice}` }] : [];
    }),
  );
}
