import { plainLines, withEndsOf } from './line-ends.ts';
import { editedYaml, yamlValue } from './yaml-edit.ts';

/** The fields of an entry as its file has them, and its prose where it has some. */
export type EntryText = { value: unknown; body?: string };

const frontMatter = /^---[ \t]*\n([\s\S]*?\n)??---[ \t]*(?:\n|$)/;

/** How entries stand in a file: alone, by id among others, or as front matter above prose. */
export type Shape = 'alone' | 'among others' | 'above prose';

function partsOf(text: string): { yaml: string; start: number; body: string } {
  const [front, yaml = ''] = text.match(frontMatter) ?? [];
  if (front === undefined) throw new Error('this page has no fields between lines of ---');
  return { yaml, start: front.indexOf('\n') + 1, body: text.slice(front.length) };
}

/**
 * The lines of one entry in a file of many: they go from its id, at the start of a line, up to the next line that
 * starts with an id. Comments above an id belong to what follows. Undefined where the file has none of this id.
 */
function linesOf(text: string, id: string): { start: number; end: number } | undefined {
  const start = text.search(new RegExp(`^(["']?)${id}\\1:`, 'm'));
  if (start < 0) return undefined;
  const first = text.indexOf('\n', start) + 1;
  if (first === 0) return { start, end: text.length };
  const rest = text.slice(first).search(/^[^\s#]/m);
  if (rest < 0) return { start, end: text.length };
  const above = text.slice(0, first + rest).match(/(?:(?<=\n)[ \t]*(?:#.*)?\n)*$/)![0];
  return { start, end: first + rest - above.length };
}

/** An entry as its file has it; undefined where the file has none of this id. */
export function entryIn(file: string, shape: Shape, id: string): EntryText | undefined {
  const text = plainLines(file);
  if (shape === 'above prose') {
    const { yaml, body } = partsOf(text);
    return { value: yamlValue(yaml), body };
  }
  if (shape === 'alone') return { value: yamlValue(text) };
  const lines = linesOf(text, id);
  if (!lines) return undefined;
  const alone = yamlValue(text.slice(lines.start, lines.end)) as Record<string, unknown>;
  return { value: alone[id] };
}

function pageWith(text: string, { value, body }: EntryText): string {
  if (text === '') return `---\n${editedYaml('', value)}---\n${body ?? ''}`;
  const parts = partsOf(text);
  const rest = text.slice(parts.start + parts.yaml.length, text.length - parts.body.length);
  return `${text.slice(0, parts.start)}${editedYaml(parts.yaml, value)}${rest}${body ?? parts.body}`;
}

function listWith(text: string, id: string, value: unknown): string {
  const lines = linesOf(text, id);
  const gap = text === '' || text.endsWith('\n') ? '' : '\n';
  if (!lines) return `${text}${gap}${editedYaml('', { [id]: value })}`;
  const block = editedYaml(text.slice(lines.start, lines.end), { [id]: value });
  return text.slice(0, lines.start) + block + text.slice(lines.end);
}

/** The text of a file in which one entry says something else, or which has one entry more; nothing else changes. */
export function fileWith(file: string, shape: Shape, id: string, entry: EntryText): string {
  const text = plainLines(file);
  if (shape === 'above prose') return withEndsOf(file, pageWith(text, entry));
  const now = shape === 'alone' ? editedYaml(text, entry.value) : listWith(text, id, entry.value);
  return withEndsOf(file, now);
}

/** The text of a file of many without one of its entries. */
export function fileWithout(file: string, id: string): string {
  const text = plainLines(file);
  const lines = linesOf(text, id);
  return lines ? withEndsOf(file, text.slice(0, lines.start) + text.slice(lines.end)) : file;
}

/** The text of a file of many in which an entry has another id, at the place where it stood. */
export const fileWithId = (text: string, from: string, to: string): string =>
  text.replace(new RegExp(`^(["']?)${from}\\1(?=:)`, 'm'), /^\d+$/.test(to) ? `"${to}"` : to);
