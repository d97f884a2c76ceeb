import { dataFiles } from '../../search/query/data.ts';
import { fetchText } from './fetching.ts';

/** What search needs before all else, on its way: where it thinks, and what it knows. */
export type Beginning = {
  worker: Worker;
  /** Is refused once the worker cannot run. */
  failure: Promise<never>;
  data: Promise<string>;
  /** Lets go of both: a request that hangs would hold up the next one for the same file. */
  end(): void;
};

function begin(base: string): Beginning {
  const worker = new Worker(`${base}search-worker.js`);
  const failure = new Promise<never>((_, reject) => worker.addEventListener('error', reject));
  const given = new AbortController();
  const data = fetchText(base + dataFiles.first, given.signal);
  // Who waits is told; who does not wait yet must not be told that nobody does.
  for (const one of [failure, data]) one.catch(() => undefined);
  const end = () => {
    worker.terminate();
    given.abort();
  };
  return { worker, failure, data, end };
}

/**
 * Begins to load what search needs, so that it comes beside the script that asks for it, not after it.
 * @param base path of the site, with a slash at its end
 * @returns gives what was begun at once, and to who asks again another beginning
 */
export function beginnings(base: string): () => Beginning {
  let begun: Beginning | undefined;
  try {
    begun = begin(base);
  } catch {
    // A browser that runs no worker says so again to who asks.
  }
  return () => {
    const next = begun ?? begin(base);
    begun = undefined;
    return next;
  };
}
