import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { testReport } from '../../src/text/en-GB.ts';
import { isWholeRun } from '../record/record.ts';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>;
};
const argsOf = (name: string) => scripts[name]!.split(' ').slice(1);

describe('what a run of tests found is recorded', () => {
  it.each(['test:engine', 'test:area', 'test:areas', 'test:servers', 'test:every-look'])(
    'where it ran all that %s runs',
    (name) => {
      expect(isWholeRun(argsOf(name))).toBe(true);
    },
  );

  it.each([
    ['one file', ['tests/engine/lib/csv.test.ts']],
    ['some folders', ['tests/engine/lib']],
    ['files by a part of their names', ['links']],
    ['tests by their names', ['-t', 'robots.txt']],
    ['tests by a pattern', ['--grep', 'axe']],
    ['a share', ['--shard', '1/2']],
    ['those that failed before', ['--last-failed']],
  ])('and not where it was of %s', (_, more) => {
    for (const name of ['test:engine', 'test:every-look'])
      expect(isWholeRun([...argsOf(name), ...more])).toBe(false);
  });

  it('and not where it was of the few looks of a day', () => {
    expect(isWholeRun(argsOf('test:browser'))).toBe(false);
  });
});

describe('the page that tells of the tests', () => {
  it('has words for each kind of test that a whole run records', () => {
    const projects = scripts['test:full']!.match(/(?<=npm run )\S+/g)!.flatMap((part) =>
      [...scripts[part]!.matchAll(/--project (\S+)/g)].map(([, name]) => name!),
    );
    expect(projects).toContain('engine');
    expect(Object.keys(testReport.kinds)).toEqual(expect.arrayContaining([...projects, 'browser']));
  });

  it.each([
    [{ passed: 2934, failed: 0, skipped: 0 }, '2,934 passed, 0 failed'],
    [{ passed: 12, failed: 1, skipped: 3 }, '12 passed, 1 failed, 3 left out'],
    [
      { passed: 600, failed: 0, skipped: 0, again: 2 },
      '600 passed, 2 of them at the second try, 0 failed',
    ],
  ])('tells %o as “%s”', (counts, words) => {
    expect(testReport.counts(counts)).toBe(words);
  });
});
