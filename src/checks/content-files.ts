import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { LineCounter, parseDocument, type Document } from 'yaml';
import { collectionPlaces, type CollectionName } from '../collections.ts';

export type Problem = { file: string; line: number; message: string };

/** One entry as it stands on disk, before any schema has seen it. */
export type RawEntry = {
  collection: CollectionName;
  id: string;
  file: string;
  /** The parsed YAML, or front matter. */
  data: unknown;
  /** The prose below the front matter; empty for YAML. */
  body: string;
  /** Line in the file of the first line of `body`. */
  bodyLine: number;
  /** Line in the file that holds a field, for error messages. */
  lineOf(path: PropertyKey[]): number;
};

type Parsed = { document: Document; lines: LineCounter };

function parseYaml(text: string): Parsed {
  const lines = new LineCounter();
  return { document: parseDocument(text, { lineCounter: lines }), lines };
}

function lineFinder({ document, lines }: Parsed, prefix: PropertyKey[], offset: number) {
  return (path: PropertyKey[]) => {
    for (let depth = path.length; depth >= 0; depth--) {
      const node = document.getIn([...prefix, ...path.slice(0, depth)], true) as
        { range?: [number, number, number] } | undefined;
      if (node?.range) return lines.linePos(node.range[0]).line + offset;
    }
    return 1 + offset;
  };
}

function filesBelow(folder: string, extension: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(`.${extension}`))
    .map((name) => join(folder, name))
    .toSorted();
}

function readOne(collection: CollectionName, id: string, file: string): RawEntry {
  const text = readFileSync(file, 'utf8');
  const front = file.endsWith('.mdx')
    ? (text.match(/^---\n([\s\S]*?)\n---\n?/) ?? ['', ''])
    : ['', text];
  const parsed = parseYaml(front[1]!);
  const isMdx = file.endsWith('.mdx');
  return {
    collection,
    id,
    file,
    data: parsed.document.toJS() as unknown,
    body: isMdx ? text.slice(front[0]!.length) : '',
    bodyLine: front[0]!.split('\n').length,
    lineOf: lineFinder(parsed, [], isMdx ? 1 : 0),
  };
}

function readMap(collection: CollectionName, file: string): RawEntry[] {
  if (!existsSync(file)) return [];
  const parsed = parseYaml(readFileSync(file, 'utf8'));
  return Object.entries((parsed.document.toJS() ?? {}) as Record<string, unknown>).map(
    ([id, data]) => ({
      collection,
      id,
      file,
      data,
      body: '',
      bodyLine: 1,
      lineOf: lineFinder(parsed, [id], 0),
    }),
  );
}

/** Every entry below a content root, in the order of the collections and of the file names. */
export function readContent(root: string): RawEntry[] {
  return (Object.keys(collectionPlaces) as CollectionName[]).flatMap((collection) => {
    const place = collectionPlaces[collection];
    if ('record' in place) return [readOne(collection, collection, join(root, place.record))];
    if ('file' in place) return readMap(collection, join(root, place.file));
    const folder = join(root, place.folder);
    return filesBelow(folder, place.extension).map((file) => {
      const name = relative(folder, file)
        .replaceAll('\\', '/')
        .replace(/\.\w+$/, '');
      return readOne(collection, name.replace(/\/index$/, ''), file);
    });
  });
}
