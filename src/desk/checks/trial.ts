import { relative } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { rules } from '../../checks/rules.ts';
import type { Rule } from '../../checks/rule.ts';
import { siteOf, type Site } from '../../checks/site.ts';
import { collections, type CollectionName } from '../../entries/collections.ts';
import type { AnyEntry } from '../../entries/entry.ts';
import type { Problem, Severity } from '../../entries/problem.ts';
import { settled } from '../../entries/settle.ts';
import { readProse } from '../../entries/prose.ts';
import { schemaProblems } from '../../entries/schema-problems.ts';
import { nameOf } from '../forms/names.ts';
import type { Content } from '../reading/content.ts';
import { entriesNaming } from '../reading/naming.ts';
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

export type Elsewhere = { place: string; at?: string; message: string };

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

const found = (rule: Rule, entry: AnyEntry, site: Site) =>
  rule.scope === 'entry' ? [...rule.check(entry, site)] : [];

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

/** How long a rule of the whole site took when it last ran, in milliseconds. */
const lastTook = new WeakMap<Rule, number>();
const knownBefore = new WeakMap<Content, Map<Rule, Set<string>>>();
const keyOf = ({ file, message }: Problem) => `${file} ${message}`;

function before(content: Content, rule: Rule & { scope: 'site' }): Set<string> {
  const known = knownBefore.get(content) ?? new Map<Rule, Set<string>>();
  knownBefore.set(content, known);
  const start = performance.now();
  const keys = known.get(rule) ?? new Set([...rule.check(content.site)].map(keyOf));
  if (!known.has(rule)) lastTook.set(rule, performance.now() - start);
  known.set(rule, keys);
  return keys;
}

/**
 * Learns what the rules of the whole site say before anything is typed, and how long each takes; whoever asks for a page
 * meanwhile is answered between two of them.
 */
export async function warmUp(content: Content): Promise<void> {
  for (const rule of rules) {
    if (rule.scope !== 'site') continue;
    before(content, rule);
    await pause(5);
  }
}

/** While someone types, rules of the whole site that take longer wait until the entry is saved. */
const patience = 15;

function ofSite(content: Content, site: Site, isSaving: boolean): Problem[] {
  return rules.flatMap((rule) => {
    if (rule.scope !== 'site') return [];
    if (!isSaving && !((lastTook.get(rule) ?? Infinity) < patience)) return [];
    const old = before(content, rule);
    return [...rule.check(site)].filter((problem) => !old.has(keyOf(problem)));
  });
}

/** The same place as a form names it; the lines of a page count from its first line below the fields. */
function toldOf(problem: Problem, { id, text }: Typing, lines: Lines): Told {
  const { severity, line } = problem;
  const message = inFormWords(problem.message, id);
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
    const told = wrong.map((problem) => toldOf(problem, typing, lines));
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
  const own = rules.flatMap((rule) => found(rule, entry, site));
  const whole = ofSite(content, site, isSaving);
  const isOwn = (problem: Problem) =>
    problem.file === file && (problem.line >= firstField || text !== undefined);
  const others = isSaving ? inOthers(content, site, typing) : [];
  const place = (problem: Problem): Elsewhere => elsewhereOf(problem, content);
  return {
    told: unique([...own, ...whole.filter(isOwn)].map((problem) => toldOf(problem, typing, lines))),
    elsewhere: [
      ...whole.filter((problem) => !isOwn(problem) && problem.severity === 'wrong').map(place),
      ...others.map(place),
    ],
    entry,
    site,
  };
}

function elsewhereOf({ file, message }: Problem, { root, site }: Content): Elsewhere {
  const [entry, ...others] = site.all.filter((one) => one.file === file);
  const isOne = entry !== undefined && others.length === 0;
  return {
    place: isOne ? nameOf(entry) : relative(root, file),
    message: inFormWords(message, entry?.id ?? ''),
    ...(isOne && { at: `/change/${entry.collection}/${entry.id}` }),
  };
}

/** What goes wrong in the entries that name one, now that it says something else. */
export function inOthers(
  content: Content,
  site: Site,
  { collection, id }: Pick<Typing, 'collection' | 'id'>,
): Problem[] {
  const naming = entriesNaming(content, collection, id).map(({ entry }) => entry);
  return [...new Set(naming)].flatMap((entry) =>
    rules.flatMap((rule) => {
      const now = found(rule, entry, site).filter(({ severity }) => severity === 'wrong');
      if (now.length === 0) return [];
      const old = new Set(found(rule, entry, content.site).map(keyOf));
      return now.filter((problem) => !old.has(keyOf(problem)));
    }),
  );
}

const unique = (told: Told[]) => [
  ...new Map(told.map((one) => [`${one.path} ${one.line} ${one.message}`, one])).values(),
];
