/** The line of a value, and those of what it holds. */
export type Lines = number | { line: number; inner: Map<string, Lines> | Lines[] };
export type Value = { value: unknown; lines: Lines };

/** Words that stand without quotes and mean themselves: no sign of YAML among them, and no number, which has no gap. */
const plain =
  /^(?:[\p{L}/]|\d[\p{L}\d]* [^\p{Cc}\u2028\u2029\ufeff:# ])(?:(?:[^\p{Cc}\u2028\u2029\ufeff:#]|:(?=[^\p{Cc}\p{Z}\ufeff]))*[^\p{Cc}\u2028\u2029\ufeff:# ])?$/u;
const quoted = /^(?:"([^\p{Cc}\u2028\u2029\ufeff"\\]*)"|'([^\p{Cc}\u2028\u2029\ufeff'\\]*)')$/u;
/** Words that may mean something else than themselves. */
export const reserved = /^(?:true|false|null)$/i;
const day = /^\d{4}-\d\d(?:-\d\d)?$/;
const whole = /^(?:0|[1-9]\d{0,14})$/;
/** An id that starts with a number, and goes on with letters enough to be none. */
const id = /^[1-9]\d*[a-z]{3}[\w-]*$/;
/** What may stand between brackets besides words in quotes. */
const word = /^(?:[A-Za-z]|\/\w)(?:[\w/-]| (?=\w))*$/;
/** A name, and its value where that stands in the same line. */
export const pair = /^((?:[A-Za-z]|[1-9]\d*[a-z]{3})[\w/-]*):(?: (.+))?$/;

/** What is written for one value, alone or between brackets; undefined where only a reader of all of YAML can tell. */
function scalar(written: string, words: RegExp): string | number | boolean | undefined {
  if (words.test(written)) {
    if (written === 'true') return true;
    if (written === 'false') return false;
    return reserved.test(written) ? undefined : written;
  }
  if (day.test(written) || id.test(written)) return written;
  if (whole.test(written)) return Number(written);
  const [, double, single] = quoted.exec(written) ?? [];
  return double ?? single;
}

/** A list or a group between brackets, in one line and with none inside it. */
function bracketed(written: string, line: number): Value | undefined {
  if (written === '[]') return { value: [], lines: line };
  const items = written.startsWith('[')
    ? written.match(/^\[(.+)\]$/)?.[1]?.split(', ')
    : written.match(/^\{ (.+) \}$/)?.[1]?.split(', ');
  if (!items) return undefined;
  const pairs = items.map((item) =>
    written.startsWith('[') ? [item] : (item.match(pair)?.slice(1) ?? []).toReversed(),
  );
  const values = pairs.map(([item]) => (item === undefined ? undefined : scalar(item, word)));
  if (values.includes(undefined)) return undefined;
  if (written.startsWith('['))
    return { value: values, lines: { line, inner: values.map(() => line) } };
  const keys = pairs.map(([, key]) => key!);
  if (new Set(keys).size < keys.length || keys.some((key) => reserved.test(key))) return undefined;
  const value = Object.fromEntries(keys.map((key, index) => [key, values[index]]));
  return { value, lines: { line, inner: new Map(keys.map((key) => [key, line])) } };
}

/** What one line of the plainest YAML says behind its name or its mark; undefined where that is not told here. */
export function valueInLine(written: string, line: number): Value | undefined {
  if (written.startsWith('[') || written.startsWith('{')) return bracketed(written, line);
  const value = scalar(written, plain);
  return value === undefined ? undefined : { value, lines: line };
}
