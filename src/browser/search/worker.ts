import { dataFiles, type FirstData } from '../../search/query/data.ts';
import { siteSearch, type Found, type SiteSearch, type Sources } from './answering.ts';
import { loadEngine } from './engine.ts';
import { fetchText } from './fetching.ts';

type Start = { base: string; data: string };
type Question = { id: number; about: keyof SiteSearch; typed: string };

/** What the page sends: first all that search knows, as text, then one question after another. */
export type Sent = Start | Question;
/** What it tells: a question that throws is answered too, with nothing found. */
export type Told = 'ready' | 'failed' | { id: number; found?: Found };

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

async function answer({ id, about, typed }: Question): Promise<void> {
  try {
    tell({ id, found: await search[about](typed) });
  } catch {
    tell({ id });
  }
}

function begin({ base, data }: Start): void {
  try {
    search = siteSearch(JSON.parse(data) as FirstData, sourcesAt(base));
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
  if ('id' in sent) void answer(sent);
  else begin(sent);
});
