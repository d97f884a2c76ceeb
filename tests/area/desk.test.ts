import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { readerOf } from '../../src/desk/reading/content.ts';
import { contentRoot, today } from '../../src/entries/environment.ts';
import { sweep, sweepOfForms } from '../support/edit-sweep.ts';

const content = readerOf(today, undefined).content(resolve(contentRoot));

it('saving every entry unchanged changes nothing, and one value changes one line', () => {
  expect(content.site.all.length).toBeGreaterThan(100);
  expect(sweep(content.site.all, 3)).toEqual([]);
});

it('every form, sent as it was opened, changes nothing', () => {
  expect(content.site.all.length).toBeGreaterThan(100);
  expect(sweepOfForms(content)).toEqual([]);
});
