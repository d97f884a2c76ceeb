import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { AstroIntegration } from 'astro';
import { codings } from '../hosting/built-site.ts';
import type { Packing } from './packing-worker.ts';

const isCopy = (file: string) => Object.values(codings).some((end) => file.endsWith(end));
const isPage = (file: string) => file.endsWith('.html');

/** The files of a built site that are sent, by a test of their paths. What a host reads for itself is sent to nobody. */
const filesOf = (folder: string, isAsked: (file: string) => boolean): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== '_headers')
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter(isAsked);

/** Writes beside each file its packed copies, where they are smaller, in threads of their own. */
export async function pack(files: string[]): Promise<void> {
  const workerData: Packing = { files, next: new Int32Array(new SharedArrayBuffer(4)) };
  const threads = Math.min(availableParallelism(), files.length);
  await Promise.all(
    Array.from({ length: threads }, () =>
      once(new Worker(new URL('./packing-worker.ts', import.meta.url), { workerData }), 'exit'),
    ),
  );
}

/**
 * Packs the built site: hosts send the copies as they are, packed better than any packs on the fly, so that what a page
 * weighs here is what it weighs there.
 * @returns `ofPages` begins with the pages, once nothing changes them any more; `ofTheRest`, the last of all, packs what
 * the others wrote meanwhile and waits for the pages
 */
export function packedCopies(): { ofPages: AstroIntegration; ofTheRest: AstroIntegration } {
  let pages: Promise<void> | undefined;
  return {
    ofPages: {
      name: 'packed-pages',
      hooks: {
        'astro:build:done': ({ dir }) => {
          pages = pack(filesOf(fileURLToPath(dir), isPage));
        },
      },
    },
    ofTheRest: {
      name: 'packed-copies',
      hooks: {
        'astro:build:done': async ({ dir }) => {
          await pages;
          await pack(filesOf(fileURLToPath(dir), (file) => !isPage(file) && !isCopy(file)));
        },
      },
    },
  };
}
