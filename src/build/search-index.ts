import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { readContent } from '../checks/content-files.ts';
import { contentRoot } from '../collections.ts';
import { wordsOf } from '../lib/search/words.ts';
import { searchData, type BuiltPage } from './search-data.ts';

/** Phrases that visitors type, by the path of the page they should find. */
function aliasesByPath(): Map<string, string[]> {
  const prefix = {
    pages: '/',
    services: '/services/',
    campaigns: '/campaigns/',
    pathway: '/professionals/refer/',
  } as const;
  return new Map(
    readContent(contentRoot).flatMap(({ collection, id, data }) => {
      if (!(collection in prefix)) return [];
      const { aliases = [] } = data as { aliases?: string[] };
      return [[`${prefix[collection as keyof typeof prefix]}${id}/`, aliases]];
    }),
  );
}

const escapeAttribute = (value: string) => value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

function refuse(errors: string[]): void {
  if (errors.length > 0) throw new Error(`The search index was not built: ${errors.join('; ')}`);
}

/** The engine's own name for a page in its results, and the page. */
type Fragment = { id: string } & BuiltPage;

/** What the engine wrote of each page: its results then need no further request to be known. */
function fragmentsIn(folder: string): Fragment[] {
  return readdirSync(folder)
    .toSorted()
    .map((name) => {
      const text = gunzipSync(readFileSync(join(folder, name))).toString();
      const { url, content, anchors } = JSON.parse(text.slice(text.indexOf('{'))) as {
        url: string;
        content: string;
        anchors: { element: string; text: string }[];
      };
      const headings = anchors.filter(({ element }) => /^h[23]$/.test(element));
      return {
        id: name.replace(/\.pf_fragment$/, ''),
        path: url,
        headings: headings.map((heading) => heading.text),
        words: wordsOf(content),
      };
    });
}

/** Files that the engine brings and this site never asks for: its own interfaces, and excerpts. */
function removeUnused(folder: string): void {
  for (const name of readdirSync(folder))
    if (/^pagefind-.*\.(js|css)$|^wasm\.unknown\.|^fragment$/.test(name))
      rmSync(join(folder, name), { recursive: true });
}

/**
 * Builds the search index beside the pages. Aliases go into the index alone: visitors do not download them with a
 * page, and no page shows them.
 */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const aliases = aliasesByPath();
        const { index, errors } = await createIndex({ keepIndexUrl: false });
        refuse(errors);
        const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
          name.endsWith('.html'),
        );
        for (const name of files.toSorted()) {
          const path = `/${relative('.', name).split(sep).join('/')}`.replace(/index\.html$/, '');
          const phrases = escapeAttribute((aliases.get(path) ?? []).join(' '));
          const content = readFileSync(join(folder, name), 'utf8').replace(
            '<h1',
            () => `<span data-pagefind-meta="aliases[data-a]" data-a="${phrases}"></span><h1`,
          );
          refuse((await index!.addHTMLFile({ sourcePath: name, content })).errors);
        }
        refuse((await index!.writeFiles({ outputPath: join(folder, 'pagefind') })).errors);
        await close();
        const engine = join(folder, 'pagefind');
        const fragments = fragmentsIn(join(engine, 'fragment'));
        const ids = Object.fromEntries(fragments.map(({ id, path }) => [id, path]));
        const data = { ...searchData(readContent(contentRoot), fragments), ids };
        writeFileSync(join(folder, 'search-data.json'), JSON.stringify(data));
        removeUnused(engine);
        logger.info(`${files.length} pages read for search`);
      },
    },
  };
}
