import { join } from 'node:path';
import {
  collectionNames,
  collections,
  type CollectionName,
  type DataOf,
  type Place,
} from './collections.ts';
import type { Body, Entry } from './entry.ts';
import { readText, sourcesOf, type Source } from './files.ts';
import { layersIn, type Layer } from './layers.ts';
import { wrong, type Problem } from './problem.ts';
import { readProse } from './prose.ts';
import { schemaProblems } from './schema-problems.ts';
import { parseYaml } from './yaml.ts';

/** Every entry of the content, by collection, each sorted by id. */
export type Entries = { [Name in CollectionName]: Entry<Name>[] };

/** What is there but could not be read: one entry, or all of a file where no id is given. */
export type Unread = { collection: CollectionName; id?: string | undefined; file: string };

export type Reading = { entries: Entries; problems: Problem[]; unread: Unread[] };

/** What one file holds, before its schema has seen it. */
type Raw = {
  id: string;
  data: unknown;
  line: (path: PropertyKey[]) => number;
  lines: string[];
  body?: Body;
};

const isProblem = (value: object | string): value is Problem =>
  typeof value === 'object' && 'severity' in value;

/** The entries of a file, or what is wrong with the file. */
function rawEntries({ file, id }: Source): { raw: Raw[]; problems: Problem[] } {
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

/** What one file holds. */
export type Read<Name extends CollectionName> = {
  entries: Entry<Name>[];
  problems: Problem[];
  unread: Unread[];
};

/**
 * What is told of each file before it is read, by who reads the same content again and again: it may give what it had
 * from the file before in place of reading it.
 */
export type Memory = <Name extends CollectionName>(
  collection: Name,
  file: string,
  read: () => Read<Name>,
) => Read<Name>;

const noMemory: Memory = (_collection, _file, read) => read();

function readSource<Name extends CollectionName>(
  collection: Name,
  source: Source,
  layer: Layer,
): Read<Name> {
  const { file, id, isLink } = source;
  if (isLink) return { entries: [], problems: [], unread: [{ collection, id, file }] };
  const { raw, problems } = rawEntries(source);
  if (problems.length > 0) return { entries: [], problems, unread: [{ collection, id, file }] };
  const found: Read<Name> = { entries: [], problems: [], unread: [] };
  for (const one of raw) {
    const { schema } = collections[collection];
    const { success, data, error } = schema.safeParse(one.data);
    if (success) {
      // What the table says of a collection holds for its schema: the compiler cannot follow that through an index.
      const entry = { ...one, collection, layer: layer.name, file, data: data as DataOf<Name> };
      found.entries.push(entry as unknown as Entry<Name>);
    } else {
      found.problems.push(
        ...schemaProblems(one.id, file, error.issues, one.line, schema, one.data),
      );
      found.unread.push({ collection, id: one.id, file });
    }
  }
  return found;
}

/** A file without which there is no site. */
function missingRecord(collection: CollectionName, place: Place, layers: Layer[]): Problem[] {
  if (!('record' in place)) return [];
  const message = `this file is missing: without it there is no ${collection}. Put it back, or copy one and change it`;
  return [wrong(join(layers.at(-1)!.root, place.record), 1, message)];
}

function readCollection<Name extends CollectionName>(
  collection: Name,
  layers: Layer[],
  memory: Memory,
): Read<Name> {
  const { place } = collections[collection];
  const read = layers.flatMap((layer) =>
    sourcesOf(layer.root, place, collection).map((source) =>
      memory(collection, source.file, () => readSource(collection, source, layer)),
    ),
  );
  // Of two entries with one id, that of the later layer stands.
  const byId = new Map(read.flatMap(({ entries }) => entries).map((entry) => [entry.id, entry]));
  return {
    entries: [...byId.values()].toSorted((a, b) => a.id.localeCompare(b.id)),
    problems: [
      ...(read.length === 0 ? missingRecord(collection, place, layers) : []),
      ...read.flatMap(({ problems }) => problems),
    ],
    unread: read.flatMap(({ unread }) => unread),
  };
}

/**
 * Reads the whole content, each file once: its bytes, its text, its YAML and prose, and what its schema makes of them.
 * A file or an entry that is not right gives problems and no entry, and stands in `unread`: nothing in a file makes it throw.
 * @param content the root of a content, whose one area it is, or the layers to read, the one that others build upon first
 * @throws Error where a root holds several areas: which is said by layers
 */
export function readEntries(content: string | Layer[], memory: Memory = noMemory): Reading {
  const layers = typeof content === 'string' ? layersIn(content) : content;
  const read = collectionNames.map((name) => [name, readCollection(name, layers, memory)] as const);
  const all = read.map(([, one]) => one);
  return {
    // Each list stands under the name it was read by, which the compiler cannot see.
    entries: Object.fromEntries(read.map(([name, { entries }]) => [name, entries])) as Entries,
    problems: all.flatMap(({ problems }) => problems),
    unread: all.flatMap(({ unread }) => unread),
  };
}
