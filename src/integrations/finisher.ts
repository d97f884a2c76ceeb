import { once } from 'node:events';
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

/** Megabytes that the thread may keep: it holds one page at a time, and would sweep no sooner by itself. */
const resourceLimits = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 16 };

/**
 * Finishes files of a built site in a thread of its own, as they come: a page is read for search and made lean, every
 * file is packed.
 * @returns `give` hands over a file, which nothing may change any more; `pages` resolves to the pages among them, in the
 * order of their files, once they are lean and read; `end` once all is packed. Both reject where a file cannot be finished.
 */
export function finisher() {
  const pages: FinishedPage[] = [];
  let awaited = 0;
  let arrived = () => {};
  const share = sharing();
  const start = () => {
    const worker = new Worker(new URL('./finishing-thread.ts', import.meta.url), {
      resourceLimits,
    });
    worker.on('message', ({ text, ...page }: FinishedPage) => {
      pages.push({ ...page, text: text && share(text) });
      arrived();
    });
    const ended = once(worker, 'exit');
    // Whoever waits for it is told; until then it ends nothing.
    ended.catch(() => {});
    worker.unref();
    return { worker, ended };
  };
  let thread: ReturnType<typeof start> | undefined;

  return {
    give(given: Given): void {
      thread ??= start();
      if (given.path !== undefined) awaited++;
      thread.worker.postMessage(given);
    },
    async pages(): Promise<FinishedPage[]> {
      thread?.worker.ref();
      const all = new Promise<void>((resolve) => {
        arrived = () => pages.length === awaited && resolve();
        arrived();
      });
      await Promise.race([all, thread?.ended ?? all]);
      thread?.worker.unref();
      return pages.toSorted((a, b) => (a.file < b.file ? -1 : 1));
    },
    async end(): Promise<void> {
      thread?.worker.ref();
      thread?.worker.postMessage(undefined);
      await thread?.ended;
    },
  };
}
