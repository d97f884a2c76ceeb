/** What a build costs as the content grows: wall time and memory. */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { collections } from '../../src/entries/collections.ts';
import { contentRoot } from '../../src/entries/environment.ts';
import { layersIn } from '../../src/entries/layers.ts';
import { astroBuild } from './astro.ts';

/** `pages` counts HTML files, `seconds` is wall time, `megabytes` is peak memory in units of 1,000,000 bytes. */
export type BuildCost = { times: number; pages: number; seconds: number; megabytes: number };

/** How peak memory is taken: how to say it, and how to start a build that writes its peak into a file. */
export type MemoryMethod = {
  says: string;
  wrapper(file: string): string[];
  nodeFlags(file: string): string[];
};

const gnuTime: MemoryMethod = {
  says: 'of the largest process of the build, by /usr/bin/time -v',
  wrapper: (file) => ['/usr/bin/time', '-v', '-o', file],
  nodeFlags: () => [],
};

const ownReport: MemoryMethod = {
  says: 'of the Node process of the build, by its own process.resourceUsage()',
  wrapper: () => [],
  nodeFlags: (file) => {
    const line = "'Maximum resident set size (kbytes): ' + process.resourceUsage().maxRSS";
    const code = `import { writeFileSync } from 'node:fs';
      process.on('exit', () => writeFileSync(${JSON.stringify(file)}, ${line}));`;
    return ['--import', `data:text/javascript,${encodeURIComponent(code)}`];
  },
};

/** The best way to take peak memory on this machine: GNU time where it is present, else the report of Node. */
export function memoryMethod(): MemoryMethod {
  return spawnSync('/usr/bin/time', ['-v', 'true']).status === 0 ? gnuTime : ownReport;
}

/**
 * Peak memory from the report of a build.
 * @param report text that names the maximum resident set size in KiB
 * @returns megabytes of 1,000,000 bytes
 */
export function peakMegabytes(report: string): number {
  const kibibytes = report.match(/Maximum resident set size \(kbytes\): (\d+)/)?.[1];
  if (!kibibytes) throw new Error(`The build reported no peak memory:\n${report}`);
  return (Number(kibibytes) * 1024) / 1_000_000;
}

/** What stands for a copy: with words of its own, since no two pages may be asked for by the same, and no part to play. */
const copyOf = (text: string, copy: number): string =>
  text
    .replace(/^role: .*\n/m, '')
    .replace(/^aliases:\n(?: +- .*\n)+/m, (list) =>
      list.replace(/^( +- )(['"]?)(.*?)\2$/gm, (_, dash, quote, alias) =>
        [dash, quote, alias, ` x${copy}`, quote].join(''),
      ),
    )
    .replace(/^((?:tabTitle|title|name): )(['"]?)(.*?)\2$/gm, (_, field, quote, title) =>
      [field, quote, title, ` x${copy}`, quote].join(''),
    );

/**
 * The id of a copy. A page stands in a part of its own with the copies of its neighbours: a list of what is below a page
 * is as long as that of the original, as it would be on a site that grew.
 */
const copyId = (folder: string, id: string, copy: number) =>
  folder.startsWith('pages') ? `x${copy}/${id}` : `${id}-x${copy}`;

/** Words that the checks let stand in an original stand in its copies too. */
function multiplyExceptions(file: string, times: number): void {
  if (!existsSync(file)) return;
  const text = readFileSync(file, 'utf8');
  const copies = [...text.matchAll(/^([\w-]+):\n((?: .*\n)+)/gm)].flatMap(([, id, fields]) =>
    Array.from({ length: times - 1 }, (_, place) => {
      const copy = `-x${place + 2}`;
      return `${id}${copy}:\n${fields!.replace(/^( +in: )(\w+\/)(.*)$/m, (_, label, of, entry) => `${label}${of}${copyId(of, entry, place + 2)}`)}`;
    }),
  );
  writeFileSync(file, text + copies.join(''));
}

/**
 * Copies content and multiplies its services and pages there. Each copy has an id, a title and aliases of its own, shares
 * the contacts of its original and links to the originals.
 * @param from content root to read
 * @param to folder to write
 * @param times how many of each service and page there are in the end; 1 copies the content as it is
 */
export function multiplyContent(from: string, to: string, times: number): void {
  cpSync(from, to, { recursive: true });
  const places = [collections.services.place, collections.pages.place];
  for (const { root } of layersIn(to, process.env['AREA'])) {
    multiplyExceptions(join(root, collections.exceptions.place.file), times);
    for (const { folder, extension } of places) {
      const names = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' });
      for (const name of names.filter((name) => name.endsWith(`.${extension}`))) {
        const id = name.slice(0, -extension.length - 1);
        const text = readFileSync(join(root, folder, name), 'utf8');
        // There is one handbook: it is made of the pages beside it.
        if (/^isHandbook: true$/m.test(text)) continue;
        for (let copy = 2; copy <= times; copy++) {
          const file = join(root, folder, `${copyId(folder, id, copy)}.${extension}`);
          mkdirSync(dirname(file), { recursive: true });
          writeFileSync(file, copyOf(text, copy));
        }
      }
    }
  }
}

/** Removes a work folder and the caches that Astro keeps for it, which bear its name, in the project. */
function cleanUp(work: string): void {
  rmSync(work, { recursive: true, force: true });
  for (const name of existsSync('.cache') ? readdirSync('.cache') : [])
    if (name.includes(basename(work))) rmSync(join('.cache', name), { recursive: true });
}

/**
 * Builds multiplied content once, with a cold cache, in a temporary folder that is removed afterwards.
 * @param times how many of each service and page to build; 1 is the content as it is
 * @param method how to take peak memory
 */
export function measureBuild(times: number, method: MemoryMethod): BuildCost {
  const work = mkdtempSync(join(tmpdir(), 'site-bench-'));
  const content = join(work, 'content');
  const site = join(work, 'site');
  const report = join(work, 'memory.txt');
  try {
    multiplyContent(contentRoot, content, times);
    const env = { CONTENT_DIR: content, OUT_DIR: site };
    const seconds = astroBuild(env, method.wrapper(report), method.nodeFlags(report));
    const files = readdirSync(site, { recursive: true, encoding: 'utf8' });
    const pages = files.filter((name) => name.endsWith('.html')).length;
    return { times, pages, seconds, megabytes: peakMegabytes(readFileSync(report, 'utf8')) };
  } finally {
    cleanUp(work);
  }
}
