import { createHash } from 'node:crypto';
import type { Replaced } from './entry.ts';

/** What one file holds, before its schema has seen it. */
export type Raw<Body> = {
  id: string;
  data: unknown;
  line: (path: PropertyKey[]) => number;
  lines: string[];
  body?: Body;
  /** The fields that hold a question mark alone: what is still to answer. */
  open?: PropertyKey[][];
  /** The mark of the text that it was written to stand for. */
  writtenFor?: string;
};

type Text = { text: string };
type Layered<Body> = { raw: Raw<Body>; file: string; layer: string };

const isGroup = (data: unknown): data is Record<string, unknown> =>
  typeof data === 'object' && data !== null && !Array.isArray(data);

const frontMatter = /^---[ \t]*\n(?:[\s\S]*?\n)??---[ \t]*(?:\n|$)/;

/** A mark of what an entry says, the same however its YAML is written. It starts with a word, so that YAML reads words. */
export function markOf({ data, body }: Pick<Raw<Text>, 'data' | 'body'>): string {
  const prose = body?.text.replace(frontMatter, '').trim() ?? '';
  const hash = createHash('sha256')
    .update(`${JSON.stringify(data)}\n${prose}`)
    .digest('hex');
  return `core-${hash.slice(0, 8)}`;
}

/** What an officer writes in place of a fact that is still to be found out. */
const question = '?';

/** Data without what is still to answer, whose paths are put into a list. */
function answered(data: unknown, open: PropertyKey[][], path: PropertyKey[] = []): unknown {
  if (Array.isArray(data))
    return data.flatMap((item: unknown, index) => {
      if (item === question) open.push([...path, index]);
      return item === question ? [] : [answered(item, open, [...path, index])];
    });
  if (!isGroup(data)) return data;
  const entries = Object.entries(data).flatMap(([key, value]) => {
    if (value === question) open.push([...path, key]);
    return value === question ? [] : [[key, answered(value, open, [...path, key])]];
  });
  return Object.fromEntries(entries) as unknown;
}

const holdsQuestion = (data: unknown): boolean =>
  typeof data === 'object' && data !== null
    ? Object.values(data).some(holdsQuestion)
    : data === question;

/** Takes out what is still to answer, and keeps where it stands. */
export function withoutQuestions<Body>(raw: Raw<Body>): Raw<Body> {
  // Most files ask nothing, and need no copy.
  if (!holdsQuestion(raw.data)) return raw;
  const open: PropertyKey[][] = [];
  const data = answered(raw.data, open);
  return open.length > 0 ? { ...raw, data, open } : raw;
}

/** Takes from the fields of an entry the mark of what it stands for: no schema has such a field. */
export function withoutMark<Body>(raw: Raw<Body>): Raw<Body> {
  if (!isGroup(raw.data) || !('replaces' in raw.data)) return raw;
  const { replaces, ...data } = raw.data;
  return { ...raw, data, writtenFor: String(replaces) };
}

/**
 * What stands of the entries of one id in several layers, the earliest first: the last one. Of a record, each layer
 * gives the fields that it has.
 */
export function laidOver<Body extends Text>(
  all: Layered<Body>[],
  isRecord: boolean,
): Layered<Body> & { replaced?: Replaced } {
  const [own, before] = [all.at(-1)!, all.at(-2)];
  if (!before || before.layer === own.layer) return own;
  const replaced = { file: before.file, mark: markOf(before.raw), writtenFor: own.raw.writtenFor };
  if (!isRecord || !isGroup(own.raw.data) || !isGroup(before.raw.data)) return { ...own, replaced };
  const { data, line, open = [] } = own.raw;
  const isInherited = (field: PropertyKey | undefined) =>
    field !== undefined && !(field in data) && !open.some(([key]) => key === field);
  const raw = {
    ...own.raw,
    data: { ...before.raw.data, ...data },
    line: (path: PropertyKey[]) => (isInherited(path[0]) ? 1 : line(path)),
  };
  const fields = Object.keys(before.raw.data).filter((field) => field in data);
  return { ...own, raw, replaced: { ...replaced, fields } };
}
