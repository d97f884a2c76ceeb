/** What the built pages weigh. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { inlineBodies } from '../../src/hosting/headers.ts';
import { costOf } from './cost.ts';

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
  if (!existsSync(join(folder, '404.html'))) costOf(['src/build/run.ts'], { OUT_DIR: folder });
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

type Entry = { part: string; bytes: number; most?: number };

/** The parts of a page, each as what is taken out of its HTML to see what it costs. */
const parts: { part: string; pattern: RegExp; most?: number }[] = [
  { part: 'style, both parts', pattern: /<style>[\s\S]*?<\/style>/g, most: 3400 },
  { part: 'scripts, both', pattern: /<script>[\s\S]*?<\/script>/g, most: 4096 },
  { part: 'frame: what tells the device, in the head', pattern: /<(?:meta|link)\b[^>]*>/g },
  { part: 'frame: way out and header', pattern: /<section class=exit[\s\S]*?<\/header>/g },
  {
    part: 'frame: mark, the drawing beside the name',
    pattern: /(?<=<a class=name[^>]*>)<svg[\s\S]*?<\/svg>/g,
  },
  { part: 'frame: lines to call', pattern: /<aside class=calls[\s\S]*?<\/aside>/g },
  { part: 'frame: foot', pattern: /<footer[\s\S]*?<\/footer>/g },
  {
    part: 'place of the page, for machines',
    pattern: /<script type="application\/ld[\s\S]*?<\/script>/g,
  },
  { part: 'contents and read next', pattern: /<div class=side>[\s\S]*?<\/div>/g },
  {
    part: 'notice: how sure we are, with sources',
    pattern: /<details class="box doubt">[\s\S]*?<\/details>/g,
  },
  { part: 'mark: year of an old source', pattern: /<[a-z]+ class=old\b[\s\S]*?<\/[a-z]+>/g },
];

/**
 * What the parts of pages cost, each the median of the pages that hold it.
 * @param folder the built site
 */
export function ledger(folder: string): Entry[] {
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((name) => readFileSync(join(folder, name), 'utf8'));
  return parts.flatMap(({ part, pattern, most }) => {
    const costs = pages
      .map((html) => ({ html, without: html.replace(pattern, '') }))
      .filter(({ html, without }) => html !== without)
      .map(({ html, without }) => gzippedBytes(html) - gzippedBytes(without))
      .toSorted((a, b) => a - b);
    return costs.length > 0 ? [{ part, bytes: middle(costs), ...(most && { most }) }] : [];
  });
}
