import { wordOf } from '../../components/mdx/vocabulary.ts';
import type { AnyEntry, Body, ProseNode } from '../../entries/entry.ts';
import { isInline, isTag } from '../nodes.ts';
import { fieldTextsOf } from './field-texts.ts';
import { plainText } from './plain-text.ts';

/** What stands for a fact in the middle of a sentence: one word of one syllable. */
export const neutralWord = 'Name';

/** A name of the vocabulary that stands in a piece, and what it was given. */
export type Named = { name: string; given: Record<string, string>; index: number };

/** Words that visitors read together: a paragraph, a heading, an item, a cell or a field. */
export type Piece = {
  /** As plainText gives it. */
  text: string;
  /** `words` are sentences, `name` a name or heading, `foreign` words of another language. */
  kind: 'words' | 'name' | 'foreign';
  /** Whether it stands in the prose, or in a field. */
  isProse: boolean;
  named: Named[];
  /** Of a field: where it stands in its entry. */
  path?: readonly PropertyKey[];
  /** The line in the file of an offset in the text. */
  line(index: number): number;
  /** Whether an offset in the text stands in the words of a link. */
  isInLink?(index: number): boolean;
};

type Node = ProseNode;
type Mark = { index: number; line: number };

const childrenOf = (node: Node): Node[] => ('children' in node ? (node.children as Node[]) : []);
const lineOf = (node: Node) => node.position?.start.line ?? 1;

/** What a tag was given in words. */
export function givenTo(node: Node): Record<string, string> {
  if (!isTag(node)) return {};
  return Object.fromEntries(
    node.attributes.flatMap((one) =>
      one.type === 'mdxJsxAttribute'
        ? [[one.name, typeof one.value === 'string' ? one.value : '']]
        : [],
    ),
  );
}

/** The line of the last mark that does not stand after an offset. Marks stand in order. */
function lineIn(marks: readonly Mark[], index: number): number {
  let [low, high] = [0, marks.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (marks[middle]!.index <= index) low = middle;
    else high = middle - 1;
  }
  return marks[low]?.line ?? 1;
}

/** Builds one piece out of nodes that stand side by side. */
class Writer {
  text = '';
  readonly named: Named[] = [];
  readonly foreign: Node[] = [];
  private readonly marks: Mark[] = [];
  private readonly links: [start: number, end: number][] = [];

  private add(words: string, node: Node) {
    let line = lineOf(node);
    for (const [place, part] of plainText(words).split('\n').entries()) {
      if (place > 0) this.text += '\n';
      this.marks.push({ index: this.text.length, line: place === 0 ? line : ++line });
      this.text += part;
    }
  }

  write(node: Node): void {
    if (node.type === 'text' || node.type === 'inlineCode') return this.add(node.value, node);
    if (node.type === 'break') return this.add('\n', node);
    // A page has none: another rule refuses each.
    if (node.type === 'image' || node.type === 'imageReference') return;
    if (node.type === 'mdxTextExpression') return;
    if (isTag(node)) return this.writeTag(node);
    const start = this.text.length;
    for (const child of childrenOf(node)) this.write(child);
    if (node.type === 'link') this.links.push([start, this.text.length]);
    if (node.type === 'link' && node.title) this.add(` ${node.title} `, node);
  }

  private writeTag(node: Node & { name: string | null }): void {
    const name = node.name ?? '';
    if (name === 'br') return this.add('\n', node);
    this.named.push({ name, given: givenTo(node), index: this.text.length });
    const children = childrenOf(node);
    const isForeign = name === 'Language';
    if (isForeign) this.foreign.push(...children);
    if (isForeign || (wordOf(name) && children.length === 0)) return this.add(neutralWord, node);
    for (const child of children) this.write(child);
  }

  piece(kind: Piece['kind']): Piece[] {
    if (this.text.trim() === '' && this.named.length === 0) return [];
    const { text, marks, named, links } = this;
    const isInLink = (index: number) => links.some(([start, end]) => start <= index && index < end);
    const line = (index: number) => lineIn(marks, index);
    return [{ text, kind, isProse: true, named, line, isInLink }];
  }
}

function inlinePieces(nodes: Node[], kind: Piece['kind']): Piece[] {
  const writer = new Writer();
  for (const node of nodes) writer.write(node);
  return [
    ...writer.piece(kind),
    ...(writer.foreign.length > 0 ? inlinePieces(writer.foreign, 'foreign') : []),
  ];
}

/** Children side by side that make words of one paragraph, and those that are blocks by themselves. */
function groupsOf(nodes: Node[]): Node[][] {
  const groups: Node[][] = [];
  for (const node of nodes) {
    const last = groups.at(-1);
    if (last && isInline(node) && isInline(last[0]!)) last.push(node);
    else groups.push([node]);
  }
  return groups;
}

function blockPieces(node: Node): Piece[] {
  if (node.type === 'heading') return inlinePieces(node.children as Node[], 'name');
  if (node.type === 'paragraph' || node.type === 'tableCell')
    return inlinePieces(node.children as Node[], 'words');
  if (node.type === 'code' || node.type === 'html')
    return inlinePieces([{ ...node, type: 'text' } as Node], 'words');
  if (node.type === 'definition' && node.title)
    return inlinePieces(
      [{ type: 'text', value: node.title, position: node.position } as Node],
      'words',
    );
  const isVocabulary = isTag(node) && wordOf(node.name ?? '') !== undefined;
  const own: Piece[] = isVocabulary
    ? [
        {
          text: '',
          kind: 'words',
          isProse: true,
          named: [{ name: (node as { name: string }).name, given: givenTo(node), index: 0 }],
          line: () => lineOf(node),
        },
      ]
    : [];
  return [
    ...own,
    ...groupsOf(childrenOf(node)).flatMap((group) =>
      isInline(group[0]!) ? inlinePieces(group, 'words') : blockPieces(group[0]!),
    ),
  ];
}

const prosePieces = ({ tree }: Body): Piece[] => blockPieces(tree);

function fieldPieces(entry: AnyEntry): Piece[] {
  return fieldTextsOf(entry).flatMap(({ text, marks, path, line }) =>
    marks.shown ? [{ text, kind: marks.shown, isProse: false, named: [], path, line }] : [],
  );
}

const known = new WeakMap<AnyEntry, readonly Piece[]>();

/** Everything of an entry that visitors read: its fields, then its prose. */
export function piecesOf(entry: AnyEntry): readonly Piece[] {
  const before = known.get(entry);
  if (before) return before;
  const pieces = [...fieldPieces(entry), ...(entry.body ? prosePieces(entry.body) : [])];
  known.set(entry, pieces);
  return pieces;
}
