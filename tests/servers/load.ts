/**
 * Reads a built site from real servers with 2,000 connections at once, with requests that never end beside them, while
 * builds change places, and prints what visitors met: `npm run bench:servers`, or `-- --minutes 60 --server nginx`.
 * Exit code 1: an answer failed, or was of no build that was live.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { exchange } from '../../src/build/swap.ts';
import { figure, table } from '../bench/table.ts';
import { isInstalled, serverNames, start, type ServerName } from './programs.ts';
import { twoBuilds, type Build } from './two-builds.ts';
import { halfOpen, visitors, type Met, type Stage } from './visitors.ts';

const { values } = parseArgs({
  options: {
    connections: { type: 'string', default: '2000' },
    minutes: { type: 'string', default: '1' },
    server: { type: 'string', multiple: true, default: ['nginx', 'Caddy'] },
  },
});
const connections = Number(values.connections);
const milliseconds = Number(values.minutes) * 60_000;
const stalled = 500;
const betweenSwaps = 2000;

/** Megabytes that a process and those that it started hold in memory. */
function memoryOf(pid: number): number {
  const read = (name: string) => readFileSync(`/proc/${pid}/${name}`, 'utf8');
  const own = Number(read('status').match(/VmRSS:\s+(\d+)/)?.[1] ?? 0) / 1000;
  const children = read(`task/${pid}/children`).split(' ').filter(Boolean);
  return children.reduce((sum, child) => sum + memoryOf(Number(child)), own);
}

/** Lets two builds change places until an instant. Returns how often they did. */
async function changePlaces(until: number, live: Build, next: Build, stage: Stage) {
  let [now, then] = [live, next];
  let swaps = 0;
  for (; Date.now() < until - betweenSwaps; swaps++) {
    await setTimeout(betweenSwaps);
    stage.allowed = [now, then];
    if (!exchange(next.folder, live.folder)) throw new Error('This system exchanges no folders.');
    [now, then] = [then, now];
    stage.allowed = [now];
  }
  return swaps;
}

function row(name: string, { times, failed }: Met, more: string[]): string[] {
  const sorted = times.toSorted((a, b) => a - b);
  const share = (part: number) => figure(sorted[Math.floor(part * (sorted.length - 1))] ?? 0);
  const perSecond = times.length / (milliseconds / 1000);
  return [
    name,
    figure(times.length),
    figure(perSecond),
    ...[0.5, 0.99, 1].map(share),
    figure(failed.length),
    ...more,
  ];
}

async function load(name: ServerName, live: Build, next: Build): Promise<[string[], string[]]> {
  const server = await start(name, live);
  const stage: Stage = { allowed: [live] };
  const paths = [...live.pages.keys()];
  const before = memoryOf(server.pid);
  const until = Date.now() + milliseconds;
  const [met, givenUp, swaps] = await Promise.all([
    visitors(server.port, connections, until, paths, stage),
    halfOpen(server.port, stalled),
    changePlaces(until, live, next, stage),
  ]);
  const memory = [before, memoryOf(server.pid)].map((megabytes) => figure(megabytes)).join('–');
  await server.stop();
  // The next server begins with the first build in its place.
  if (swaps % 2 === 1) exchange(next.folder, live.folder);
  return [row(name, met, [figure(swaps), figure(givenUp, 1), memory]), [...new Set(met.failed)]];
}

if (!existsSync('dist/index.html')) {
  console.error('dist holds no built site. Run "npm run build" first.');
  process.exit(2);
}
const unknown = values.server.filter((name) => !serverNames.some((known) => known === name));
if (unknown.length > 0) {
  console.error(`--server ${unknown[0]!} is none of ${serverNames.join(', ')}.`);
  process.exit(2);
}
const work = mkdtempSync(join(tmpdir(), 'load-'));
try {
  const { live, next } = twoBuilds('dist', work);
  const rows = [];
  for (const name of (values.server as ServerName[]).filter(isInstalled)) {
    const [line, failed] = await load(name, live, next);
    rows.push(line);
    if (failed.length > 0) process.exitCode = 1;
    for (const one of failed.slice(0, 10)) console.log(`${name}: ${one}`);
  }
  const heads = [
    'Server',
    'Answers',
    'A second',
    'Median (ms)',
    '99 of 100 (ms)',
    'Slowest (ms)',
    'Failed',
    'Swaps',
    'Half-open given up after (s)',
    'Memory (MB)',
  ];
  console.log(
    `# ${figure(connections)} connections for ${values.minutes} minutes, ${figure(stalled)} half-open beside them\n`,
  );
  console.log(table(heads, rows));
} finally {
  rmSync(work, { recursive: true, force: true });
}
