import { gzipSync } from 'node:zlib';
import { addressOf } from '../entries/collections.ts';
import { theReading } from './reading.ts';

/** Bytes that a page may weigh gzipped, as the strictest server sends it: whole in the first flight of a connection. */
export const mostBytes = 14_000;
/** What a page may weigh before officers add to it: the last thousand is theirs. The tests hold every page to it. */
export const roomyBytes = 13_000;
/** What `mostBytes` is, for the few pages that say they are large, as each link to them says too. */
export const mostBytesOfLarge = 60_000;

/** Bytes of a text as gzip packs it at its best. */
export const packedBytes = (text: string): number => gzipSync(text, { level: 9 }).length;

const figure = (bytes: number) => bytes.toLocaleString('en-GB');

/**
 * What to say of the pages that weigh too much, a line each.
 * @param pages each with its path below the base, and its bytes gzipped
 * @param isLarge whether the page at a path says that it is large
 */
export function heavyPages(
  pages: Iterable<{ path: string; bytes: number }>,
  isLarge: (path: string) => boolean,
): string[] {
  const told: string[] = [];
  for (const { path, bytes } of pages) {
    const most = isLarge(path) ? mostBytesOfLarge : mostBytes;
    if (bytes > most)
      told.push(
        `${path} weighs ${figure(bytes)} bytes packed, and a page may weigh ${figure(most)}: take out ${figure(bytes - most)}, or make two pages of it.`,
      );
  }
  return told;
}

/**
 * Refuses a build in which a page would not come whole in its first flight.
 * @throws with a line for each such page
 */
export function refuseHeavy(pages: Iterable<{ path: string; bytes: number }>): void {
  const large = new Set(
    theReading()
      .entries.pages.filter(({ data }) => data.isLarge)
      .map(({ id }) => addressOf('pages', id)),
  );
  const heavy = heavyPages(pages, (path) => large.has(path));
  if (heavy.length > 0) throw new Error(heavy.join('\n'));
}
