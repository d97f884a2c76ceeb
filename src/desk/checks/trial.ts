import { rules } from '../../checks/rules.ts';
import { siteOf, type Site } from '../../checks/site.ts';
import { collections, type CollectionName } from '../../entries/collections.ts';
import type { AnyEntry } from '../../entries/entry.ts';
import type { Problem, Severity } from '../../entries/problem.ts';
import { settled } from '../../entries/settle.ts';
import { readProse } from '../../entries/prose.ts';
import { schemaProblems } from '../../entries/schema-problems.ts';
import type { Content } from '../reading/content.ts';
import { elsewhereOf, inOthers, saidOf, withNames, type Elsewhere } from './elsewhere.ts';
import { newInSite } from './site-rules.ts';
import { inFormWords } from './wording.ts';

/** An entry as it is typed. */
export type Typing = {
  collection: CollectionName;
  id: string;
  file: string;
  layer: string;
  /** Its fields as the file would have them. */
  value: unknown;
  /** The text of the whole file, where it is a page. */
  text?: string;
};

/** Something to tell the person who types. */
export type Told = {
  severity: Severity;
  /** The field, as its name in the form; `body` for the words of a page; empty for the entry as a whole. */
  path: string;
  message: string;
  /** The line of the prose, from 1. */
  line?: number;
};

export type Trial = {
  told: Told[];
  /** What would go wrong in other places: where, as the address of its form if it has one, and what. */
  elsewhere: Elsewhere[];
  /** The entry, where its fields are as they must be. */
  entry?: AnyEntry;
  site: Site;
};

/** Numbers of lines from here on stand for fields. */
const firstField = 1_000_000;

type Lines = { line(path: PropertyKey[]): number; pathOf(line: number): string | undefined };

/** Lines that tell which field is meant, more exactly than lines of a file can. */
function linesOfFields(): Lines {
  const paths: string[] = [];
  const known = new Map<string, number>();
  return {
    line(path) {
      const key = path.map(String).join('.');
      const index = known.get(key) ?? paths.push(key) - 1;
      known.set(key, index);
      // Rules count on from the line of a field where it has several.
      return firstField + index * 1000;
    },
    pathOf: (line) => paths[Math.floor((line - firstField) / 1000)],
  };
}

/** The content in which an entry says what is typed, or, without one, no longer stands. */
function siteWith(content: Content, { collection, id }: Typing, entry: AnyEntry | undefined): Site {
  const { entries, unread, leftOut } = content.reading;
  const others = (entries[collection] as AnyEntry[]).filter((one) => one.id !== id);
  const list = entry ? [...others, entry].toSorted((a, b) => (a.id < b.id ? -1 : 1)) : others;
  const missing = entry ? [] : [{ collection, id, file: '' }];
  return siteOf(
    { ...entries, [collection]: list },
    [...unread, ...missing],
    content.site.today,
    leftOut,
  );
}

/** The same place as a form names it; the lines of a page count from its first line below the fields. */
function toldOf(problem: Problem, { id, text }: Typing, lines: Lines, content: Content): Told {
  const { severity, line } = problem;
  const message = withNames(inFormWords(problem.message, id), content);
  const path = lines.pathOf(line);
  if (path !== undefined) return { severity, path, message };
  if (text === undefined) return { severity, path: '', message };
  // The box for the words begins with the first of them, below the fields and empty lines.
  const fields = text.indexOf('\n---', 3) + 1;
  const start = fields + text.slice(fields).search(/(?<=\n)[^\n]/);
  const front = text.slice(0, start).split('\n').length - 1;
  return { severity, path: 'body', message, line: Math.max(1, line - front) };
}

/**
 * What the checks say of an entry as it is typed. While typing, what takes long is left for the moment of saving.
 */
export function tried(content: Content, typing: Typing, isSaving: boolean): Trial {
  const { collection, id, file, layer, value, text } = typing;
  const { schema } = collections[collection];
  const lines = linesOfFields();
  const parts = text === undefined ? undefined : readProse(file, text);
  const read = schema.safeParse(value ?? {});
  const wrong = [
    ...(read.success
      ? []
      : schemaProblems(id, file, read.error.issues, lines.line, schema, value ?? {})),
    ...(parts && 'severity' in parts ? [parts] : []),
  ];
  if (!read.success || (parts && 'severity' in parts)) {
    const told = wrong.map((problem) => toldOf(problem, typing, lines, content));
    return { told, elsewhere: [], site: siteWith(content, typing, undefined) };
  }
  const body = parts && 'body' in parts ? parts.body : undefined;
  // What the table says of a collection holds for its schema: the compiler cannot follow that through an index.
  const written = {
    collection,
    id,
    layer,
    file,
    data: read.data,
    lines: (text ?? '').split('\n'),
    line: lines.line,
    ...(body && { body }),
  } as unknown as AnyEntry;
  const area = content.reading.entries.area[0]?.data;
  const entry = area ? settled(written, area) : written;
  const site = siteWith(content, typing, entry);
  const own = rules.flatMap((rule) => saidOf(rule, entry, site));
  const whole = newInSite(content, site, isSaving);
  const isOwn = (problem: Problem) =>
    problem.file === file && (problem.line >= firstField || text !== undefined);
  const others = isSaving ? inOthers(content, site, collection, id) : [];
  const place = (problem: Problem): Elsewhere => elsewhereOf(problem, content);
  return {
    told: unique(
      [...own, ...whole.filter(isOwn)].map((problem) => toldOf(problem, typing, lines, content)),
    ),
    elsewhere: [
      ...whole.filter((problem) => !isOwn(problem) && problem.severity === 'wrong').map(place),
      ...others.map(place),
    ],
    entry,
    site,
  };
}

const unique = (told: Told[]) => [
  ...new Map(told.map((one) => [`${one.path} ${one.line} ${one.message}`, one])).values(),
];
