/** What a text of short values and lists of phrases says, and where each of them stands. */
export type PhraseLists = {
  data: Record<string, unknown>;
  /** The line of a field, or of the nearest thing above it, counted from 1. */
  lineOf(path: PropertyKey[]): number;
};

/** Words that stand without quotes and mean themselves: no sign of YAML among them, and no number, which has no gap. */
const plain =
  /^(?:[\p{L}/]|\d[\p{L}\d]* [^\p{Cc}\u2028\u2029\ufeff:# ])(?:[^\p{Cc}\u2028\u2029\ufeff:#]*[^\p{Cc}\u2028\u2029\ufeff:# ])?$/u;
const quoted = /^"([^\p{Cc}\u2028\u2029\ufeff"\\]*)"$/u;
const reserved = /^(?:true|false|null)$/i;

/** What is written for one value; undefined where only a reader of all of YAML can tell. */
function valueOf(written: string): string | true | undefined {
  if (written === 'true') return true;
  if (plain.test(written)) return reserved.test(written) ? undefined : written;
  return quoted.exec(written)?.[1];
}

/**
 * Reads the simplest of YAML, many times quicker than a reader of all of it: `key: value`, and `key:` above lines of
 * `  - phrase`. Tens of thousands of phrases that people type stand so.
 * @returns undefined as soon as anything else stands there, be it right or wrong
 */
export function readPhraseLists(text: string): PhraseLists | undefined {
  const data: Record<string, unknown> = {};
  const lines: Record<string, number[]> = {};
  let list: { values: unknown[]; lines: number[] } | undefined;
  let first: number | undefined;
  let line = 0;
  for (const written of text.split('\n')) {
    line++;
    if (written === '' || written.startsWith('#')) continue;
    if (written.startsWith('  - ')) {
      const value = valueOf(written.slice(4));
      if (!list || value === undefined) return undefined;
      list.values.push(value);
      list.lines.push(line);
      continue;
    }
    const [, key, single] = written.match(/^([a-z]+):(?: (.+))?$/) ?? [];
    // A list without an item is nothing, and not an empty list.
    if (key === undefined || Object.hasOwn(data, key) || list?.values.length === 0)
      return undefined;
    list = single === undefined ? { values: [], lines: [] } : undefined;
    const value = list?.values ?? valueOf(single!);
    if (value === undefined) return undefined;
    first ??= line;
    data[key] = value;
    lines[key] = list?.lines ?? [line];
  }
  if (first === undefined || list?.values.length === 0) return undefined;
  const start = first;
  return {
    data,
    lineOf: ([key, index = 0]) =>
      lines[String(key)]?.[Number(index)] ?? lines[String(key)]?.[0] ?? start,
  };
}
