import type { Found, SiteSearch } from './answering.ts';
import type { Beginning } from './beginning.ts';
import type { Sent, Told } from './worker.ts';

/** The search of a site as the page asks it: it thinks elsewhere, so that each answer is a promise. */
export type FarSearch = SiteSearch;

/** Milliseconds after which a question is given up: longer than what it may have to load takes to be given up. */
const longestAnswer = 30_000;

/**
 * Joins the search of a site, which thinks in a worker. A question that throws there is refused.
 * @param beginning what is on its way; it is of no more use after a failure
 * @param signal gives it up
 * @param onLost is told when the worker answers no more, as one may that the system has put away: it is of no more use
 * @throws where a file does not come or no worker can run
 */
export async function connect(
  { worker, failure, data, end }: Beginning,
  signal: AbortSignal,
  onLost: () => void,
): Promise<FarSearch> {
  const send = (sent: Sent) => worker.postMessage(sent);
  const waiting = new Map<number, (found?: Found) => void>();
  let questions = 0;

  const isReady = new Promise<void>((resolve, reject) => {
    signal.addEventListener('abort', reject);
    worker.addEventListener('message', ({ data: told }: MessageEvent<Told>) => {
      if (told === 'ready') return resolve();
      if (told === 'failed') return reject(told);
      waiting.get(told.id)!(told.found);
      waiting.delete(told.id);
    });
  });
  try {
    await Promise.all([Promise.race([isReady, failure]), data.then(send)]);
  } catch (reason) {
    end();
    throw reason;
  }

  const lose = () => {
    end();
    onLost();
    for (const answer of waiting.values()) answer();
    waiting.clear();
  };
  const asker = (about: keyof SiteSearch) => (typed: string) =>
    new Promise<Found>((resolve, reject) => {
      const limit = setTimeout(lose, longestAnswer);
      waiting.set(++questions, (found) => {
        clearTimeout(limit);
        if (found) resolve(found);
        else reject(new Error('The question was not answered.'));
      });
      send({ id: questions, about, typed });
    });
  return { first: asker('first'), ordered: asker('ordered'), whole: asker('whole') };
}
