/** What the built pages weigh. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { inlineBodies } from '../../src/hosting/headers.ts';
import { astroBuild } from './astro.ts';

/** Bytes of a page: as it stands, gzipped whole, and its inline scripts and its styles, each kind gzipped by itself. */
export type PageWeight = {
  path: string;
  raw: number;
  gzipped: number;
  script: number;
  style: number;
};

/** Bytes of a text gzipped at level 9. */
export function gzippedBytes(text: string): number {
  return gzipSync(text, { level: 9 }).length;
}

/** Builds the site into a folder if the folder holds none. */
export function ensureBuilt(folder: string): void {
  if (!existsSync(join(folder, '404.html'))) astroBuild({ OUT_DIR: folder });
}

/**
 * The weight of one page.
 * @param path address of the page below the base
 * @param html the built page
 */
export function weigh(path: string, html: string): PageWeight {
  const { scripts, styles } = inlineBodies(html);
  return {
    path,
    raw: Buffer.byteLength(html),
    gzipped: gzippedBytes(html),
    script: gzippedBytes(scripts.join('')),
    style: gzippedBytes(styles.join('')),
  };
}

/**
 * The weight of every page of a built site, the heaviest first.
 * @param folder the built site
 */
export function pageWeights(folder: string): PageWeight[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((name) => {
      const path = `/${name.split(sep).join('/')}`.replace(/\/index\.html$/, '/');
      return weigh(path, readFileSync(join(folder, name), 'utf8'));
    })
    .toSorted((a, b) => b.gzipped - a.gzipped || a.path.localeCompare(b.path, 'en'));
}

/**
 * The middle of a sorted list; of two in the middle, the latter.
 * @param sorted at least one item, in order
 */
export function middle<Item>(sorted: Item[]): Item {
  return sorted[Math.floor(sorted.length / 2)]!;
}
