import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Counts, TestResults } from '../../src/model/test-results.ts';

const folder = 'results';
const file = `${folder}/tests.json`;

/** Whether runs write what they found: with RECORD=1, as in `RECORD=1 .ci/run`. */
export const isRecording = process.env['RECORD'] === '1';

/**
 * Whether a process runs all that a part of `test:full` runs: of some files, of some tests, or of the few looks of a day,
 * nothing is recorded, for they tell nothing of the whole.
 * @param args what follows the program, as typed
 */
export function isWholeRun(args = process.argv.slice(2)): boolean {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    scripts: Record<string, string>;
  };
  const parts = scripts['test:full']!.match(/(?<=npm run )\S+/g)!;
  const isWhole = parts.some(
    (part) => scripts[part]!.split(' ').slice(1).join(' ') === args.join(' '),
  );
  if (!isWhole) console.log(`Not recorded in ${folder}/: this was a run of a part.`);
  return isWhole;
}

export const today = () => new Date().toISOString().slice(0, 10);

/** Puts parts of the results in place of those of an older run; the rest stays as it is. */
export function record(parts: TestResults): void {
  const known = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as TestResults) : {};
  writeFileSync(file, `${JSON.stringify({ ...known, ...parts }, null, 2)}\n`);
}

/** Records how one kind of test ended. */
export function recordCounts(kind: string, counts: Omit<Counts, 'date'>): void {
  const known = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as TestResults) : {};
  record({ counts: { ...known.counts, [kind]: { date: today(), ...counts } } });
}
