/**
 * `npm run check`: content, types, formatting and lint, in this order, up to the first that finds something. What follows
 * `--` goes to the check of the content; with `--list` (the rules) or `--launch` (what a person must still confirm before
 * the site goes live) that is all that runs.
 */
import { spawnSync } from 'node:child_process';

const given = process.argv.slice(2);
const content = ['node', 'src/checks/run.ts', ...given];
const rest = [
  ['astro', 'check'],
  ['prettier', '--check', '.'],
  ['eslint', '.'],
];

for (const [command, ...args] of given.includes('--list') || given.includes('--launch')
  ? [content]
  : [content, ...rest]) {
  // A shell finds the commands of packages on Windows too; nothing that was typed needs one.
  const { status } = spawnSync(command!, args, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    process.exitCode = 1;
    break;
  }
}
