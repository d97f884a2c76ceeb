import { expect, it } from 'vitest';
import { contentRoot } from '../../src/entries/environment.ts';
import type { AnyEntry } from '../../src/entries/entry.ts';
import { readEntries } from '../../src/entries/read.ts';
import { sweep } from '../support/edit-sweep.ts';

it('saving every entry unchanged changes nothing, and one value changes one line', () => {
  const { entries } = readEntries(contentRoot);
  expect(sweep(Object.values(entries).flat() as AnyEntry[], 3)).toEqual([]);
});
