import type { Answer, SearchData } from '../../search/query/answer.ts';
import { siteSearch, type SiteSearch } from './answering.ts';
import { loadEngine } from './engine.ts';

/** What the page sends: first all that search knows, as text, then one question after another. */
export type Sent =
  { base: string; data: string } | { id: number; about: keyof SiteSearch; typed: string };
export type Told = 'ready' | { id: number; answer: Answer };

const tell = (told: Told) => postMessage(told);

let search: SiteSearch;

/**
 * The whole of a worker. Reading a query takes a slow phone longer than the exit may wait, so that it is done here,
 * beside the page.
 */
addEventListener('message', async ({ data: sent }: MessageEvent<Sent>) => {
  if ('id' in sent) {
    tell({ id: sent.id, answer: await search[sent.about](sent.typed) });
  } else {
    search = siteSearch(JSON.parse(sent.data) as SearchData, () => loadEngine(sent.base));
    tell('ready');
  }
});
