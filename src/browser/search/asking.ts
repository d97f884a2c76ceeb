import type { Answer } from '../../search/query/answer.ts';
import type { SiteSearch } from './answering.ts';
import type { Sent, Told } from './worker.ts';

/** The search of a site as the page asks it: it thinks elsewhere, so that each answer is a promise. */
export type FarSearch = { [About in keyof SiteSearch]: (typed: string) => Promise<Answer> };

/**
 * Starts the search of a site in a worker.
 * @param base path of the site, with a slash at its end
 * @param signal gives it up
 * @throws where a file does not come or no worker can run
 */
export async function connect(base: string, signal: AbortSignal): Promise<FarSearch> {
  const worker = new Worker(`${base}search-worker.js`);
  const send = (sent: Sent) => worker.postMessage(sent);
  const waiting = new Map<number, (answer: Answer) => void>();
  let questions = 0;

  const isReady = new Promise<void>((resolve, reject) => {
    worker.addEventListener('error', reject);
    signal.addEventListener('abort', reject);
    worker.addEventListener('message', ({ data: told }: MessageEvent<Told>) => {
      if (told === 'ready') return resolve();
      waiting.get(told.id)!(told.answer);
      waiting.delete(told.id);
    });
  });
  const sendData = async () => {
    const response = await fetch(`${base}search-data.json`, { signal });
    if (!response.ok) throw new Error(`search-data.json came with status ${response.status}`);
    send({ base, data: await response.text() });
  };
  try {
    await Promise.all([isReady, sendData()]);
  } catch (reason) {
    worker.terminate();
    throw reason;
  }

  const asker = (about: keyof SiteSearch) => (typed: string) =>
    new Promise<Answer>((resolve) => {
      waiting.set(++questions, resolve);
      send({ id: questions, about, typed });
    });
  return { first: asker('first'), whole: asker('whole') };
}
