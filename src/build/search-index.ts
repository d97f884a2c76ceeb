import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { readContent } from '../checks/content-files.ts';
import { contentRoot } from '../collections.ts';

/** Phrases that visitors type, by the path of the page they should find. */
function aliasesByPath(): Map<string, string[]> {
  const prefix = { pages: '/', services: '/services/', campaigns: '/campaigns/' } as const;
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
        logger.info(`${files.length} pages read for search`);
      },
    },
  };
}
