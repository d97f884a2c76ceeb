import { expect, it } from 'vitest';
import { changesFeed } from '../../../src/feeds/changes.ts';
import type { MonthOfChanges } from '../../../src/model/changes.ts';
import { readFeed } from '../../support/feed.ts';

const change = (name: string) => ({ id: 'contacts-line', name, lines: ['The hours changed.'] });
const month = (on: string): MonthOfChanges => ({
  month: on.slice(0, 7),
  on,
  changes: [{ kind: 'contacts', items: [change('Line about abuse')] }],
  gone: [],
  checked: 3,
});
const feedOf = async (months: MonthOfChanges[]) =>
  readFeed(
    await changesFeed(
      months,
      { quietName: 'Vale support' },
      (path) => `https://support.vale.example${path}`,
    ),
  );

it('says how much changed in each month, and names no line or service', async () => {
  const { title, items } = await feedOf([month('2026-03-20'), month('2026-02-01')]);
  expect(title).toBe('Vale support');
  expect(items).toHaveLength(2);
  expect(items[0]).toEqual({
    title: 'Changes in March 2026',
    description:
      '1 line or other way to reach someone. 3 facts were compared with their sources again.',
    address: new URL('https://support.vale.example/about/changes/2026-03/'),
    id: 'https://support.vale.example/about/changes/2026-03/#2026-03-20',
    published: '2026-03-20',
  });
});

it('gives a month in which more changes as news again', async () => {
  const [early, late] = await Promise.all(
    ['2026-03-02', '2026-03-20'].map((day) => feedOf([month(day)])),
  );
  expect(early!.items[0]!.id).not.toBe(late!.items[0]!.id);
});
