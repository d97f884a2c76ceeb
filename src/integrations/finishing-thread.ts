/** A thread of its own that finishes files of a built site while others are still made: see `finisher`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { getPriority, setPriority } from 'node:os';
import { parentPort } from 'node:worker_threads';
import { pageText } from '../search/index/page-text.ts';
import type { BuiltPage } from '../search/training/examples.ts';
import { leanHtml } from './lean-html.ts';
import { packBeside } from './packing.ts';

/** A file to finish, by its place; of a page also its address below the base, and how many pages the site has. */
export type Given = { file: string; page?: { path: string; of: number } | undefined };
/** What is told of a page: its bytes gzipped, and what search reads of it, where it is to be found. */
export type FinishedPage = {
  file: string;
  path: string;
  bytes: number;
  text: BuiltPage | undefined;
};

/** How readily a thread gives way. On Linux each has a priority of its own: the one that renders goes first. */
const low = 10;
if (getPriority() < low) setPriority(low);

const port = parentPort!;
const toPack: Given[] = [];
let isPacking = false;

function packNext(): void {
  const given = toPack.shift();
  isPacking = given !== undefined;
  if (!given) return;
  packBeside(given.file, readFileSync(given.file), 'br', given.page?.of);
  // What came meanwhile goes first: others wait for what it says.
  setImmediate(packNext);
}

function take(given: Given): void {
  const { file, page } = given;
  const body = readFileSync(file);
  if (!page) packBeside(file, body, 'gzip');
  else {
    const { path } = page;
    const html = body.toString();
    const lean = Buffer.from(leanHtml(html));
    writeFileSync(file, lean);
    const bytes = packBeside(file, lean, 'gzip');
    port.postMessage({ file, path, bytes, text: pageText(path, html) } satisfies FinishedPage);
  }
  toPack.push(given);
  if (!isPacking) setImmediate(packNext);
  isPacking = true;
}

port.on('message', (given: Given | undefined) => {
  if (given) take(given);
  // What is in its turn keeps the thread alive until it is done.
  else port.close();
});
