/** A thread of its own that finishes files of a built site while others are still made: see `finisher`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { parentPort } from 'node:worker_threads';
import { pageText } from '../search/index/page-text.ts';
import type { BuiltPage } from '../search/training/examples.ts';
import { leanHtml } from './lean-html.ts';
import { packBeside, type Packed } from './packing.ts';

/** A file to finish, by its place; how many pages the site has; of a page also its address below the base. */
export type Given = { file: string; pages: number; path?: string | undefined };
/** What is told of a page: its bytes gzipped, and what search reads of it, where it is to be found. */
export type FinishedPage = {
  file: string;
  path: string;
  bytes: number;
  text: BuiltPage | undefined;
};

const port = parentPort!;
const toPack: Given[] = [];
const cores = availableParallelism();
/** How many files are packed at a time: one core is for who renders and learns, until nothing more comes. */
let most = Math.max(1, cores - 1);
let packing = 0;

const packedAs = ({ pages, path }: Given): Packed => ({ pages, isPage: path !== undefined });

/** Packs what waits. What comes meanwhile is taken between two files: others wait for what it says. */
async function packOn(): Promise<void> {
  packing++;
  for (let given; packing <= most && (given = toPack.shift());)
    await packBeside(given.file, readFileSync(given.file), 'br', packedAs(given));
  packing--;
}

async function take(given: Given): Promise<void> {
  const { file, path } = given;
  const body = readFileSync(file);
  if (path === undefined) await packBeside(file, body, 'gzip', packedAs(given));
  else {
    const html = body.toString();
    const lean = Buffer.from(leanHtml(html));
    writeFileSync(file, lean);
    const bytes = await packBeside(file, lean, 'gzip', packedAs(given));
    port.postMessage({ file, path, bytes, text: pageText(path, html) } satisfies FinishedPage);
  }
  toPack.push(given);
  if (packing < most) void packOn();
}

port.on('message', (given: Given | undefined) => {
  if (given) return void take(given);
  most = cores;
  while (packing < most && toPack.length > packing) void packOn();
  // What is packed keeps the thread alive until it is done.
  port.close();
});
