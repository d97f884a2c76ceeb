/**
 * `npm run test:full`: every test that there is, one kind after the other, up to the first that fails. With
 * `-- --record` each writes into results/ what it found, for the page of the site that tells how it is checked.
 */
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';

const { values } = parseArgs({ options: { record: { type: 'boolean', default: false } } });
const switches = values.record ? ['--', '--record'] : [];
const env = { ...process.env, ...(values.record && { RECORD: '1' }) };

const runs: [string, ...string[]][] = [
  ['check'],
  ['test:engine'],
  ['test:area'],
  ['test:every-look'],
  ['test:servers'],
  ['test:window', ...switches],
  ['test:engines', ...switches],
  ['bench:search', ...switches],
];

for (const run of runs) {
  const { status } = spawnSync('npm', ['run', ...run], {
    stdio: 'inherit',
    env,
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    console.error(`npm run ${run[0]} failed.`);
    process.exitCode = 1;
    break;
  }
}
