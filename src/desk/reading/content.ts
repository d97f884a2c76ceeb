import { statSync } from 'node:fs';
import { siteOf, type Site } from '../../checks/site.ts';
import { layersIn, type Layer } from '../../entries/layers.ts';
import { readEntries, type FileRead, type Memory, type Reading } from '../../entries/read.ts';
import type { CollectionName } from '../../entries/collections.ts';
import type { AnyEntry } from '../../entries/entry.ts';
import { namesIn, type Names } from '../forms/names.ts';

/** A whole content as the desk has read it. The object is the same as long as no file changed. */
export type Content = {
  root: string;
  layers: Layer[];
  reading: Reading;
  site: Site;
  names: Names;
};

/** Reads a content; each file anew only once it changed. */
export type Reader = {
  /** @param isFresh true where the desk itself has just written there */
  content(root: string, isFresh?: boolean): Content;
  /** Has all files looked at again when they are next asked for. */
  forget(): void;
};

type Known = { stamp: string; read: FileRead };

/** For so long, in milliseconds, files are not looked at again. */
const lookAgainAfter = 1500;

const stampOf = (file: string) => {
  const { mtimeMs, size, ino } = statSync(file);
  return `${mtimeMs} ${size} ${ino}`;
};

/**
 * @param today the day of the check, YYYY-MM-DD
 * @param area the area to edit, where the content holds several
 */
export function readerOf(today: string, area: string | undefined): Reader {
  const files = new Map<string, Known>();
  const contents = new Map<string, { content: Content; looked: number }>();

  function read(root: string, before: Content | undefined): Content {
    let changes = 0;
    const seen = new Set<string>();
    const memory: Memory = (file, readNow) => {
      seen.add(file);
      const stamp = stampOf(file);
      const known = files.get(file);
      if (known?.stamp === stamp) return known.read;
      changes++;
      const fresh = readNow();
      files.set(file, { stamp, read: fresh });
      return fresh;
    };
    const layers = layersIn(root, area);
    const reading = readEntries(layers, memory);
    for (const file of files.keys())
      if (file.startsWith(`${root}/`) && !seen.has(file)) {
        files.delete(file);
        changes++;
      }
    if (before && changes === 0) return before;
    const site = siteOf(reading.entries, reading.unread, today, reading.leftOut);
    return { root, layers, reading, site, names: namesIn(reading.entries) };
  }

  return {
    forget: () => contents.forEach((one) => (one.looked = 0)),
    content(root, isFresh = false) {
      const known = contents.get(root);
      const now = Date.now();
      if (known && !isFresh && now - known.looked < lookAgainAfter) return known.content;
      const content = read(root, known?.content);
      contents.set(root, { content, looked: Date.now() });
      return content;
    },
  };
}

/** One entry of a content; undefined where there is none. */
export const entryOf = (content: Content, collection: string, id: string): AnyEntry | undefined =>
  content.site.byId(collection as CollectionName, id) as AnyEntry | undefined;
