import type { AnyEntry, ProseNode } from '../../entries/entry.ts';
import { nodesIn } from '../pages/links-in.ts';
import { plainText } from './plain-text.ts';

/** What stands in a cell of a table, as plainText gives it, and the line in the file. */
export type Cell = { text: string; line: number };

const textOf = (node: ProseNode): string =>
  nodesIn(node)
    .flatMap((one) => (one.type === 'text' || one.type === 'inlineCode' ? [one.value] : []))
    .join('');

const cellsOf = (row: ProseNode): Cell[] =>
  nodesIn(row).flatMap((node) =>
    node.type === 'tableCell'
      ? [{ text: plainText(textOf(node)), line: node.position?.start.line ?? 1 }]
      : [],
  );

/** The tables of a page, each as its rows, the first of which is its head. */
export const tablesIn = (entry: AnyEntry): Cell[][][] =>
  (entry.body ? nodesIn(entry.body.tree) : []).flatMap((node) =>
    node.type === 'table' ? [node.children.map((row) => cellsOf(row as ProseNode))] : [],
  );
