import type { AnyEntry, ProseNode } from '../../entries/entry.ts';

/** A link in the prose of a page. */
export type Link = { href: string; words: string; line: number };

type Node = ProseNode;
const childrenOf = (node: Node): Node[] => ('children' in node ? (node.children as Node[]) : []);

const textOf = (node: Node): string =>
  node.type === 'text' || node.type === 'inlineCode'
    ? node.value
    : node.type === 'mdxJsxTextElement'
      ? 'Name'
      : childrenOf(node).map(textOf).join('');

const knownNodes = new WeakMap<Node, readonly Node[]>();

/** Every node below one, itself included, in the order of the page. Several rules go through the same ones. */
export function nodesIn(node: Node): readonly Node[] {
  const before = knownNodes.get(node);
  if (before) return before;
  const nodes: Node[] = [];
  const waiting = [node];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    nodes.push(next);
    const children = childrenOf(next);
    for (let place = children.length - 1; place >= 0; place--) waiting.push(children[place]!);
  }
  knownNodes.set(node, nodes);
  return nodes;
}

const known = new WeakMap<AnyEntry, readonly Link[]>();

/** Every link in the prose of an entry, and every address that a link by reference could take. */
export function linksIn(entry: AnyEntry): readonly Link[] {
  const before = known.get(entry);
  if (before) return before;
  const links: Link[] = [];
  if (entry.body)
    for (const node of nodesIn(entry.body.tree)) {
      const line = node.position?.start.line ?? 1;
      if (node.type === 'link') links.push({ href: node.url, words: textOf(node), line });
      if (node.type === 'definition') links.push({ href: node.url, words: 'reference', line });
    }
  known.set(entry, links);
  return links;
}
