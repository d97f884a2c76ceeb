import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { collections, type CollectionName } from '../entries/collections.ts';
import { parseYaml } from '../entries/yaml.ts';

export type Problem = { file: string; line: number; message: string };

/** One entry as it stands on disk, before any schema has seen it. */
export type RawEntry = {
  collection: CollectionName;
  id: string;
  file: string;
  /** The lines of the whole file, comments and all. */
  lines: string[];
  /** The parsed YAML, or front matter. */
  data: unknown;
  /** The prose below the front matter; empty for YAML. */
  body: string;
  /** Line in the file of the first line of `body`. */
  bodyLine: number;
  /** Line in the file that holds a field, for error messages. */
  lineOf(path: PropertyKey[]): number;
};

/** What stands below a content root, and what there cannot be read at all. */
export type ContentFiles = { entries: RawEntry[]; problems: Problem[] };

/** The text of a file as every check counts it: no byte order mark, and line ends of one kind. */
export const readText = (file: string) =>
  readFileSync(file, 'utf8')
    .replace(/^\uFEFF/, '')
    .replaceAll('\r\n', '\n');

function filesBelow(folder: string, extension: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(`.${extension}`))
    .map((name) => join(folder, name))
    .toSorted();
}

function readOne(collection: CollectionName, id: string, file: string): ContentFiles {
  const text = readText(file);
  const isMdx = file.endsWith('.mdx');
  const front = isMdx
    ? (text.match(/^---\n(?:([\s\S]*?)\n)??---[ \t]*(?:\n|$)/) ?? ['', ''])
    : ['', text];
  const { problems, ...parsed } = parseYaml(file, front[1] ?? '', isMdx ? 1 : 0);
  const body = isMdx ? text.slice(front[0]!.length) : '';
  const bodyLine = front[0]!.split('\n').length;
  const lines = text.split('\n');
  return { entries: [{ collection, id, file, lines, body, bodyLine, ...parsed }], problems };
}

function readRecord(collection: CollectionName, file: string): ContentFiles {
  if (existsSync(file)) return readOne(collection, collection, file);
  const message = `this file is missing: without it there is no ${collection}. Put it back, or copy one and change it`;
  return { entries: [], problems: [{ file, line: 1, message }] };
}

function readMap(collection: CollectionName, file: string): ContentFiles {
  if (!existsSync(file)) return { entries: [], problems: [] };
  const text = readText(file);
  const lines = text.split('\n');
  const { data, problems, lineOf } = parseYaml(file, text);
  const isMap = typeof data === 'object' && !Array.isArray(data);
  if (!isMap && problems.length === 0) {
    const message = 'this file holds entries by id: write "id:", and its fields indented below it';
    return { entries: [], problems: [{ file, line: 1, message }] };
  }
  const entries = Object.entries(isMap ? (data ?? {}) : {}).map(([id, fields]) => ({
    collection,
    id,
    file,
    lines,
    data: fields as unknown,
    body: '',
    bodyLine: 1,
    lineOf: (path: PropertyKey[]) => lineOf([id, ...path]),
  }));
  return { entries, problems };
}

/** Every entry below a content root, in the order of the collections and of the file names. */
export function readFiles(root: string): ContentFiles {
  const read = (Object.keys(collections) as CollectionName[]).flatMap((collection) => {
    const { place } = collections[collection];
    if ('record' in place) return [readRecord(collection, join(root, place.record))];
    if ('file' in place) return [readMap(collection, join(root, place.file))];
    const folder = join(root, place.folder);
    return filesBelow(folder, place.extension).map((file) => {
      const name = relative(folder, file)
        .replaceAll('\\', '/')
        .replace(/\.\w+$/, '');
      return readOne(collection, name.replace(/\/index$/, ''), file);
    });
  });
  return {
    entries: read.flatMap(({ entries }) => entries),
    problems: read.flatMap(({ problems }) => problems),
  };
}

/** The entries alone, whatever could not be read. */
export const readContent = (root: string) => readFiles(root).entries;
