import { dataFiles } from '../../search/query/data.ts';
import type { Found, SiteSearch } from './answering.ts';
import { fetchText } from './fetching.ts';
import type { Sent, Told } from './worker.ts';

/** The search of a site as the page asks it: it thinks elsewhere, so that each answer is a promise. */
export type FarSearch = SiteSearch;

/**
 * Starts the search of a site in a worker.
 * @param base path of the site, with a slash at its end
 * @param signal gives it up
 * @throws where a file does not come or no worker can run
 */
export async function connect(base: string, signal: AbortSignal): Promise<FarSearch> {
  const worker = new Worker(`${base}search-worker.js`);
  const send = (sent: Sent) => worker.postMessage(sent);
  const waiting = new Map<number, (found: Found) => void>();
  let questions = 0;

  const isReady = new Promise<void>((resolve, reject) => {
    worker.addEventListener('error', reject);
    signal.addEventListener('abort', reject);
    worker.addEventListener('message', ({ data: told }: MessageEvent<Told>) => {
      if (told === 'ready') return resolve();
      waiting.get(told.id)!(told.found);
      waiting.delete(told.id);
    });
  });
  const sendData = async () =>
    send({ base, data: await fetchText(base + dataFiles.first, signal) });
  try {
    await Promise.all([isReady, sendData()]);
  } catch (reason) {
    worker.terminate();
    throw reason;
  }

  const asker = (about: keyof SiteSearch) => (typed: string) =>
    new Promise<Found>((resolve) => {
      waiting.set(++questions, resolve);
      send({ id: questions, about, typed });
    });
  return { first: asker('first'), whole: asker('whole') };
}
