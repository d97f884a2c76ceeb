import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { codings } from '../hosting/codings.ts';
import type { BuiltPage } from '../search/training/examples.ts';
import { finisher } from './finisher.ts';
import { refuseHeavy } from './page-weight.ts';

const isCopy = (file: string) => Object.values(codings).some((end) => file.endsWith(end));
const isPage = (file: string) => file.endsWith('.html');

/** The files of a built site that are sent. What a host reads for itself is sent to nobody. */
const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== '_headers' && !isCopy(entry.name))
    .map(({ parentPath, name }) => join(parentPath, name));

/** The address of a page below the base, by its file. */
const pathOf = (folder: string, file: string) =>
  `/${relative(folder, file).split(sep).join('/')}`.replace(/index\.html$/, '');

/**
 * Finishes files while others are made: see `finisher`. Each is handed over once the next one is rendered, as then it is
 * written; what no page is, such as what search loads, once all that writes files is done.
 * @returns `ofPages` begins as soon as pages are rendered, ends once all are lean and read, and refuses those that are too
 * heavy; `ofTheRest`, the last of all, waits until everything is packed; `pages` are what search reads
 */
export function finishedFiles() {
  const finish = finisher();
  const given = new Set<string>();
  let pages: BuiltPage[] = [];
  let count = 0;
  const give = (folder: string, file: string) => {
    if (given.has(file)) return;
    given.add(file);
    finish.give({ file, pages: count, path: isPage(file) ? pathOf(folder, file) : undefined });
  };
  let folder = '';
  const ofPages: AstroIntegration = {
    name: 'finished-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        folder = fileURLToPath(config.outDir);
        if (config.build.concurrency !== 1)
          throw new Error(
            'Set build.concurrency to 1: a page is finished once the next one is rendered.',
          );
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((usual) => {
          let written: { distURL: URL[] } | undefined;
          const giveWritten = () => {
            const last = written?.distURL.at(-1);
            if (last) give(folder, fileURLToPath(last));
          };
          return {
            ...usual,
            getStaticPaths: async () => {
              const paths = await usual.getStaticPaths();
              count = paths.length;
              return paths;
            },
            render: (request, options) => {
              giveWritten();
              written = options.routeData;
              return usual.render(request, options);
            },
          };
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        folder = fileURLToPath(dir);
        for (const file of filesOf(folder)) if (isPage(file)) give(folder, file);
        const finished = await finish.pages();
        refuseHeavy(finished);
        pages = finished.flatMap(({ text }) => text ?? []);
        logger.info(`${pages.length} pages read for search`);
      },
    },
  };
  const ofTheRest: AstroIntegration = {
    name: 'finished-files',
    hooks: {
      'astro:build:done': async () => {
        for (const file of filesOf(folder)) give(folder, file);
        await finish.end();
      },
    },
  };
  return { ofPages, ofTheRest, pages: () => pages };
}
