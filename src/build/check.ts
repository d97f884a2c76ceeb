/**
 * `npm run check`: the content first, for every area or for the one that AREA names. Only where nothing is wrong there, types,
 * formatting and lint, beside each other, and each told as a whole. What follows `--` goes to the check of the content;
 * with `--list` (the rules) or `--launch` (what a person must still confirm before the site goes live) it is all that runs.
 */
import { spawn } from 'node:child_process';
import { areasToCheck } from './areas.ts';

const given = process.argv.slice(2);
const isList = given.includes('--list');
const isLaunch = given.includes('--launch');

const ofContent = ['node', '-r', './src/build/right-node.cjs', 'src/checks/run.ts', ...given];
const ofCode = [
  ['astro', 'check'],
  // A file that is as it was, by its bytes, is not laid out again to compare.
  [
    'prettier',
    '--check',
    '.',
    '--cache',
    '--cache-strategy',
    'content',
    '--cache-location',
    '.cache/prettier',
  ],
  ['eslint', '.'],
];

/** Runs a command for an area. Resolves to whether it found nothing, and to what it said unless that was seen already. */
function run([name, ...args]: string[], area: string | undefined, isSeen: boolean) {
  const isColoured = !isSeen && process.stdout.isTTY;
  // A shell finds the commands of packages on Windows too; nothing that was typed needs one.
  const child = spawn(name!, args, {
    stdio: isSeen ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
    env: {
      ...process.env,
      ...(area !== undefined && { AREA: area }),
      ...(isColoured && { FORCE_COLOR: '1' }),
    },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text: string) => (said += text));
  return new Promise<{ isRight: boolean; said: string }>((resolve, reject) => {
    child.on('error', reject).on('close', (code) => resolve({ isRight: code === 0, said }));
  });
}

/** Whether nothing was found. Throws why the area that is named cannot be chosen. */
async function check(): Promise<boolean> {
  const areas = areasToCheck();
  for (const area of isList ? areas.slice(0, 1) : areas)
    if (!(await run(ofContent, area, true)).isRight) return false;
  if (isList || isLaunch) return true;
  let isRight = true;
  for (const running of ofCode.map((command) => run(command, areas[0], false))) {
    const told = await running;
    process.stdout.write(told.said);
    isRight &&= told.isRight;
  }
  return isRight;
}

try {
  if (!(await check())) process.exitCode = 1;
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
