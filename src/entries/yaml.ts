import { isAlias, isNode, isScalar, LineCounter, parseDocument, visit, type Document } from 'yaml';
import { readPlainYaml } from './plain-yaml.ts';
import { faultInWords } from './yaml-faults.ts';
import { wrong, type Problem } from './problem.ts';

/** A YAML text once read: its data, what could not be read, and where each field stands. */
export type ParsedYaml = {
  data: unknown;
  problems: Problem[];
  /** Line in the file that holds a field, or the nearest thing above it. */
  lineOf(path: PropertyKey[]): number;
};

/** Where the words begin that a fault stands in: a quote left open is noticed only where the text ends. */
function startOfWords(document: Document, fault: number): number {
  let start = fault;
  visit(document, {
    Scalar(_, { range }) {
      if (range && range[0] <= fault && fault <= range[2]) start = range[0];
    },
  });
  return start;
}

/** A choice, an id, a number or a day: what stands behind # there is a note, as the first files of an area have them. */
const isOneTerm = (value: string, note: string) =>
  /^[^\s\p{Lu}]+$/u.test(value) && note.startsWith(' ');

/** Words whose first quotation mark was lost: the other would be shown. */
const isQuotedAtOneEnd = (value: string) => /^[^"“”]*[^"“”\d]"$/.test(value);

/** Words that a reader of YAML takes for a note, because a # stands before them: an editor means them to be read. */
function lostWords(document: Document): { at: number; message: string }[] {
  const found: { at: number; message: string }[] = [];
  visit(document, {
    Scalar(_, { range, comment, value, type }) {
      if (
        typeof value === 'string' &&
        range &&
        type === 'PLAIN' &&
        comment &&
        !isOneTerm(value, comment)
      )
        found.push({
          at: range[0],
          message: `what follows # in this line is not read: put all of it in "quotes", or write the note on a line of its own`,
        });
      if (typeof value === 'string' && range && type === 'PLAIN' && isQuotedAtOneEnd(value))
        found.push({
          at: range[0],
          message: 'a quotation mark stands at one end alone: write one at both ends, or none',
        });
      if (typeof value === 'string' && range && /^“[^“”"]*["“”]$|^"?[^“”"]*”$/.test(value))
        found.push({
          at: range[0],
          message: 'these quotation marks would be shown: write straight ones, "…"',
        });
    },
  });
  return found;
}

/** A number as an editor counts: digits without a 0 before them, with a point at most. */
const isCounted = (source: string) => /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(source);

/** What means something to a reader of YAML that no editor means: references, tags, numbers in other systems. */
function signsOfMachines(document: Document): { at: number; message: string }[] {
  const found: { at: number; message: string }[] = [];
  visit(document, (_, node) => {
    if (!isNode(node)) return;
    const at = node.range?.[0] ?? 0;
    // One of nothing is told where it is looked up.
    if (isAlias(node) && !node.resolve(document)) return;
    const code = isAlias(node)
      ? 'BAD_ALIAS'
      : node.anchor
        ? 'MULTIPLE_ANCHORS'
        : node.tag
          ? 'TAG_RESOLVE_FAILED'
          : undefined;
    if (code) found.push({ at, message: faultInWords(code) });
    else if (isScalar(node) && typeof node.value === 'number' && !isCounted(node.source ?? ''))
      found.push({
        at,
        message: `“${node.source}” is a number to a machine: write its digits alone, or put it in "quotes" where it is none`,
      });
  });
  return found.slice(0, 1);
}

/** Without one of these nothing in a file is lost or quoted wrongly. */
const mayLose = /[^\s#][ \t]+#|[:-] *“|^[^"\n]*"[ \t]*$/m;

/** Signs that turn words round, or that show nothing, in a note that only editors read. */
const hiddenInNote = /^[ \t]*#.*[\u0000-\u0008\u000b-\u001f\u200b\u202a-\u202e\u2066-\u2069]/m;

function faults(document: Document): { at: number; message: string }[] {
  // A tag that means nothing is a warning to the parser, which then reads on without it.
  const errors = [...document.errors, ...document.warnings];
  const twice = errors.filter(({ code }) => code === 'DUPLICATE_KEY');
  // Once a reader has lost its way, all that it says next is noise.
  const first = errors.filter(({ code }) => code !== 'DUPLICATE_KEY').slice(0, 1);
  return [
    ...twice.map(({ pos }) => ({ at: pos[0], message: 'this name is written twice: keep one' })),
    ...first.map(({ pos, code }) => ({
      at: startOfWords(document, pos[0]),
      message: faultInWords(code),
    })),
  ];
}

/**
 * Reads YAML, and never throws.
 * @param offset lines of the file that stand above the text
 */
export function parseYaml(file: string, text: string, offset = 0): ParsedYaml {
  const note = text.match(hiddenInNote);
  const plain = note || mayLose.test(text) ? undefined : readPlainYaml(text);
  if (plain)
    return { data: plain.data, problems: [], lineOf: (path) => plain.lineOf(path) + offset };
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const lineAt = (position: number) => lines.linePos(position).line + offset;
  const faulty = faults(document);
  const problems = [
    ...faulty,
    ...(faulty.length === 0 ? signsOfMachines(document) : []),
    ...(mayLose.test(text) ? lostWords(document) : []),
  ].map(({ at, message }) => wrong(file, lineAt(at), message));
  if (note)
    problems.push(
      wrong(
        file,
        lineAt(note.index!),
        'a sign that nobody sees stands in this note: type it anew, without copying it',
      ),
    );
  const lineOf = (path: PropertyKey[]) => {
    for (let depth = path.length; depth >= 0; depth--) {
      const node = document.getIn(path.slice(0, depth), true) as
        { range?: [number, number, number] } | undefined;
      if (node?.range) return lineAt(node.range[0]);
    }
    return 1 + offset;
  };
  try {
    return { data: document.toJS() as unknown, problems, lineOf };
  } catch (error) {
    if (problems.length > 0) return { data: null, problems, lineOf };
    // Only an alias can fail here: one of nothing, or aliases of aliases that multiply.
    const message = `words that start with * or & are read as references (${(error as Error).message}): put them in "quotes"`;
    return { data: null, problems: [...problems, wrong(file, 1 + offset, message)], lineOf };
  }
}
