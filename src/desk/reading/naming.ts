import { addressesOf } from '../../checks/pages/addresses.ts';
import type { CollectionName } from '../../entries/collections.ts';
import type { AnyEntry, ProseNode } from '../../entries/entry.ts';
import { fieldsOf } from '../../entries/fields.ts';
import { wordOf } from '../../components/mdx/vocabulary.ts';
import type { Content } from './content.ts';

/** Where an entry names another: in a field, or in the prose between two places of the whole file. */
export type Naming = { entry: AnyEntry } & (
  { path: PropertyKey[] } | { start: number; end: number }
);

type Node = ProseNode & {
  name?: string | null;
  url?: string;
  attributes?: { type: string; name: string; value?: unknown }[];
  children?: Node[];
  position?: { start: { offset?: number }; end: { offset?: number } };
};

function* nodesBelow(node: Node): Generator<Node> {
  yield node;
  for (const child of node.children ?? []) yield* nodesBelow(child);
}

/** Whether a link leads to a page, or to a place on it. */
const leadsTo = (url: string, pages: readonly string[]) =>
  pages.includes(url.replace(/[#?].*$/, ''));

function isNamedBy(
  node: Node,
  target: CollectionName,
  id: string,
  pages: readonly string[],
): boolean {
  if (node.type === 'link' && node.url !== undefined) return leadsTo(node.url, pages);
  const props = node.name ? wordOf(node.name)?.props : undefined;
  if (!props) return false;
  return (node.attributes ?? []).some(({ name, value }) => {
    const prop = props[name];
    if (prop?.kind === 'id') return prop.of === target && value === id;
    return prop?.kind === 'path' && typeof value === 'string' && leadsTo(value, pages);
  });
}

function inProse(
  entry: AnyEntry,
  target: CollectionName,
  id: string,
  pages: readonly string[],
): Naming[] {
  if (!entry.body || !entry.body.text.includes(id)) return [];
  return [...nodesBelow(entry.body.tree as Node)].flatMap((node) => {
    if (!isNamedBy(node, target, id, pages)) return [];
    const [start, end] = [node.position?.start.offset, node.position?.end.offset];
    return start === undefined || end === undefined ? [] : [{ entry, start, end }];
  });
}

/** Everything that names an entry: by its id, or by the address of its page. */
export function entriesNaming(content: Content, collection: CollectionName, id: string): Naming[] {
  const own = content.site.byId(collection, id) as AnyEntry | undefined;
  const pages = own ? addressesOf(own) : [];
  return content.site.all.flatMap((entry): Naming[] => {
    if (entry === own) return [];
    const fields = fieldsOf(entry).filter(
      ({ marks, value }) =>
        (marks.refers === collection && value === id) ||
        (marks.isPath && typeof value === 'string' && leadsTo(value, pages)),
    );
    const excepted =
      entry.collection === 'exceptions' &&
      (entry.data as { in: string }).in === `${collection}/${id}`;
    return [
      ...fields.map(({ path }) => ({ entry, path })),
      ...(excepted ? [{ entry, path: ['in'] }] : []),
      ...inProse(entry, collection, id, pages),
    ];
  });
}
