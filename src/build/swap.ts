import { spawnSync } from 'node:child_process';
import {
  existsSync,
  lstatSync,
  readdirSync,
  readlinkSync,
  realpathSync,
  renameSync,
  statSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';

const exchangeCalls: Partial<Record<string, number>> = { x64: 316, arm64: 276 };

/**
 * Commands that ask Linux to exchange two folders in one step (renameat2), which Node cannot: of GNU coreutils since
 * 9.5, of util-linux since 2.40, and for older systems by the number of the call, from Perl.
 */
const exchangers: [string, ...string[]][] = [
  ['mv', '--exchange', '--no-target-directory'],
  ['exch'],
  [
    'perl',
    '-e',
    `exit(syscall(${exchangeCalls[process.arch]}, -100, $ARGV[0], -100, $ARGV[1], 2) ? 1 : 0)`,
  ],
];

/**
 * Exchanges two folders of one disk in one step: at each moment either name leads to a whole folder.
 * @returns false where the system has no command that can; nothing has changed then
 */
export function exchange(one: string, other: string): boolean {
  if (process.platform !== 'linux') return false;
  return exchangers
    .filter(([command]) => command !== 'perl' || process.arch in exchangeCalls)
    .some(
      ([command, ...args]) =>
        spawnSync(command, [...args, one, other], { stdio: 'ignore' }).status === 0,
    );
}

/** Where the folder that was live stands while a new one takes its place in two steps. */
const oldBeside = (next: string) => `${next}-old`;

/**
 * Puts back the folder that was live before a swap which was cut off between its two steps: the place is empty then.
 * @param next what the swap was to put into the place
 */
export function putBack(next: string, live: string): void {
  if (!existsSync(live) && existsSync(oldBeside(next))) renameSync(oldBeside(next), live);
}

/**
 * Puts a new folder in the place of a live one. Where the system cannot exchange the two in one step, the place is
 * empty for the microseconds between two renames.
 * @param next the new folder, on the same disk as the place; what was live may stand there, or beside it, afterwards
 * @param live the place; nothing need be there
 * Throws, with the live folder as it was, where the place cannot be written.
 */
export function swap(next: string, live: string): void {
  if (!existsSync(live)) return renameSync(next, live);
  if (exchange(next, live)) return;
  const old = oldBeside(next);
  renameSync(live, old);
  try {
    renameSync(next, live);
  } catch (error) {
    renameSync(old, live);
    throw error;
  }
}

/**
 * Whether a build may take a place: nothing is there, or a build of before. Anything else is somebody's.
 * @param folder the place
 * @param sign a file that every build leaves there
 */
export function isFree(folder: string, sign: string): boolean {
  if (!existsSync(folder)) return true;
  if (!statSync(folder).isDirectory()) return false;
  return readdirSync(folder).length === 0 || existsSync(join(folder, sign));
}

/** The place that a swap is for: what a link leads to, whether anything stands there yet or not. The link is left alone. */
export function liveAt(place: string): string {
  if (existsSync(place)) return realpathSync(place);
  const isLink = lstatSync(place, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
  return isLink ? resolve(dirname(place), readlinkSync(place)) : place;
}
