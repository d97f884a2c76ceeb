import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { markOf } from '../../../src/build/build-mark.ts';

/** The mark of a folder with some files in it. */
function markWith(files: Record<string, string>, ...more: string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'mark-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, 'below'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return markOf([folder], ...more);
}

const files = { 'a.yaml': 'phone: 1', 'below/b.yaml': 'phone: 2' };

it('is six letters that an attribute can hold', () => {
  expect(markWith(files)).toMatch(/^[\w-]{6}$/);
});

it('is the same for the same files, wherever they lie', () => {
  expect(markWith(files)).toBe(markWith(files));
});

it.each([
  ['another text', { ...files, 'a.yaml': 'phone: 3' }],
  ['another name', { 'c.yaml': 'phone: 1', 'below/b.yaml': 'phone: 2' }],
  ['one file more', { ...files, 'below/c.yaml': '' }],
  ['one file less', { 'a.yaml': 'phone: 1' }],
])('is another for %s', (_, changed) => {
  expect(markWith(changed)).not.toBe(markWith(files));
});

it('is another on another day', () => {
  expect(markWith(files, '2026-11-28')).not.toBe(markWith(files, '2026-11-29'));
});
