/** A thread of its own that finishes files of a built site while others are still made: see `finisher`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
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

const port = parentPort!;
const toPack: Given[] = [];
const cores = availableParallelism();
/** How many files are packed at a time: one core is for who renders and learns, until nothing more comes. */
let most = Math.max(1, cores - 1);
let packing = 0;

/** Packs what waits. What comes meanwhile is taken between two files: others wait for what it says. */
async function packOn(): Promise<void> {
  packing++;
  for (let given; packing <= most && (given = toPack.shift());)
    await packBeside(given.file, readFileSync(given.file), 'br', given.page?.of);
  packing--;
}

async function take(given: Given): Promise<void> {
  const { file, page } = given;
  const body = readFileSync(file);
  if (!page) await packBeside(file, body, 'gzip');
  else {
    const { path } = page;
    const html = body.toString();
    const lean = Buffer.from(leanHtml(html));
    writeFileSync(file, lean);
    const bytes = await packBeside(file, lean, 'gzip');
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
