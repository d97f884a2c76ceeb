/**
 * `npm run build`: builds beside the site that is live and swaps the two once all of the new one is right. OUT_DIR says
 * where the site is, `dist` by default. What follows `--` goes to Astro.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { kitFolder, kitSign } from '../hosting/kit/place.ts';
import { isFree, swap } from './swap.ts';
import { takeTurn } from './turn.ts';

const place = resolve(process.env['OUT_DIR'] ?? 'dist');
// What a link leads to is swapped, and the link left alone.
const live = existsSync(place) ? realpathSync(place) : place;
const prefix = `.${basename(live)}-next-`;

/** What builds that were killed left behind. */
function removeRemains(): void {
  for (const name of readdirSync(dirname(live)))
    if (name.startsWith(prefix)) rmSync(join(dirname(live), name), { recursive: true });
}

/** Runs Astro into a folder. Resolves to whether it built the site. */
function astroBuild(folder: string): Promise<boolean> {
  const astro = ['node_modules/astro/bin/astro.mjs', 'build', ...process.argv.slice(2)];
  const env = { SITE_FOLDER: live, ...process.env, OUT_DIR: folder };
  const child = spawn(process.execPath, astro, { env, stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => void child.kill(signal));
  return new Promise((resolve, reject) => {
    child.on('error', reject).on('close', (code) => resolve(code === 0));
  });
}

/** Builds and swaps, with the turn taken. Throws one line that says what stands now. */
async function build(): Promise<void> {
  mkdirSync(dirname(live), { recursive: true });
  removeRemains();
  const work = mkdtempSync(join(dirname(live), prefix));
  try {
    const isBuilt = await astroBuild(join(work, 'site'));
    const before = existsSync(live)
      ? `The site in ${place} is as it was.`
      : 'There is no site yet.';
    if (!isBuilt) throw new Error(`Nothing was built. ${before}`);
    // Files for hosts first: what they say holds for the site before and after.
    swap(kitFolder(join(work, 'site')), kitFolder(live));
    swap(join(work, 'site'), live);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

try {
  if (!isFree(live, '404.html') || !isFree(kitFolder(live), kitSign))
    throw new Error(
      `${place} holds something that is no site of ours. Name another OUT_DIR, or empty it yourself.`,
    );
  const giveBack = await takeTurn('.cache/build-turn', (process) =>
    console.log(`Waiting for another build to end (process ${process}).`),
  );
  try {
    await build();
  } finally {
    giveBack();
  }
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
