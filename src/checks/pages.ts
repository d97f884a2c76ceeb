import type { Problem, RawEntry } from './content-files.ts';
import { withoutComments } from './mdx.ts';

type Told = { line: number; message: string };
type Contact = { phone?: unknown; text?: unknown };

const longestSummary = 160;
const fewestAliases = 10;
const mostAliases = 20;
const mostPagesOfAnAlias = 2;
/** The pages that may be large: all others are whole in one first flight, which is kind to a slow phone. */
const mayBeLarge = ['professionals/handbook', 'about/figures'];

const listOf = ({ data }: RawEntry, field: string): unknown[] => {
  const value = ((data ?? {}) as Record<string, unknown>)[field];
  return Array.isArray(value) ? value : [];
};
const textOf = ({ data }: RawEntry, field: string) => {
  const value = ((data ?? {}) as Record<string, unknown>)[field];
  return typeof value === 'string' ? value : '';
};

/** The ids of contacts that can be called or texted, and of services that have one. */
function reachable(entries: RawEntry[]): { contacts: Set<unknown>; services: Set<unknown> } {
  const of = (name: string) => entries.filter(({ collection }) => collection === name);
  const hasNumber = ({ phone, text }: Contact) => phone !== undefined || text !== undefined;
  const contacts = of('contacts').filter(({ data }) => hasNumber((data ?? {}) as Contact));
  const numbers = new Set<unknown>(contacts.map(({ id }) => id));
  const services = of('services').filter((entry) =>
    listOf(entry, 'contacts').some((id) => numbers.has(id)),
  );
  return { contacts: numbers, services: new Set<unknown>(services.map(({ id }) => id)) };
}

function actions(entry: RawEntry, { contacts, services }: ReturnType<typeof reachable>): Told[] {
  const body = withoutComments(entry.body);
  const named = [...body.matchAll(/<(Phone|Contact|Service)\b[^>]*?\bid="([^"]*)"/g)];
  const canAct =
    /<(?:Emergency|Pathway|PathwayRoutes)\b/.test(body) ||
    named.some(([, name, id]) => (name === 'Service' ? services : contacts).has(id));
  if (canAct) return [];
  const message =
    'nobody can act on this page: add <NextStep> with a <Phone />, a <Contact /> or a <Service /> that has a number';
  return [{ line: entry.bodyLine, message }];
}

const isSearchedFor = (entry: RawEntry) =>
  !entry.id.startsWith('about/') && textOf(entry, 'audience') !== 'easy-read';

function aliasCount(entry: RawEntry): Told[] {
  const count = listOf(entry, 'aliases').length;
  if (!isSearchedFor(entry) || (count >= fewestAliases && count <= mostAliases)) return [];
  const message = `${count} aliases: write ${fewestAliases} to ${mostAliases} short phrases as visitors type them`;
  return [{ line: entry.lineOf(['aliases']), message }];
}

function longSummary(entry: RawEntry): Told[] {
  const { length } = textOf(entry, 'summary');
  if (length <= longestSummary) return [];
  const message = `the summary has ${length} characters: ${longestSummary} at most`;
  return [{ line: entry.lineOf(['summary']), message }];
}

function largeInVain(entry: RawEntry): Told[] {
  const { isLarge } = (entry.data ?? {}) as { isLarge?: unknown };
  if (!isLarge || mayBeLarge.includes(entry.id)) return [];
  const message = `only ${mayBeLarge.join(' and ')} may be large: take isLarge out, and split the page if it is too long`;
  return [{ line: entry.lineOf(['isLarge']), message }];
}

function wrongAudience(entry: RawEntry): Told[] {
  if (!/^professionals(\/|$)/.test(entry.id) || textOf(entry, 'audience') === 'professional')
    return [];
  const message = 'this page stands among those for professionals: write audience: professional';
  return [{ line: entry.lineOf(['audience']), message }];
}

/** Aliases that too many pages share: search could not tell which of them is meant. */
function sharedAliases(pages: RawEntry[]): Problem[] {
  const uses = pages.flatMap((entry) =>
    listOf(entry, 'aliases').map((alias, index) => ({ entry, index, alias: String(alias) })),
  );
  const groups = Map.groupBy(uses, ({ alias }) => alias.trim().toLowerCase());
  return [...groups].flatMap(([alias, group]) => {
    const ids = [...new Set(group.map(({ entry }) => entry.id))];
    if (ids.length <= mostPagesOfAnAlias) return [];
    const { entry, index } = group.at(-1)!;
    const message = `the alias "${alias}" stands on ${ids.length} pages (${ids.join(', ')}): keep it on ${mostPagesOfAnAlias} at most`;
    return [{ file: entry.file, line: entry.lineOf(['aliases', index]), message }];
  });
}

/**
 * What every page needs beyond its fields: a way to act, words to be found by, a short summary. A
 * campaign needs them too, but for the words.
 */
export function pageProblems(entries: RawEntry[]): Problem[] {
  const pages = entries.filter(({ collection }) => collection === 'pages');
  const campaigns = entries.filter(({ collection }) => collection === 'campaigns');
  const numbers = reachable(entries);
  const told = [...pages, ...campaigns].flatMap((entry) =>
    [
      ...(textOf(entry, 'audience') === 'easy-read' ? [] : actions(entry, numbers)),
      ...(entry.collection === 'pages' ? aliasCount(entry) : []),
      ...longSummary(entry),
      ...largeInVain(entry),
      ...wrongAudience(entry),
    ].map((one) => ({ file: entry.file, ...one })),
  );
  return [...told, ...sharedAliases(pages)];
}
