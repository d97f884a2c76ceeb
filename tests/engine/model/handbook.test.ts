import type { CollectionEntry } from 'astro:content';
import { expect, it } from 'vitest';
import { chaptersOf, placesOf, sourcesOf } from '../../../src/model/handbook.ts';
import * as good from '../schemas/good-entries.ts';

const guide = (id: string, order: number, sources = ['county-guide']) =>
  ({
    id,
    data: { ...good.page, title: id, order, sources },
  }) as unknown as CollectionEntry<'pages'>;
const handbook = guide('work/handbook', 10);
const guides = [
  guide('work/risk', 30, ['act', 'county-guide']),
  guide('work', 50),
  handbook,
  guide('work/meeting', 20),
  guide('work/meeting/dates', 20),
  guide('helpline', 10),
];
const chapters = chaptersOf(handbook, guides);

it('the chapters are the page above and the sister pages, in their order, without the handbook', () => {
  expect(chapters.map(({ id, path }) => [id, path])).toEqual([
    ['work', '/work/'],
    ['meeting', '/work/meeting/'],
    ['risk', '/work/risk/'],
  ]);
});

it('a folder without a page of its own has no chapter for it', () => {
  const without = guides.filter(({ id }) => id !== 'work');
  expect(chaptersOf(handbook, without).map(({ id }) => id)).toEqual(['meeting', 'risk']);
});

it('each source is listed once, as a reader comes to it', () => {
  expect(sourcesOf(chapters)).toEqual(['county-guide', 'act']);
});

it('chapters and the actions of the pathway have places of their own, by their addresses', () => {
  const steps = [
    { id: 'ask', kind: 'question', path: '/professionals/refer/ask/' },
    { id: 'call', kind: 'action', path: '/professionals/refer/call/' },
  ] as const;
  const pathway = { id: 'refer', path: '/professionals/refer/' };
  expect([...placesOf([pathway], [...steps], '/help/')]).toEqual([
    ['/help/professionals/refer/ask/', 'refer'],
    ['/help/professionals/refer/call/', 'refer-call'],
    ['/help/professionals/refer/', 'refer'],
  ]);
  expect([...placesOf([], [...steps], '/')]).toEqual([]);
});
