import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isWholeRun } from '../record/record.ts';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>;
};
const argsOf = (name: string) => scripts[name]!.split(' ').slice(1);

describe('what a run of tests found is recorded', () => {
  it.each(['test:engine', 'test:area', 'test:servers', 'test:every-look'])(
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
});
