import { isUtf8 } from 'node:buffer';
import { lstatSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Place } from './collections.ts';
import { wrong, type Problem } from './problem.ts';

/** A file that a collection reads: its path, and the id of its entry where it holds one. */
export type Source = {
  file: string;
  id?: string;
  /** A link is not followed: it could lead out of the content. */
  isLink: boolean;
};

/** The files below a folder whose names end so, by path, and the links there, which may stand for anything. */
function below(folder: string, extension: string, above = ''): Source[] {
  const entries = readdirSync(folder, { withFileTypes: true });
  return entries.flatMap((entry): Source[] => {
    const { name } = entry;
    const file = join(folder, name);
    if (name.startsWith('.')) return [];
    if (entry.isDirectory()) return below(file, extension, `${above}${name}/`);
    const isOurs = name.endsWith(`.${extension}`);
    const id = `${above}${name.slice(0, -extension.length - 1)}`.replace(/\/index$/, '');
    if (entry.isSymbolicLink()) return [{ file, isLink: true, ...(isOurs && { id }) }];
    return isOurs && entry.isFile() ? [{ file, id, isLink: false }] : [];
  });
}

/** What stands at a path below a root: the first link on the way, or else the thing itself, or nothing. */
function found(root: string, path: string): { file: string; isLink: boolean } | undefined {
  let file = root;
  for (const part of path.split('/')) {
    file = join(file, part);
    const stats = lstatSync(file, { throwIfNoEntry: false });
    if (!stats) return undefined;
    if (stats.isSymbolicLink()) return { file, isLink: true };
  }
  return { file, isLink: false };
}

/**
 * The files of a collection below a content root, by path.
 * @param name the name of the collection, which is the id of a record
 */
export function sourcesOf(root: string, place: Place, name: string): Source[] {
  const path = 'folder' in place ? place.folder : 'file' in place ? place.file : place.record;
  const there = found(root, path);
  if (!there) return [];
  if ('folder' in place && !there.isLink)
    return below(there.file, place.extension).toSorted((a, b) => (a.file < b.file ? -1 : 1));
  return [{ ...there, ...('record' in place && { id: name }) }];
}

const lineFeed = 10;

/** The number of the first line whose bytes are no UTF-8. */
function firstBadLine(bytes: Buffer): number {
  let start = 0;
  for (let line = 1; ; line++) {
    const end = bytes.indexOf(lineFeed, start);
    if (end === -1 || !isUtf8(bytes.subarray(start, end))) return line;
    start = end + 1;
  }
}

/** The text of a file, without a byte order mark and with line ends of one kind; or why there is none. */
export function readText(file: string): string | Problem {
  try {
    const bytes = readFileSync(file);
    if (isUtf8(bytes))
      return bytes
        .toString()
        .replace(/^\uFEFF/, '')
        .replaceAll('\r\n', '\n');
    const message =
      'a letter in this line cannot be read: save the file as UTF-8, then look at the line again';
    return wrong(file, firstBadLine(bytes), message);
  } catch (error) {
    return wrong(file, 1, `this file cannot be opened: ${(error as Error).message}`);
  }
}
