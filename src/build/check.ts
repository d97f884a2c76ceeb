/**
 * `npm run check`: content, types, formatting and lint, in this order, up to the first that finds something. The content is
 * checked for every area, or for the one that AREA names. What follows `--` goes to that check; with `--list` (the rules)
 * or `--launch` (what a person must still confirm before the site goes live) it is all that runs.
 */
import { spawnSync } from 'node:child_process';
import { areasToCheck } from './areas.ts';

const given = process.argv.slice(2);
const isList = given.includes('--list');
const isLaunch = given.includes('--launch');

/** A command, and the area that it is to see. */
type Step = { area: string | undefined; command: string[] };

/** What there is to run, or why the area that is named cannot be chosen. */
function steps(): Step[] {
  const areas = areasToCheck();
  const content = areas.map((area) => ({
    area,
    command: ['node', '-r', './src/build/right-node.cjs', 'src/checks/run.ts', ...given],
  }));
  if (isList) return content.slice(0, 1);
  if (isLaunch) return content;
  const rest = [
    ['astro', 'check'],
    ['prettier', '--check', '.'],
    ['eslint', '.'],
  ];
  return [...content, ...rest.map((command) => ({ area: areas[0], command }))];
}

/** Runs a command in view. Returns whether it found nothing. */
function isRight({ area, command: [name, ...args] }: Step): boolean {
  // A shell finds the commands of packages on Windows too; nothing that was typed needs one.
  const { status } = spawnSync(name!, args, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, ...(area !== undefined && { AREA: area }) },
  });
  return status === 0;
}

try {
  if (!steps().every(isRight)) process.exitCode = 1;
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
