/**
 * `npm run check`: the content first, for every area or for the one that AREA names. Only where nothing is wrong there, types,
 * formatting and lint, beside each other, and each told as a whole. What follows `--` goes to the check of the content;
 * with `--list` (the rules) or `--launch` (what a person must still confirm before the site goes live) it is all that runs.
 */
import { areasToCheck } from './areas.ts';
import { endWith, run, tell } from './command.ts';

const given = process.argv.slice(2);
const isList = given.includes('--list');
const isLaunch = given.includes('--launch');

export const types = ['astro', 'check'];
export const lint = ['eslint', '.'];
// A file that is as it was, by its bytes, is not laid out again to compare.
export const layout = [
  'prettier',
  '--check',
  '.',
  '--cache',
  '--cache-strategy',
  'content',
  '--cache-location',
  '.cache/prettier',
];

/** Whether nothing is wrong in the content of some areas. */
export async function checkContent(areas: readonly (string | undefined)[]): Promise<boolean> {
  const command = ['node', '-r', './src/build/right-node.cjs', 'src/checks/run.ts', ...given];
  for (const area of areas) if (!(await tell([run(command, area, true)]))) return false;
  return true;
}

/** Whether nothing was found. Throws why the area that is named cannot be chosen. */
async function check(): Promise<boolean> {
  const areas = areasToCheck();
  if (!(await checkContent(isList ? areas.slice(0, 1) : areas))) return false;
  if (isList || isLaunch) return true;
  return tell([types, layout, lint].map((command) => run(command, areas[0], false)));
}

if (import.meta.main) await endWith(check());
