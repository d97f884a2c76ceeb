import { z } from 'astro/zod';
import { nearest } from '../lib/suggest.ts';
import { schemaAt } from './schema-at.ts';
import { wrong, type Problem } from './problem.ts';

type Issue = z.core.$ZodIssue;
type Path = PropertyKey[];

/** What zod says by itself, in words of programmers. A message that a schema gives is in an editor’s words already. */
const byZodItself = /^(?:Invalid|Too (?:big|small)|Unrecognized|Expected)\b/;

const at = (data: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (value, key) => (value as Record<PropertyKey, unknown> | null | undefined)?.[key],
    data,
  );

/** A field as an editor finds it: “sources, item 2, says”. */
const place = (path: Path) =>
  path.map((key) => (typeof key === 'number' ? `item ${key + 1}` : String(key))).join(', ');

const listed = (words: readonly string[]) => words.join(', ').replace(/, (?=[^,]*$)/, ' or ');
const quoted = (value: unknown) => `"${String(value).replace(/\s+/g, ' ').slice(0, 40)}"`;
const didYouMean = (typed: unknown, known: string[]) => {
  const near = nearest(typed, known);
  return near === undefined ? '' : ` Did you mean ${near}?`;
};

/** What to write, by the kind of value that a schema asks for. */
const instead: Record<string, string> = {
  string: 'write words here, in "quotes" if they are digits, or hold a colon',
  array: 'this is a list: write each item on a line of its own that starts with "- "',
  object: 'this has fields of its own: write each on a line below it, indented by two spaces',
  number: 'write a number in digits, without quotes',
  boolean: 'write true or false, without quotes',
};

/** What a field is for, as its schema tells the editor. */
function purpose(schema: z.core.$ZodType | undefined): string {
  if (!(schema instanceof z.ZodType)) return '';
  if (schema.description) return `. It says: ${schema.description.replace(/\.$/, '')}`;
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault
    ? purpose(schema.def.innerType)
    : '';
}

function wrongType(
  issue: z.core.$ZodIssueInvalidType,
  schema: z.core.$ZodType,
  value: unknown,
): string {
  const what = instead[issue.expected] ?? `write what it asks for`;
  const told = purpose(schemaAt(schema, issue.path));
  if (issue.path.length === 0)
    return value === null || value === undefined
      ? 'nothing is filled in here: copy an entry like it and change it'
      : 'write the fields of this entry, each on a line as "name: value"';
  if (value === undefined)
    return `this field is missing: write a line "${String(issue.path.at(-1))}:"${told}`;
  if (value === null)
    return `this field is left empty: fill it in, or take the line out if nothing is known${told}`;
  return byZodItself.test(issue.message) ? `${what}${told}` : issue.message;
}

/** The fields that a group may have and does not have yet; all of them where it has each. */
function freeKeys(path: Path, schema: z.core.$ZodType, data: unknown): string[] {
  const inner = schemaAt(schema, path, data);
  const known = inner instanceof z.ZodObject ? Object.keys(inner.shape) : [];
  const given = Object.keys((at(data, path) ?? {}) as object);
  const free = known.filter((key) => !given.includes(key));
  return free.length > 0 ? free : known;
}

function unknownKeys(
  issue: z.core.$ZodIssueUnrecognizedKeys,
  schema: z.core.$ZodType,
  data: unknown,
): string {
  const free = freeKeys(issue.path, schema, data);
  const one = issue.keys.map(quoted).join(', ');
  if ((data as { kind?: unknown } | null)?.kind === 'safe-accommodation' && issue.path.length === 0)
    return `safe accommodation has no field ${one}: take the line out. Where it is must stand nowhere`;
  return `there is no field ${one} here.${didYouMean(issue.keys[0], free)}`;
}

function wrongChoice(typed: unknown, choices: readonly unknown[], told: string): string {
  const known = choices.map(String);
  if (typed === undefined || typed === null)
    return `this field is missing or empty: write ${listed(known)}${told}`;
  const advice =
    known.length > 1
      ? `: write ${listed(known)}.${didYouMean(typed, known)}`
      : `: write ${known[0]}`;
  return `${quoted(typed)} is none of the words that can stand here${advice}`;
}

function wrongSize(
  issue: z.core.$ZodIssueTooBig | z.core.$ZodIssueTooSmall,
  value: unknown,
  told: string,
): string {
  const isList = Array.isArray(value);
  const isWords = typeof value === 'string';
  const what = isList ? 'items' : isWords ? 'letters' : '';
  const has =
    isList || isWords ? `this has ${value.length} ${what}` : `${String(value)} cannot be right`;
  if (issue.code === 'too_big') return `${has}: write ${Number(issue.maximum)} at most${told}`;
  if (isWords && value.trim() === '')
    return `this holds nothing but spaces: fill it in, or take the line out${told}`;
  if (isList && value.length === 0)
    return `this list is empty: write at least ${Number(issue.minimum)}${told}`;
  return `${has}: write at least ${Number(issue.minimum)}`;
}

const formats: Record<string, string> = {
  email: 'write one email address, such as name@council.example',
  url: 'write a full web address that starts with https://',
  uuid: 'write a code like 2f1c0e6e-6a52-4d7b-9a4f-0c6c8f2f9d11',
};

/** What is wrong with one field, and what to write instead, in an editor’s words. */
function explained(issue: Issue, schema: z.core.$ZodType, data: unknown): string {
  const value = at(data, issue.path);
  // What an item of a list is, the list says.
  const told =
    purpose(schemaAt(schema, issue.path, data)) ||
    (typeof issue.path.at(-1) === 'number'
      ? purpose(schemaAt(schema, issue.path.slice(0, -1), data))
      : '');
  if (issue.code === 'invalid_type') return wrongType(issue, schema, value);
  if (issue.code === 'unrecognized_keys') return unknownKeys(issue, schema, data);
  if (issue.code === 'invalid_union') {
    const { options } = issue as { options?: unknown[] };
    if (options) return wrongChoice(value, options, told);
    const inner = (issue.errors as Issue[][] | undefined)?.[0]?.[0];
    if (inner) return explained({ ...inner, path: [...issue.path, ...inner.path] }, schema, data);
  }
  if (!byZodItself.test(issue.message)) return issue.message;
  if (issue.code === 'invalid_value') return wrongChoice(value, issue.values, told);
  if (issue.code === 'too_big' || issue.code === 'too_small') return wrongSize(issue, value, told);
  if (issue.code === 'invalid_format')
    return formats[issue.format] ?? `this is not written as it should be${told}`;
  return `this is not what is asked for${told}`;
}

/**
 * What is still to answer: it stops a build where there can be no page without it.
 * @param isNeeded whether the schema asks for it
 */
export function openQuestion(
  id: string,
  file: string,
  path: Path,
  line: number,
  schema: z.core.$ZodType,
  isNeeded: boolean,
): Problem {
  const told = purpose(schemaAt(schema, path)).replace('. It says: ', '. ');
  const message = `${id}: ${place(path)}: still to answer${told}`;
  return { severity: isNeeded ? 'wrong' : 'due', file, line, message, isQuestion: true };
}

/** Whether a path leads on from another: what is wrong inside a group is told, and not the group as well. */
const isInside = (path: Path, group: Path) =>
  path.length > group.length &&
  group.length > 0 &&
  group.every((key, index) => path[index] === key);

/** Fields that stand there under a name with a slip in it, by their right name: they are not missing as well. */
function misspeltIn(
  issues: readonly Issue[],
  schema: z.core.$ZodType,
  data: unknown,
): ReadonlySet<string> {
  return new Set(
    issues.flatMap((issue) => {
      if (issue.code !== 'unrecognized_keys') return [];
      const free = freeKeys(issue.path, schema, data);
      return issue.keys.flatMap((key) => {
        const near = nearest(key, free);
        const isNear =
          near !== undefined &&
          Math.abs(near.length - key.length) <= 2 &&
          near[0] === key[0]?.toLowerCase();
        return isNear ? [[...issue.path, near].join('.')] : [];
      });
    }),
  );
}

/**
 * What a schema refuses in an entry, each with the line of its field, what is wrong in an editor’s words, and what to
 * write instead.
 * @param schema the schema that refused it
 * @param data the entry as it stands in the file
 */
export const schemaProblems = (
  id: string,
  file: string,
  issues: readonly Issue[],
  line: (path: Path) => number,
  schema: z.core.$ZodType,
  data: unknown,
): Problem[] => {
  const misspelt = misspeltIn(issues, schema, data);
  return issues
    .filter((issue) => !issues.some((other) => isInside(other.path, issue.path)))
    .filter((issue) => !misspelt.has(issue.path.join('.')) || at(data, issue.path) !== undefined)
    .map((issue) => {
      const field = place(issue.path);
      return wrong(
        file,
        line(issue.path),
        `${id}: ${field ? `${field}: ` : ''}${explained(issue, schema, data)}`,
      );
    });
};
