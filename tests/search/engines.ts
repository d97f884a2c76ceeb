/** The three ways to search that are compared, over one built site. */
import { readFileSync, readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import MiniSearch from 'minisearch';
import { close, createIndex } from 'pagefind';
import { loadEngine } from '../../src/browser/search/engine.ts';
import { siteSearch } from '../../src/browser/search/answering.ts';
import {
  dataFiles,
  type FirstData,
  type Place,
  type RestData,
  type Shard,
} from '../../src/search/query/data.ts';
import { unpackTable } from '../../src/search/query/table-text.ts';
import type { BuiltPage } from '../support/sites.ts';
import { words } from '../support/sites.ts';

/** What a search gives for a query: the paths it leads to, the best first, and what it says of them. */
export type Outcome = { paths: string[]; isDanger: boolean; isUnsure: boolean; isSure: boolean };
export type Search = (query: string) => Promise<Outcome>;

const plain = (paths: string[]): Outcome => ({
  paths,
  isDanger: false,
  isUnsure: false,
  isSure: true,
});

/** Lets the engine, which fetches, read the files of a built site. */
function readFilesWithFetch(): void {
  const usual = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const address = String(input instanceof Request ? input.url : input);
    if (!address.startsWith('file:')) return usual(input, init);
    return new Response(readFileSync(fileURLToPath(address.replace(/\?.*/, ''))));
  };
}

/** What search loads, as it stands in a built site. */
export function searchFiles(folder: string) {
  const read = <Data>(name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Data;
  const readAll = <Data>(nameOf: (file: number) => string) => {
    const names = readdirSync(folder);
    const count = names.filter(
      (name) => nameOf(0).replace('0', name.replace(/\D/g, '')) === name,
    ).length;
    return Array.from({ length: count }, (_, file) => read<Data>(nameOf(file)));
  };
  return {
    first: read<FirstData>(dataFiles.first),
    rest: read<RestData>(dataFiles.rest),
    shards: readAll<Shard>(dataFiles.words),
    places: readAll<Place[]>(dataFiles.places).flat(),
  };
}

/** Words of the pages of a built site that nobody has asked for yet. */
export const unaskedWords = (folder: string): string[] =>
  searchFiles(folder).shards.flatMap((shard) => {
    const { counts } = unpackTable(shard);
    return [...counts.keys()].filter((word) => counts.get(word)!.length === 0);
  });

/** The search of the site: the code that the page runs, on the files that the page loads. */
export async function ownSearch(folder: string): Promise<Search> {
  readFilesWithFetch();
  const base = `${pathToFileURL(resolve(folder)).href}/`;
  const read = (name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8'));
  const search = siteSearch(read(dataFiles.first), {
    rest: async () => read(dataFiles.rest),
    words: async (shard) => read(dataFiles.words(shard)),
    places: async (file) => read(dataFiles.places(file)),
    sections: async (file) => read(dataFiles.sections(file)),
    engine: () => loadEngine(base),
  });
  return async (query) => {
    const { results, danger, verdict } = await search.whole(query);
    return {
      paths: results.map(({ path }) => path.replace(/#.*/, '')),
      isDanger: danger !== 'none',
      isUnsure: verdict === 'unsure',
      isSure: verdict === 'sure',
    };
  };
}

/** The engine by itself, as it comes, over the same pages. */
export async function stockPagefind(pages: BuiltPage[]): Promise<Search> {
  readFilesWithFetch();
  const outputPath = resolve('.cache/stock-pagefind');
  rmSync(outputPath, { recursive: true, force: true });
  const { index } = await createIndex();
  for (const { file, html } of pages) await index!.addHTMLFile({ sourcePath: file, content: html });
  await index!.writeFiles({ outputPath });
  await close();
  const pagefind = (await import(`${pathToFileURL(outputPath).href}/pagefind.js`)) as {
    search(query: string): Promise<{ results: { data(): Promise<{ url: string }> }[] }>;
  };
  return async (query) => {
    const { results } = await pagefind.search(query);
    const found = await Promise.all(results.slice(0, 10).map((result) => result.data()));
    return plain(found.map(({ url }) => url));
  };
}

/** A small index over the same pages, with the settings that its guide suggests for slips and unfinished words. */
export function miniSearch(pages: BuiltPage[]): Search {
  const index = new MiniSearch({
    idField: 'path',
    fields: ['title', 'text'],
    searchOptions: { fuzzy: 0.2, prefix: true, boost: { title: 3 } },
  });
  index.addAll(
    pages.map(({ path, root }) => ({
      path,
      title: words(root.querySelector('h1')),
      text: words(root.querySelector('main')),
    })),
  );
  return async (query) =>
    plain(
      index
        .search(query)
        .slice(0, 10)
        .map(({ id }) => String(id)),
    );
}
