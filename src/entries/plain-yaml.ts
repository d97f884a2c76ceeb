import { pair, reserved, valueInLine, type Lines, type Value } from './plain-values.ts';

/** What a text says, and where each part of it stands. */
export type PlainYaml = {
  data: Record<string, unknown>;
  /** The line of a field, or of the nearest thing above it, counted from 1. */
  lineOf(path: PropertyKey[]): number;
};

/** A line that says something: how far it is indented, what it says, and its number. */
type Line = { indent: number; written: string; line: number };

/** The lines of a text that say something. */
function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let line = 0;
  for (const whole of text.split('\n')) {
    line++;
    let indent = 0;
    while (whole.charCodeAt(indent) === 32) indent++;
    const written = indent > 0 ? whole.slice(indent) : whole;
    if (whole !== '' && !written.startsWith('#')) lines.push({ indent, written, line });
  }
  return lines;
}

/** Reads lines one after the other, and gives nothing as soon as it meets what it does not know. */
class Reader {
  private place = 0;
  private readonly lines: Line[];

  constructor(lines: Line[]) {
    this.lines = lines;
  }

  all(): Value | undefined {
    const [first] = this.lines;
    const read = first && first.indent === 0 ? this.group(0) : undefined;
    return this.place === this.lines.length ? read : undefined;
  }

  /** The line that comes next, where it is indented so far. Undefined where what stands here ends. */
  private next(indent: number): Line | undefined {
    const next = this.lines[this.place];
    return next?.indent === indent ? next : undefined;
  }

  /** What stands below a name, or behind the mark of an item. */
  private below(indent: number): Value | undefined {
    const next = this.lines[this.place];
    if (!next || next.indent <= indent) return undefined;
    return next.written.startsWith('- ') ? this.list(next.indent) : this.group(next.indent);
  }

  private list(indent: number): Value | undefined {
    const value: unknown[] = [];
    const inner: Lines[] = [];
    const start = this.lines[this.place]!.line;
    for (let next = this.next(indent); next; next = this.next(indent)) {
      if (!next.written.startsWith('- ')) return undefined;
      const written = next.written.slice(2);
      const isGroup = pair.test(written);
      // A group may begin behind the mark of its item: its other names stand just below the first.
      if (isGroup) this.lines[this.place] = { indent: indent + 2, written, line: next.line };
      else this.place++;
      const item = isGroup ? this.group(indent + 2) : valueInLine(written, next.line);
      if (!item) return undefined;
      value.push(item.value);
      inner.push(item.lines);
    }
    return { value, lines: { line: start, inner } };
  }

  private group(indent: number): Value | undefined {
    const value: Record<string, unknown> = {};
    const inner = new Map<string, Lines>();
    const start = this.lines[this.place]!.line;
    for (let next = this.next(indent); next; next = this.next(indent)) {
      const [, key, single] = pair.exec(next.written) ?? [];
      if (key === undefined || inner.has(key) || reserved.test(key)) return undefined;
      this.place++;
      const read = single === undefined ? this.below(indent) : valueInLine(single, next.line);
      if (!read) return undefined;
      value[key] = read.value;
      inner.set(key, read.lines);
    }
    return { value, lines: { line: start, inner } };
  }
}

function lineAt(lines: Lines, path: PropertyKey[]): number {
  let at = lines;
  for (const key of path) {
    if (typeof at === 'number') return at;
    const { inner, line } = at;
    const next = Array.isArray(inner) ? inner[Number(key)] : inner.get(key as string);
    if (next === undefined) return line;
    at = next;
  }
  return typeof at === 'number' ? at : at.line;
}

/**
 * Reads the plainest of YAML, many times quicker than a reader of all of it: names with values, groups and lists
 * below them, each value in one line. Nearly all that an editor writes stands so.
 * @returns undefined as soon as anything else stands there, be it right or wrong
 */
export function readPlainYaml(text: string): PlainYaml | undefined {
  const read = new Reader(linesOf(text)).all();
  return (
    read && {
      data: read.value as Record<string, unknown>,
      lineOf: (path) => lineAt(read.lines, path),
    }
  );
}
