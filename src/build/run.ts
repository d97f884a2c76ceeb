/**
 * `npm run build`: builds beside the site that is live and swaps the two once all of the new one is right. OUT_DIR says
 * where the site is, `dist` by default. With `--all` every area of the content is built, one after another, each into a
 * folder of its name in it. What else follows `--` goes to Astro.
 */
import type { ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { kitFolder, kitSign } from '../hosting/kit/place.ts';
import { allAreas, oneArea } from './areas.ts';
import { childOf } from './child.ts';
import { costOf } from './cost.ts';
import { prefixOf, removeRemains } from './remains.ts';
import { isFree, liveAt, swap } from './swap.ts';
import { takeTurn } from './turn.ts';

const root = resolve(process.env['OUT_DIR'] ?? 'dist');
const given = process.argv.slice(2);
const isAll = given.includes('--all');

/** What a build is for: an area, and the folder of its site. */
type Target = { area: string | undefined; place: string };

const ends = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
/** Whether somebody has asked for an end: no other area is begun then. */
let isStopped = false;
let astro: ChildProcess | undefined;

/** Ends Astro, however often it is asked: we wait for it, and take away what it left. */
function end(signal: NodeJS.Signals) {
  isStopped = true;
  astro?.kill(signal);
}

/** Runs Astro into a folder. Resolves to whether it built the site, and nobody asked for an end meanwhile. */
async function astroBuild(
  area: string | undefined,
  live: string,
  folder: string,
): Promise<boolean> {
  const more = given.filter((one) => one !== '--all');
  const env = {
    SITE_FOLDER: live,
    ...process.env,
    ...(area !== undefined && { AREA: area }),
    OUT_DIR: folder,
  };
  const child = childOf(['node_modules/astro/bin/astro.mjs', 'build', ...more], { env });
  astro = child;
  try {
    return await new Promise((resolve, reject) => {
      child.on('error', reject).on('close', (code) => resolve(code === 0 && !isStopped));
    });
  } finally {
    astro = undefined;
  }
}

const onWait = (process: number) =>
  console.log(`Waiting for another build to end (process ${process}).`);

/** Builds with the turn taken of the place too: another copy of this project may build into it. */
async function build(target: Target): Promise<void> {
  const live = liveAt(target.place);
  const giveBack = await takeTurn(join(dirname(live), `.${basename(live)}-turn`), onWait);
  for (const signal of ends) process.on(signal, end);
  try {
    await buildAndSwap(target, live);
  } finally {
    giveBack();
    for (const signal of ends) process.off(signal, end);
  }
}

/** Builds and swaps. Throws one line that says what stands now. */
async function buildAndSwap({ area, place }: Target, live: string): Promise<void> {
  if (!isFree(live, '404.html') || !isFree(kitFolder(live), kitSign))
    throw new Error(
      `${place} holds something that is no site of ours. Name another OUT_DIR, or empty it yourself.`,
    );
  removeRemains(live);
  const work = mkdtempSync(join(dirname(live), prefixOf(live)));
  try {
    const isBuilt = await astroBuild(area, live, join(work, 'site'));
    const before = existsSync(live)
      ? `The site in ${place} is as it was.`
      : 'There is no site yet.';
    if (!isBuilt) throw new Error(`Nothing was built. ${before}`);
    // Files for hosts first: what they say holds for the site before and after.
    const hadKit = existsSync(kitFolder(live));
    swap(kitFolder(join(work, 'site')), kitFolder(live));
    try {
      swap(join(work, 'site'), live);
    } catch (error) {
      if (!hadKit) rmSync(kitFolder(live), { recursive: true });
      const { code = '', message } = error as NodeJS.ErrnoException;
      throw new Error(
        `${place} cannot be swapped (${message}). ${before}${
          ['EBUSY', 'EXDEV'].includes(code)
            ? ` It is a disk or a mount by itself: name a folder on it as OUT_DIR, such as ${join(place, 'site')}.`
            : ''
        }`,
        { cause: error },
      );
    }
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** Builds every area, and says what each cost. One that fails leaves the others to be built. */
async function buildAll(): Promise<void> {
  if (existsSync(join(root, '404.html')))
    throw new Error(
      `${root} holds the site of one area. Name another OUT_DIR, or empty it yourself.`,
    );
  const told: string[] = [];
  for (const area of allAreas()) {
    if (isStopped) break;
    const place = area === undefined ? root : join(root, area);
    const start = Date.now();
    try {
      await build({ area, place });
      told.push(`${place}: ${costOf(place, Date.now() - start)}`);
    } catch (error) {
      told.push(`${place}: ${(error as Error).message}`);
      process.exitCode = 1;
    }
  }
  if (isStopped) process.exitCode = 1;
  console.log(told.join('\n'));
}

try {
  const target = isAll ? undefined : { area: oneArea(), place: root };
  const giveBack = await takeTurn('.cache/build-turn', onWait);
  try {
    await (target ? build(target) : buildAll());
  } finally {
    giveBack();
  }
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
