/** What a run of Node costs: wall time, processor time and memory. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** `seconds` is wall time, `work` the seconds of all processors, `megabytes` peak memory in units of 1,000,000 bytes. */
export type Cost = { seconds: number; work: number; megabytes: number };

/** How work and memory are taken: how to say it, and how to start a run that writes them into a file. */
type Method = {
  says: string;
  wrapper(file: string): string[];
  env(file: string): Record<string, string>;
};

const [memory, user, system] = [
  'Maximum resident set size (kbytes)',
  'User time (seconds)',
  'System time (seconds)',
];

const gnuTime: Method = {
  says: 'work is that of all its processes, peak memory that of the largest, by /usr/bin/time -v',
  wrapper: (file) => ['/usr/bin/time', '-v', '-o', file],
  env: () => ({}),
};

const ownReport: Method = {
  says: 'work and peak memory are those of its Node processes, by their own process.resourceUsage()',
  wrapper: () => [],
  env: (file) => {
    const code = `import { appendFileSync } from 'node:fs';
      import { isMainThread } from 'node:worker_threads';
      if (isMainThread) process.on('exit', () => {
        const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
        appendFileSync(${JSON.stringify(file)}, '${memory}: ' + maxRSS + '\\n${user}: ' +
          userCPUTime / 1e6 + '\\n${system}: ' + systemCPUTime / 1e6 + '\\n');
      });`;
    return { NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(code)}` };
  },
};

/** The best way on this machine: GNU time where it is present, else the report of each Node. */
const method = spawnSync('/usr/bin/time', ['-v', 'true']).status === 0 ? gnuTime : ownReport;

/** How work and memory are taken, in words. */
export const howTaken: string = method.says;

const sum = (numbers: number[]) => numbers.reduce((all, one) => all + one, 0);

/** Work and peak memory from the report of a run, which may be one of several processes. */
function reported(report: string): Omit<Cost, 'seconds'> {
  const all = (name: string) =>
    report.split('\n').flatMap((line) => {
      const [before, number] = line.trim().split(': ');
      return before === name ? Number(number) : [];
    });
  if (all(memory).length === 0) throw new Error(`A run reported no peak memory:\n${report}`);
  return {
    work: sum([...all(user), ...all(system)]),
    megabytes: (Math.max(...all(memory)) * 1024) / 1_000_000,
  };
}

/**
 * Runs Node once, start included. Throws with the end of what was said if the run fails.
 * @param args of Node
 * @param env variables beside those of this process
 */
export function costOf(args: string[], env: Record<string, string> = {}): Cost {
  const folder = mkdtempSync(join(tmpdir(), 'cost-'));
  const file = join(folder, 'report.txt');
  try {
    const [command, ...rest] = [...method.wrapper(file), process.execPath, ...args] as [string];
    const start = performance.now();
    const { status, stdout, stderr, error } = spawnSync(command, rest, {
      env: { ...process.env, ...env, ...method.env(file), ASTRO_TELEMETRY_DISABLED: '1' },
      encoding: 'utf8',
      maxBuffer: Infinity,
    });
    const seconds = (performance.now() - start) / 1000;
    if (status !== 0)
      throw new Error(`The run failed.\n${stdout?.slice(-2000)}${stderr?.slice(-4000)}`, {
        cause: error,
      });
    return { seconds, ...reported(readFileSync(file, 'utf8')) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
