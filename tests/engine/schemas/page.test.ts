import { describe, expect, it } from 'vitest';
import { page } from '../../../src/schemas/page.ts';
import { page as good, refusals, without } from './good-entries.ts';

describe('a page', () => {
  it.each(['title', 'summary', 'sources', 'checkedOn', 'reviewBy'] as const)(
    'needs %s',
    (field) => {
      expect(refusals(page, without(good, field))).toEqual([expect.stringContaining(`${field}: `)]);
    },
  );

  it.each([
    ['no source', { sources: [] }, 'sources: every page needs at least one source'],
    ['a source by its title', { sources: ['County Guide'] }, 'sources.0: write an id'],
    ['an alias of one letter', { aliases: ['a'] }, 'aliases.0: '],
    ['one alias that is no list', { aliases: 'bed tonight' }, 'aliases: '],
    ['a link to another site', { related: ['https://county.example/'] }, 'related.0: write a path'],
    ['an audience that there is not', { audience: 'children' }, 'audience: '],
    ['half a place among its sisters', { order: 1.5 }, 'order: '],
    ['a day of the law in words', { describesLawOn: '1 May 2026' }, 'describesLawOn: write a day'],
  ])('is refused with %s', (_, change, message) => {
    expect(refusals(page, { ...good, ...change })).toEqual([expect.stringContaining(message)]);
  });

  it('is for the public unless it says otherwise', () => {
    expect(page.parse(good).audience).toBe('public');
  });
});
