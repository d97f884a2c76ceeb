import { isUtf8 } from 'node:buffer';
import { lstatSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Place } from './collections.ts';
import { wrong, type Problem } from './problem.ts';

/** A file that a collection reads: its path, and the id of its entry where it holds one. */
export type Source = {
  file: string;
  id?: string;
  /** A link is not followed: it could lead out of the content. A folder in place of a file, or the other way round, is none. */
  isNoFile: boolean;
};

/** The files below a folder whose names end so, by path, and the links there, which may stand for anything. */
function below(folder: string, extension: string, above = ''): Source[] {
  const entries = readdirSync(folder, { withFileTypes: true });
  return entries.flatMap((entry): Source[] => {
    const { name } = entry;
    const file = join(folder, name);
    if (name.startsWith('.')) return [];
    const isOurs = name.endsWith(`.${extension}`);
    const id = `${above}${name.slice(0, -extension.length - 1)}`.replace(/\/index$/, '');
    if (entry.isSymbolicLink() || (entry.isDirectory() && isOurs))
      return [{ file, isNoFile: true, ...(isOurs && { id }) }];
    if (entry.isDirectory()) return below(file, extension, `${above}${name}/`);
    return isOurs && entry.isFile() ? [{ file, id, isNoFile: false }] : [];
  });
}

/** What stands at a path below a root: the first thing on the way that is another than it should be, or else the thing itself, or nothing. */
function found(root: string, path: string, isFolder: boolean): Source | undefined {
  let file = root;
  const parts = path.split('/');
  for (const [depth, part] of parts.entries()) {
    file = join(file, part);
    const stats = lstatSync(file, { throwIfNoEntry: false });
    if (!stats) return undefined;
    const isOnTheWay = depth < parts.length - 1;
    if (stats.isSymbolicLink() || stats.isDirectory() !== (isOnTheWay || isFolder))
      return { file, isNoFile: true };
  }
  return { file, isNoFile: false };
}

/**
 * The files of a collection below a content root, by path.
 * @param name the name of the collection, which is the id of a record
 */
export function sourcesOf(root: string, place: Place, name: string): Source[] {
  const path = 'folder' in place ? place.folder : 'file' in place ? place.file : place.record;
  const there = found(root, path, 'folder' in place);
  if (!there) return [];
  if ('folder' in place && !there.isNoFile)
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

/** The first line of two versions of a file that were never put together. */
const unfinished = /^(?:<{7} |={7}$|>{7} )/m;

/** What is wrong with a text as a whole; undefined where it can be read. */
function unreadable(file: string, text: string): Problem | undefined {
  const at = (sign: number) => text.slice(0, sign).split('\n').length;
  const mark = text.search(unfinished);
  if (mark !== -1)
    return wrong(
      file,
      at(mark),
      'two versions of this file were never put together: between the lines of <<<<<<<, ======= and >>>>>>> keep the right one, and take the three lines out',
    );
  return text.includes('\r')
    ? wrong(
        file,
        1,
        'the lines of this file end as on very old computers: save it with line ends LF',
      )
    : undefined;
}

/** The text of a file, without a byte order mark and with line ends of one kind; or why there is none. */
export function readText(file: string): string | Problem {
  try {
    const bytes = readFileSync(file);
    if (isUtf8(bytes)) {
      const text = bytes
        .toString()
        .replace(/^\uFEFF/, '')
        .replaceAll('\r\n', '\n');
      return unreadable(file, text) ?? text;
    }
    const message =
      'a letter in this line cannot be read: save the file as UTF-8, then look at the line again';
    return wrong(file, firstBadLine(bytes), message);
  } catch (error) {
    return wrong(file, 1, `this file cannot be opened: ${(error as Error).message}`);
  }
}
