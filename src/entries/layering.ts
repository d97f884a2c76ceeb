import { createHash } from 'node:crypto';
import type { Replaced } from './entry.ts';

/** What one file holds, before its schema has seen it. */
export type Raw<Body> = {
  id: string;
  data: unknown;
  line: (path: PropertyKey[]) => number;
  lines: string[];
  body?: Body;
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
  const { data, line } = own.raw;
  const raw = {
    ...own.raw,
    data: { ...before.raw.data, ...data },
    line: (path: PropertyKey[]) => (path[0] === undefined || path[0] in data ? line(path) : 1),
  };
  const fields = Object.keys(before.raw.data).filter((field) => field in data);
  return { ...own, raw, replaced: { ...replaced, fields } };
}
