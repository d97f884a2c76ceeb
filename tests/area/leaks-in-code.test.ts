import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { contentLayers } from '../../src/entries/environment.ts';
import { marksIn, marksOfContent } from '../support/area-marks.ts';
import { filesIn } from '../engine/imports.ts';

it('no file of the engine holds the name, the towns, the hosts or the numbers of the area', () => {
  const marks = marksOfContent(contentLayers());
  const isExempt = (file: string) => /^tests\/(fixtures|search)\//.test(file);
  const files = ['src', 'public', 'tests']
    .filter((folder) => existsSync(folder))
    .flatMap(filesIn)
    .filter((file) => !isExempt(file));
  expect(marks.length).toBeGreaterThan(5);
  expect(files.length).toBeGreaterThan(100);
  const found = [...files, 'astro.config.mjs', 'package.json'].flatMap((file) =>
    marksIn(file, readFileSync(file, 'utf8'), marks),
  );
  expect(found).toEqual([]);
});
