import { dataFiles, type FirstData } from '../../search/query/data.ts';
import { siteSearch, type Found, type SiteSearch, type Sources } from './answering.ts';
import { loadEngine } from './engine.ts';
import { fetchText } from './fetching.ts';

/** What the page sends: first all that search knows, as text, then one question after another. */
export type Sent =
  { base: string; data: string } | { id: number; about: keyof SiteSearch; typed: string };
export type Told = 'ready' | { id: number; found: Found };

const tell = (told: Told) => postMessage(told);

let search: SiteSearch;

function sourcesAt(base: string): Sources {
  const get = async (file: string) => JSON.parse(await fetchText(base + file));
  return {
    rest: () => get(dataFiles.rest),
    places: (file) => get(dataFiles.places(file)),
    sections: (file) => get(dataFiles.sections(file)),
    engine: () => loadEngine(base),
  };
}

async function answer(sent: Sent): Promise<void> {
  if ('id' in sent) {
    tell({ id: sent.id, found: await search[sent.about](sent.typed) });
  } else {
    search = siteSearch(JSON.parse(sent.data) as FirstData, sourcesAt(sent.base));
    tell('ready');
  }
}

/**
 * The whole of a worker. Reading a query takes a slow phone longer than the exit may wait, so that it is done here,
 * beside the page.
 */
addEventListener('message', ({ data: sent }: MessageEvent<Sent>) => void answer(sent));
