import { readFileSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
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
 * @param pages each with its path below the base, and its HTML
 * @param isLarge whether the page at a path says that it is large
 */
export function heavyPages(
  pages: Iterable<{ path: string; html: string }>,
  isLarge: (path: string) => boolean,
): string[] {
  const told: string[] = [];
  for (const { path, html } of pages) {
    const [bytes, most] = [packedBytes(html), isLarge(path) ? mostBytesOfLarge : mostBytes];
    if (bytes > most)
      told.push(
        `${path} weighs ${figure(bytes)} bytes packed, and a page may weigh ${figure(most)}: take out ${figure(bytes - most)}, or make two pages of it.`,
      );
  }
  return told;
}

/** The pages of a built site, one by one: thousands would not fit into memory beside what is built. */
function* pagesIn(folder: string): Iterable<{ path: string; html: string }> {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.html')) continue;
    const path = `/${name.split(sep).join('/')}`.replace(/index\.html$/, '');
    yield { path, html: readFileSync(join(folder, name), 'utf8') };
  }
}

/** Refuses a build in which a page would not come whole in its first flight. */
export function pageWeight(): AstroIntegration {
  return {
    name: 'page-weight',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        const large = new Set(
          theReading()
            .entries.pages.filter(({ data }) => data.isLarge)
            .map(({ id }) => addressOf('pages', id)),
        );
        const heavy = heavyPages(pagesIn(folder), (path) => large.has(path));
        if (heavy.length > 0) throw new Error(heavy.join('\n'));
      },
    },
  };
}
