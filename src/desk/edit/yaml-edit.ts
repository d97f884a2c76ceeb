import { isDeepStrictEqual } from 'node:util';
import {
  isCollection,
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  type Document,
  type Node,
  type Pair,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { columnOf, lineStart, nextLine, spliced, type Splice } from './splices.ts';
import { asYaml, scalarAsYaml } from './yaml-words.ts';

type Group = Record<string, unknown>;
/** A text being edited: what it holds, and what is to change in it. */
type Work = { text: string; document: Document; splices: Splice[]; isQuoted: boolean };

const isGroup = (value: unknown): value is Group =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Where the lines of a value end: after the line break that follows it. */
const afterNode = ({ text }: Work, node: Node) => {
  const end = node.range![1];
  return text[end - 1] === '\n' ? end : nextLine(text, end);
};

/** How far the first words of the line of a place are from its start. */
const indentOf = (text: string, at: number) => text.slice(lineStart(text, at)).search(/\S/);

function replace(work: Work, node: Node, value: unknown, isFlow: boolean): void {
  const { text, splices, isQuoted } = work;
  const [start, end] = node.range!;
  if (isScalar(node) && (typeof value !== 'object' || value === null)) {
    // A block of lines ends with the break of its last line, which belongs to the line after.
    const isBlock = node.type === 'BLOCK_FOLDED' || node.type === 'BLOCK_LITERAL';
    const last = isBlock ? start + text.slice(start, end).trimEnd().length : end;
    const indent = indentOf(text, start) + 2;
    splices.push({ start, end: last, text: scalarAsYaml(value, node.type, indent, isFlow) });
    return;
  }
  const last = start + text.slice(start, end).trimEnd().length;
  const manner = { isFlow, isQuoted };
  splices.push({ start, end: last, text: asYaml(value, columnOf(text, start), manner) });
}

/** A field that is left empty in the file has a place, but nothing stands there. */
function fill(work: Work, pair: Pair<Node, Node | null>, value: unknown, indent: number): void {
  const at = pair.key.range![1] + 1;
  const manner = { isFlow: false, isQuoted: work.isQuoted };
  const isDeep = typeof value === 'object' && value !== null;
  const words = isDeep
    ? `\n${' '.repeat(indent + 2)}${asYaml(value, indent + 2, manner)}`
    : ` ${asYaml(value, indent, manner)}`;
  work.splices.push({ start: at, end: at, text: words });
}

/** Puts fields into a map whose fields stand on lines of their own, each after the one that it follows in `value`. */
function addFields(
  work: Work,
  pairs: Pair<Node, Node | null>[],
  known: string[],
  value: Group,
): void {
  const { text, splices, isQuoted } = work;
  const order = Object.keys(value);
  const indent = columnOf(text, pairs[0]!.key.range![0]);
  for (const key of order.filter((one) => !known.includes(one))) {
    const before = order.slice(0, order.indexOf(key)).findLast((one) => known.includes(one));
    const anchor = before === undefined ? undefined : pairs[known.indexOf(before)]!;
    const at = anchor
      ? afterNode(work, anchor.value?.range ? anchor.value : anchor.key)
      : lineStart(text, pairs[0]!.key.range![0]);
    const words = asYaml({ [key]: value[key] }, indent, { isFlow: false, isQuoted });
    // The first field of an item of a list stands beside its dash.
    if (!anchor && columnOf(text, pairs[0]!.key.range![0]) !== text.slice(at).search(/\S/)) {
      const start = pairs[0]!.key.range![0];
      splices.push({ start, end: start, text: `${words}\n${' '.repeat(indent)}` });
      continue;
    }
    const lineBreak = at > 0 && text[at - 1] !== '\n' ? '\n' : '';
    splices.push({ start: at, end: at, text: `${lineBreak}${' '.repeat(indent)}${words}\n` });
  }
}

function changeMap(work: Work, map: YAMLMap, value: Group, isFlow: boolean): void {
  const pairs = map.items as Pair<Node, Node | null>[];
  const known = pairs.map(({ key }) => String((key as { value?: unknown }).value));
  const isGone = (key: string) => !(key in value);
  const isChanged = known.some(isGone) || Object.keys(value).some((key) => !known.includes(key));
  if ((isFlow && isChanged) || known.every(isGone)) return replace(work, map, value, isFlow);
  // The dash of an item of a list stands in the line of its first field.
  if (
    isGone(known[0]!) &&
    columnOf(work.text, pairs[0]!.key.range![0]) > indentOf(work.text, pairs[0]!.key.range![0])
  )
    return replace(work, map, value, isFlow);
  for (const [index, pair] of pairs.entries()) {
    const key = known[index]!;
    if (isGone(key)) {
      const start = lineStart(work.text, pair.key.range![0]);
      const end = afterNode(work, pair.value?.range ? pair.value : pair.key);
      work.splices.push({ start, end, text: '' });
    } else if (isScalar(pair.value) && pair.value.source === '' && value[key] !== null)
      fill(work, pair, value[key], columnOf(work.text, pair.key.range![0]));
    else change(work, pair.value, value[key], isFlow);
  }
  addFields(work, pairs, known, value);
}

function changeSeq(work: Work, seq: YAMLSeq, value: unknown[], isFlow: boolean): void {
  const { text, document, splices, isQuoted } = work;
  const items = seq.items as Node[];
  const old = items.map((item) => item.toJS(document) as unknown);
  const most = Math.min(old.length, value.length);
  let head = 0;
  while (head < most && isDeepStrictEqual(old[head], value[head])) head++;
  let tail = 0;
  while (tail < most - head && isDeepStrictEqual(old.at(-1 - tail), value.at(-1 - tail))) tail++;
  const gone = items.slice(head, items.length - tail);
  const fresh = value.slice(head, value.length - tail);
  if (gone.length === fresh.length) {
    for (const [index, item] of gone.entries()) change(work, item, fresh[index], isFlow);
    return;
  }
  if (isFlow || items.length === 0 || value.length === 0)
    return replace(work, seq, value, isFlow || value.length === 0);
  const first = items[0]!;
  const startOf = (item: Node) => lineStart(text, item.range![0]);
  const start = gone[0]
    ? startOf(gone[0])
    : head > 0
      ? afterNode(work, items[head - 1]!)
      : startOf(first);
  const end = gone.length > 0 ? afterNode(work, gone.at(-1)!) : start;
  const dash = `${' '.repeat(text.slice(startOf(first)).search(/-/))}- `;
  const manner = { isFlow: isCollection(first) && first.flow === true, isQuoted };
  const lines = fresh.map((one) => `${dash}${asYaml(one, dash.length, manner)}\n`).join('');
  const lineBreak = start > 0 && text[start - 1] !== '\n' && lines !== '' ? '\n' : '';
  splices.push({ start, end, text: lineBreak + lines });
}

function change(work: Work, node: Node | null, value: unknown, inFlow: boolean): void {
  if (!node || isDeepStrictEqual(node.toJS(work.document), value)) return;
  const isFlow = inFlow || (isCollection(node) && node.flow === true);
  if (isMap(node) && isGroup(value) && node.items.length > 0) changeMap(work, node, value, isFlow);
  else if (isSeq(node) && Array.isArray(value)) changeSeq(work, node, value, isFlow);
  else replace(work, node, value, isFlow);
}

/**
 * YAML with as little changed as can be, so that it reads as `wanted`: comments, quotes, order and line breaks of all
 * that stays the same are left as they are.
 * @throws Error where the text cannot be read as YAML
 */
export function editedYaml(text: string, wanted: unknown): string {
  const document: Document = parseDocument(text);
  if (document.errors[0]) throw document.errors[0];
  if (isDeepStrictEqual(document.toJS(), wanted)) return text;
  const isQuoted = text.includes('"') || text.trim() === '';
  if (!document.contents) return `${text}${asYaml(wanted, 0, { isFlow: false, isQuoted })}\n`;
  const work: Work = { text, document, splices: [], isQuoted };
  change(work, document.contents as Node, wanted, false);
  const edited = spliced(text, work.splices);
  const read = parseDocument(edited);
  if (read.errors.length === 0 && isDeepStrictEqual(read.toJS(), wanted)) return edited;
  // Rare YAML, such as anchors: what it says matters more than how it is written.
  document.contents = document.createNode(wanted) as Node;
  return document.toString({ lineWidth: 0 });
}

/** The value of a YAML text as it stands, before any schema saw it. */
export const yamlValue = (text: string): unknown => parseDocument(text).toJS() as unknown;
