import { stemOf } from '../../search/query/words.ts';

type Found = { id: string; score: number };
type Pagefind = {
  createInstance(options: { noWorker: boolean }): {
    search(query: string): Promise<{ results: Found[] }>;
  };
};

/** Looks for words in the text of the pages; gives the engine’s names of the pages, the best first. */
export type Engine = (words: string[]) => Promise<string[]>;

const enough = 3;

/** Pages that have some of the words, by how well they have them and how many of them. */
function mergeByShare(lists: Found[][]): string[] {
  const points = new Map<string, number>();
  const words = new Map<string, number>();
  for (const list of lists)
    for (const { id, score } of list) {
      points.set(id, (points.get(id) ?? 0) + score / list[0]!.score);
      words.set(id, (words.get(id) ?? 0) + 1);
    }
  const worth = (id: string) => points.get(id)! * words.get(id)!;
  return [...points.keys()].sort((a, b) => worth(b) - worth(a));
}

/**
 * Loads the engine. It finds pages that have every word; where those are few, pages that have some follow.
 * @param base address of the site, with a slash at its end
 */
export async function loadEngine(base: string): Promise<Engine> {
  const pagefind = (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)) as Pagefind;
  // A worker would be one more file to load.
  const engine = pagefind.createInstance({ noWorker: true });
  // Without the language before them, names are as the data has them.
  const search = async (query: string) =>
    (await engine.search(query)).results.map(({ id, score }) => ({
      id: id.replace(/^\w+_/, ''),
      score,
    }));
  return async (whole) => {
    const words = [...new Set(whole.map(stemOf))];
    if (words.length === 0) return [];
    const all = (await search(words.join(' '))).map(({ id }) => id);
    if (all.length >= enough || words.length === 1) return all;
    const some = mergeByShare(await Promise.all(words.map(search)));
    return [...new Set([...all, ...some])];
  };
}
