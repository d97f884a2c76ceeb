import { join } from 'node:path';
import type { z } from 'astro/zod';
import {
  collectionNames,
  collections,
  type Collection,
  type CollectionName,
  type DataOf,
  type Place,
} from './collections.ts';
import type { AnyEntry, Body, Entry } from './entry.ts';
import { readText, sourcesOf, type Source } from './files.ts';
import { laidOver, withoutMark, withoutQuestions, type Raw as RawOf } from './layering.ts';
import { layersIn, type Layer } from './layers.ts';
import { wrong, type Problem } from './problem.ts';
import { readProse } from './prose.ts';
import { openQuestion, schemaProblems } from './schema-problems.ts';
import { settled } from './settle.ts';
import { parseYaml } from './yaml.ts';

/** Every entry of the content, by collection, each sorted by id. */
export type Entries = { [Name in CollectionName]: Entry<Name>[] };

/** What is there but could not be read: one entry, or all of a file where no id is given. */
export type Unread = { collection: CollectionName; id?: string | undefined; file: string };

export type Reading = {
  entries: Entries;
  problems: Problem[];
  unread: Unread[];
  /** What the area leaves out of the layers that it builds upon. */
  leftOut: AnyEntry[];
};

type Raw = RawOf<Body>;

const isProblem = (value: object | string): value is Problem =>
  typeof value === 'object' && 'severity' in value;

/** The entries of a file as they stand there, or what is wrong with the file. */
export type FileRead = { raw: Raw[]; problems: Problem[] };

/**
 * Stands between a file and its reading, for who reads one content again and again: it may give what it had from the
 * file before, as long as that has not changed.
 */
export type Memory = (file: string, read: () => FileRead) => FileRead;

function rawEntries({ file, id }: Source): FileRead {
  const refused = (...problems: Problem[]) => ({ raw: [], problems });
  const text = readText(file);
  if (isProblem(text)) return refused(text);
  const lines = text.split('\n');
  const isProse = file.endsWith('.mdx');
  const parts = isProse ? readProse(file, text) : { yaml: text };
  if (isProblem(parts)) return refused(parts);
  const { data, problems, lineOf: line } = parseYaml(file, parts.yaml, isProse ? 1 : 0);
  if (problems.length > 0) return refused(...problems);
  if (id !== undefined) return { raw: [{ id, data, line, lines, ...parts }], problems };
  if (data === null) return { raw: [], problems };
  if (typeof data !== 'object' || Array.isArray(data)) {
    const message = 'this file holds entries by id: write "id:", and its fields indented below it';
    return refused(wrong(file, 1, message));
  }
  const raw = Object.entries(data).map(([key, fields]: [string, unknown]) => ({
    id: key,
    data: fields,
    line: (path: PropertyKey[]) => line([key, ...path]),
    lines,
  }));
  return { raw, problems };
}

type Read<Name extends CollectionName> = {
  entries: Entry<Name>[];
  problems: Problem[];
  unread: Unread[];
};

type Found = { raw: Raw; file: string; layer: string };

/** What the files of a layer hold, and what of them cannot be read. */
function readLayer(collection: CollectionName, layer: Layer, isFirst: boolean, memory: Memory) {
  const found: Found[] = [];
  const problems: Problem[] = [];
  const unread: Unread[] = [];
  for (const source of sourcesOf(layer.root, collections[collection].place, collection)) {
    const { file, id, isNoFile } = source;
    const read = isNoFile ? { raw: [], problems: [] } : memory(file, () => rawEntries(source));
    problems.push(...read.problems);
    if (isNoFile || read.problems.length > 0) unread.push({ collection, id, file });
    else
      for (const raw of read.raw)
        found.push({
          raw: withoutQuestions(isFirst ? raw : withoutMark(raw)),
          file,
          layer: layer.name,
        });
  }
  return { found, problems, unread };
}

/** The folder in whose place an entry would be right, where a file that has many strange fields stands in another one. */
function collectionOf(
  collection: CollectionName,
  data: unknown,
  issues: readonly z.core.$ZodIssue[],
): string | undefined {
  const isStrange = issues.some((one) => one.code === 'unrecognized_keys' && one.keys.length > 2);
  const own: Place = collections[collection].place;
  if (!isStrange || !('folder' in own)) return undefined;
  for (const { place, schema } of Object.values<Collection>(collections))
    if ('folder' in place && place.extension === own.extension && schema.safeParse(data).success)
      return place.folder;
  return undefined;
}

type Parsed<Name extends CollectionName> = { entry?: Entry<Name>; problems: Problem[] };

/** The entry that a schema makes of what a file holds, and what is wrong with it or still to answer. */
function parse<Name extends CollectionName>(
  collection: Name,
  { raw: { open = [], ...raw }, file, ...rest }: ReturnType<typeof laidOver<Body>>,
): Parsed<Name> {
  const { schema } = collections[collection];
  const { success, data, error } = schema.safeParse(raw.data);
  const issues = error?.issues ?? [];
  const elsewhere = success ? undefined : collectionOf(collection, raw.data, issues);
  if (elsewhere) {
    const message = `${raw.id}: this is an entry of ${elsewhere}/: move the file there`;
    return { problems: [wrong(file, 1, message)] };
  }
  const isAt = (path: PropertyKey[]) => (other: PropertyKey[]) => other.join() === path.join();
  const questions = open.map((path) => {
    const isNeeded = issues.some((issue) => isAt(path)(issue.path));
    return openQuestion(raw.id, file, path, raw.line(path), schema, isNeeded);
  });
  const faults = issues.filter((issue) => !open.some(isAt(issue.path)));
  const problems = [
    ...questions,
    ...schemaProblems(raw.id, file, faults, raw.line, schema, raw.data),
  ];
  if (!success) return { problems };
  // What the table says of a collection holds for its schema: the compiler cannot follow that through an index.
  const entry = { ...raw, ...rest, collection, file, data: data as DataOf<Name> };
  return { entry: entry as unknown as Entry<Name>, problems };
}

/** What schemas made of what a memory gives again. */
const knownEntries = new WeakMap<Raw, Parsed<CollectionName>>();

/** The same, made once of what a file holds, as long as a memory gives it again. */
function parsed<Name extends CollectionName>(
  collection: Name,
  stands: ReturnType<typeof laidOver<Body>>,
): Parsed<Name> {
  const known = knownEntries.get(stands.raw);
  // What replaces an entry of another layer is looked at anew: the other may have changed.
  if (known && !stands.replaced) return known as Parsed<Name>;
  const made = parse(collection, stands);
  knownEntries.set(stands.raw, made as Parsed<CollectionName>);
  return made;
}

/** A file without which there is no site. */
function missingRecord(
  collection: CollectionName,
  place: Extract<Place, { record: string }>,
  layers: Layer[],
): Problem {
  const message = `this file is missing: without it there is no ${collection}. Put it back, or copy one and change it`;
  return wrong(join(layers.at(-1)!.root, place.record), 1, message);
}

function readCollection<Name extends CollectionName>(
  collection: Name,
  layers: Layer[],
  memory: Memory,
): Read<Name> {
  const { place } = collections[collection];
  const read = layers.map((layer, index) => readLayer(collection, layer, index === 0, memory));
  const problems = read.flatMap((layer) => layer.problems);
  const unread = read.flatMap((layer) => layer.unread);
  const last = read.at(-1)!;
  if ('record' in place && last.found.length + last.unread.length === 0)
    problems.push(missingRecord(collection, place, layers));
  const byId = Map.groupBy(
    read.flatMap(({ found }) => found),
    ({ raw }) => raw.id,
  );
  const entries: Entry<Name>[] = [];
  for (const [id, all] of byId) {
    const stands = laidOver(all, 'record' in place);
    // Where one layer gives all that a record is without, its own file is told to be missing.
    if ('record' in place && stands.layer !== layers.at(-1)!.name) continue;
    const { entry, problems: found } = parsed(collection, stands);
    problems.push(...found);
    if (entry) entries.push(entry);
    else unread.push({ collection, id, file: stands.file });
  }
  return { entries: entries.toSorted((a, b) => a.id.localeCompare(b.id)), problems, unread };
}

/**
 * Reads the whole content, each file once: its bytes, its text, its YAML and prose, and what its schema makes of them.
 * A file or an entry that is not right gives problems and no entry, and stands in `unread`: nothing in a file makes it throw.
 * @param content the root of a content, whose one area it is, or the layers to read, the one that others build upon first
 * @throws Error where a root holds several areas: which is said by layers
 */
export function readEntries(
  content: string | Layer[],
  memory: Memory = (_, read) => read(),
): Reading {
  const layers = typeof content === 'string' ? layersIn(content) : content;
  const read = collectionNames.map((name) => readCollection(name, layers, memory));
  const all = read.flatMap(({ entries }) => entries) as AnyEntry[];
  const area = all.find((entry) => entry.collection === 'area')?.data;
  const hidden = new Set(area?.hidden);
  const isLeftOut = ({ collection, id, layer }: AnyEntry) =>
    hidden.size > 0 && layer !== layers.at(-1)!.name && hidden.has(`${collection}/${id}`);
  const standing = all.filter((entry) => !isLeftOut(entry));
  const byName = Map.groupBy(
    area ? standing.map((entry) => settled(entry, area)) : standing,
    ({ collection }) => collection,
  );
  return {
    // Each list stands under the name it was read by, which the compiler cannot see.
    entries: Object.fromEntries(
      collectionNames.map((name) => [name, byName.get(name) ?? []]),
    ) as unknown as Entries,
    problems: read.flatMap(({ problems }) => problems),
    unread: read.flatMap(({ unread }) => unread),
    leftOut: all.filter(isLeftOut),
  };
}
