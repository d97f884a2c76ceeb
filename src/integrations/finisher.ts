import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { BuiltPage } from '../search/training/examples.ts';
import type { FinishedPage, Given } from './finishing-thread.ts';

/** One string for each word: those of thousands of pages would not fit into memory beside what is built. */
function sharing(): (page: BuiltPage) => BuiltPage {
  const known = new Map<string, string>();
  const shared = (word: string) => {
    const found = known.get(word);
    if (found === undefined) known.set(word, word);
    return found ?? word;
  };
  return (page) => ({
    ...page,
    sections: page.sections.map((one) => ({ ...one, words: one.words.map(shared) })),
    words: page.words.map(shared),
  });
}

type Thread = { worker: Worker; given: number; ended: Promise<unknown> };

/**
 * Finishes files of a built site in threads of their own, as they come: a page is read for search and made lean, every
 * file is packed.
 * @returns `give` hands over a file, which nothing may change any more; `pages` resolves to the pages among them, in the
 * order of their files, once they are lean and read; `end` once all is packed. Both reject where a file cannot be finished.
 */
export function finisher() {
  const pages: FinishedPage[] = [];
  let awaited = 0;
  let arrived = () => {};
  const share = sharing();
  const start = (): Thread => {
    const worker = new Worker(new URL('./finishing-thread.ts', import.meta.url));
    worker.on('message', ({ text, ...page }: FinishedPage) => {
      pages.push({ ...page, text: text && share(text) });
      arrived();
    });
    const ended = once(worker, 'exit');
    // Whoever waits for it is told; until then it ends nothing.
    ended.catch(() => {});
    worker.unref();
    return { worker, given: 0, ended };
  };
  let threads: Thread[] = [];
  const failure = () => Promise.race(threads.map(({ ended }) => ended));

  return {
    give(given: Given): void {
      if (threads.length === 0) threads = Array.from({ length: availableParallelism() }, start);
      const thread = threads.reduce((least, one) => (one.given < least.given ? one : least));
      thread.given++;
      if (given.page) awaited++;
      thread.worker.postMessage(given);
    },
    async pages(): Promise<FinishedPage[]> {
      for (const { worker } of threads) worker.ref();
      const all = new Promise<void>((resolve) => {
        arrived = () => pages.length === awaited && resolve();
        arrived();
      });
      await Promise.race([all, failure()]);
      for (const { worker } of threads) worker.unref();
      return pages.toSorted((a, b) => (a.file < b.file ? -1 : 1));
    },
    async end(): Promise<void> {
      for (const { worker } of threads) {
        worker.ref();
        worker.postMessage(undefined);
      }
      await Promise.all(threads.map(({ ended }) => ended));
    },
  };
}
