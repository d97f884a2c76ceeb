import { isOfAnother } from '../../search/query/behaviour.ts';
import { dataFiles, filesAhead, type FirstData, type Place } from '../../search/query/data.ts';
import { wordsOf } from '../../search/query/words.ts';
import { siteSearch, type Found, type SiteSearch, type Sources } from './answering.ts';
import { loadEngine } from './engine.ts';
import { fetchText } from './fetching.ts';

type Question = { id: number; about: keyof SiteSearch; typed: string };

/** What the page sends: first all that search knows, as text, then one question after another. */
export type Sent = string | Question;
/** What it tells: a question that throws is answered too, with nothing found. */
export type Told = 'ready' | 'failed' | { id: number; found?: Found };

const tell = (told: Told) => postMessage(told);

let search: SiteSearch;

/** Address of the site, with a slash at its end: this script stands there. */
const base = location.href.replace(/[^/]*$/, '');

const get = async (file: string) => JSON.parse(await fetchText(base + file));

/** What the first results show is asked for before it is known of which places they are: so it comes with the data. */
const begun = Array.from({ length: filesAhead }, (_, file) => {
  const places = get(dataFiles.places(file)) as Promise<Place[]>;
  places.catch(() => undefined);
  return places;
});

// A browser makes patterns ready at their first use, which takes longer than the rest of an answer. While the data is on
// its way nobody waits for it.
isOfAnother(wordsOf('i'));

const sources: Sources = {
  rest: () => get(dataFiles.rest),
  words: (shard) => get(dataFiles.words(shard)),
  places: (file) => {
    const places = begun[file] ?? get(dataFiles.places(file));
    // What did not come is asked for anew.
    delete begun[file];
    return places;
  },
  sections: (file) => get(dataFiles.sections(file)),
  engine: () => loadEngine(base),
};

async function answer({ id, about, typed }: Question): Promise<void> {
  try {
    tell({ id, found: await search[about](typed) });
  } catch {
    tell({ id });
  }
}

function begin(data: string): void {
  try {
    search = siteSearch(JSON.parse(data) as FirstData, sources);
    tell('ready');
  } catch {
    tell('failed');
  }
}

/**
 * The whole of a worker. Reading a query takes a slow phone longer than the exit may wait, so that it is done here,
 * beside the page.
 */
addEventListener('message', ({ data: sent }: MessageEvent<Sent>) => {
  if (typeof sent === 'string') begin(sent);
  else void answer(sent);
});
