import { cpSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { writeKit } from './write-kit.ts';

/** A build: the folder where it was made, and the packed bytes of each page by its path. */
export type Build = { folder: string; pages: Map<string, Buffer> };

/** Copies a site as if it had been built on another day, so that no page is as in another copy. */
function copyOf(site: string, folder: string, day: string): Build {
  cpSync(site, folder, { recursive: true });
  const pages = new Map<string, Buffer>();
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  for (const name of names.filter((one) => one.endsWith('index.html'))) {
    const html = readFileSync(join(folder, name), 'utf8');
    const changed = html.replace(/data-built="[^"]*"/, `data-built="${day}"`);
    const packed = gzipSync(changed, { level: 9 });
    writeFileSync(join(folder, name), changed);
    writeFileSync(join(folder, `${name}.gz`), packed);
    pages.set(`/${name.replace(/index\.html$/, '')}`, packed);
  }
  return { folder, pages };
}

/**
 * Two builds of a site, the first in its place and the second beside it, with the kit of a host at the root.
 * @param site a built site, for the root of a host
 * @param work an empty folder for all of it
 */
export function twoBuilds(site: string, work: string): { live: Build; next: Build } {
  const live = copyOf(site, join(work, 'dist'), '2001-01-01');
  const next = copyOf(site, join(work, 'next'), '2002-02-02');
  writeKit(live.folder);
  return { live, next };
}
