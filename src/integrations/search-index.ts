import { once } from 'node:events';
import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { gunzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { minify } from 'vite';
import { now, today } from '../entries/environment.ts';
import { seldom } from '../search/query/answer.ts';
import { dataFiles, filesAhead, perFile } from '../search/query/data.ts';
import { joinedTables, timesOf } from '../search/query/evidence.ts';
import { unpackTable } from '../search/query/table-text.ts';
import type { Linear } from '../search/query/linear.ts';
import { stemOf } from '../search/query/words.ts';
import { searchData, type SearchData } from '../search/index/search-data.ts';
import type { Said } from '../search/training/danger-model.ts';
import type { BuiltPage } from '../search/training/examples.ts';
import { theReading } from './reading.ts';

/** A word on more pages than this tells little, and would make the index heavy. */
const mostPagesOfAWord = 5;

/** The engine’s language: ours are stems already, so it needs no stemmer, which is lighter to load. */
const language = 'unknown';

function refuse(errors: string[]): void {
  if (errors.length > 0) throw new Error(`The search index was not built: ${errors.join('; ')}`);
}

/** How often words of each stem are asked. */
function timesAsked({ first, shards }: SearchData): Map<string, number> {
  const { counts } = joinedTables([unpackTable(first.table), ...shards.map(unpackTable)]);
  const times = new Map<string, number>();
  for (const word of counts.keys()) {
    const stem = stemOf(word);
    times.set(stem, (times.get(stem) ?? 0) + timesOf(counts.get(word)!));
  }
  return times;
}

/** For each page the stems that few pages have and few ask: what the engine finds, beside what is known to be asked. */
function rareStems(
  pages: BuiltPage[],
  asked: Map<string, number>,
): { path: string; stems: string[] }[] {
  const stems = pages.map(({ path, words }) => ({ path, stems: [...new Set(words.map(stemOf))] }));
  const uses = new Map<string, number>();
  for (const stem of stems.flatMap((page) => page.stems)) uses.set(stem, (uses.get(stem) ?? 0) + 1);
  return stems.map((page) => ({
    path: page.path,
    stems: page.stems.filter(
      (stem) =>
        stem.length > 2 && uses.get(stem)! <= mostPagesOfAWord && (asked.get(stem) ?? 0) <= seldom,
    ),
  }));
}

/** The engine’s own name for each page, by its path, so that a result needs no further request to be known. */
function namesByPath(folder: string): Map<string, string> {
  return new Map(
    readdirSync(folder).map((name) => {
      const text = gunzipSync(readFileSync(join(folder, name))).toString();
      const { url } = JSON.parse(text.slice(text.indexOf('{'))) as { url: string };
      return [url, name.replace(/^\w+_|\.pf_fragment$/g, '')];
    }),
  );
}

/** Makes the engine’s own script smaller: it comes with names and spaces as they were written. */
async function minifyEngine(folder: string): Promise<void> {
  const file = join(folder, 'pagefind.js');
  const { code, errors } = await minify(file, readFileSync(file, 'utf8'), { module: true });
  refuse(errors.map(({ message }) => message));
  writeFileSync(file, code);
}

/** Files that the engine brings and this site never asks for: its own interfaces, and excerpts. */
function removeUnused(folder: string): void {
  for (const name of readdirSync(folder))
    if (/^pagefind-.*\.(js|css)$|^fragment$/.test(name))
      rmSync(join(folder, name), { recursive: true });
}

async function buildEngine(
  pages: BuiltPage[],
  asked: Map<string, number>,
  outputPath: string,
): Promise<void> {
  const { index, errors } = await createIndex({ keepIndexUrl: false });
  refuse(errors);
  for (const { path, stems } of rareStems(pages, asked)) {
    const record = { url: path, content: stems.join(' ') || path, language, meta: { title: '' } };
    refuse((await index!.addCustomRecord(record)).errors);
  }
  refuse((await index!.writeFiles({ outputPath })).errors);
  await close();
}

/** Writes what search loads: first what answers need, then what makes them whole, and what is shown in small files. */
function writeData(folder: string, { first, rest, shards, places, sections }: SearchData): void {
  const write = (name: string, data: unknown) =>
    writeFileSync(join(folder, name), JSON.stringify(data));
  write(dataFiles.first, first);
  write(dataFiles.rest, rest);
  shards.forEach((shard, number) => write(dataFiles.words(number), shard));
  const writeFiles = (name: (file: number) => string, all: unknown[], count: number, least = 0) => {
    for (let file = 0; file < Math.max(least, all.length / count); file++)
      write(name(file), all.slice(file * count, (file + 1) * count));
  };
  writeFiles(dataFiles.places, places, perFile.places, filesAhead);
  writeFiles(dataFiles.sections, sections, perFile.sections);
}

/** Begins to learn from phrases in a thread of its own. */
function dangerLearned(): Promise<Linear> {
  const workerData = theReading().entries.asked.map(
    ({ data: { phrases, danger, calm } }): Said => ({
      phrases,
      danger,
      calm,
    }),
  );
  const thread = new URL('./danger-thread.ts', import.meta.url);
  const told = once(new Worker(thread, { workerData }), 'message') as Promise<[Linear]>;
  const learned = told.then(([linear]) => linear);
  // A build that is refused before it asks for this has told why.
  learned.catch(() => {});
  return learned;
}

/**
 * Builds, beside the pages, what search loads when it is first used. Pages do not carry any of it.
 * @param pages gives what search reads of the built pages, once they are read
 * @returns `ofPhrases` begins to learn what needs no page; `ofPages` learns the rest and writes
 */
export function searchIndex(pages: () => BuiltPage[]): {
  ofPhrases: AstroIntegration;
  ofPages: AstroIntegration;
} {
  let learned: Promise<Linear> | undefined;
  return {
    ofPhrases: {
      name: 'search-phrases',
      hooks: {
        'astro:config:setup': ({ command }) => {
          if (command === 'build') learned = dangerLearned();
        },
      },
    },
    ofPages: {
      name: 'search-index',
      hooks: {
        'astro:build:done': async ({ dir }) => {
          const folder = fileURLToPath(dir);
          const engine = join(folder, 'pagefind');
          const { entries } = theReading();
          const data = searchData(entries, today, pages(), now(), await learned);
          await buildEngine(pages(), timesAsked(data), engine);
          const names = namesByPath(join(engine, 'fragment'));
          data.rest.ids = data.places.map(({ path }) => names.get(path) ?? '');
          writeData(folder, data);
          removeUnused(engine);
          await minifyEngine(engine);
        },
      },
    },
  };
}
