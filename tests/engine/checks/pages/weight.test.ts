import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { heavyPages } from '../../../../src/checks/pages/weight.ts';

it('names the built pages that are heavier than they may be, the heaviest first', () => {
  const folder = mkdtempSync(join(tmpdir(), 'built-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const page = (name: string, bytes: number) => {
    mkdirSync(join(folder, name), { recursive: true });
    writeFileSync(join(folder, name, 'index.html'), randomBytes(bytes));
  };
  page('', 100);
  page('light', 13_000);
  page('heavy', 15_000);
  page('heavier', 20_000);
  page('large', 50_000);
  page('too-large', 61_000);
  expect(
    heavyPages(folder, ['/large/', '/too-large/']).map(({ path, most }) => [path, most]),
  ).toEqual([
    ['/too-large/', 60_000],
    ['/heavier/', 14_000],
    ['/heavy/', 14_000],
  ]);
});
