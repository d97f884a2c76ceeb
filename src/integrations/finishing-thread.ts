/** A thread of its own that finishes files of a built site while others are still made: see `finisher`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { getPriority, setPriority } from 'node:os';
import { parentPort } from 'node:worker_threads';
import { pageText } from '../search/index/page-text.ts';
import type { BuiltPage } from '../search/training/examples.ts';
import { leanHtml } from './lean-html.ts';
import { packBeside } from './packing.ts';

/** A file to finish, by its place; of a page with its address below the base. */
export type Given = { file: string; path?: string | undefined };
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
const toPack: string[] = [];
let isPacking = false;

function packNext(): void {
  const file = toPack.shift();
  isPacking = file !== undefined;
  if (file === undefined) return;
  packBeside(file, readFileSync(file), 'br');
  // What came meanwhile goes first: others wait for what it says.
  setImmediate(packNext);
}

function take({ file, path }: Given): void {
  const body = readFileSync(file);
  if (path === undefined) packBeside(file, body, 'gzip');
  else {
    const html = body.toString();
    const lean = Buffer.from(leanHtml(html));
    writeFileSync(file, lean);
    const bytes = packBeside(file, lean, 'gzip');
    port.postMessage({ file, path, bytes, text: pageText(path, html) } satisfies FinishedPage);
  }
  toPack.push(file);
  if (!isPacking) setImmediate(packNext);
  isPacking = true;
}

port.on('message', (given: Given | undefined) => {
  if (given) take(given);
  // What is in its turn keeps the thread alive until it is done.
  else port.close();
});
