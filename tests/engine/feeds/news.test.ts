import { expect, it } from 'vitest';
import { newsFeed } from '../../../src/feeds/news.ts';
import { readFeed } from '../../support/feed.ts';

const area = { quietName: 'Vale support', siteUrl: 'https://support.vale.example' };
const addressOf = (path: string) => `https://support.vale.example/help${path}`;
const week = (id: string, startsOn: string, endsOn: string, confirmed = true) => ({
  id,
  path: `/campaigns/${id}/`,
  title: 'Week of Light',
  quietTitle: 'Calm & light',
  summary: 'Seven days of lamps.',
  startsOn,
  endsOn,
  confirmed,
  checkedOn: '2026-05-01',
});

async function feedOn(day: string) {
  const occasions = [
    week('light', '2026-06-01', '2026-06-07'),
    week('maybe', '2026-07-01', '2026-07-02', false),
    week('light', '2027-06-07', '2027-06-13'),
  ];
  return readFeed(await newsFeed(occasions, day, area, addressOf));
}

it('names what is on and to come, each year as news of its own', async () => {
  const { title, self, items } = await feedOn('2026-06-07');
  expect(title).toBe('Vale support');
  expect(self).toBe('https://support.vale.example/help/campaigns/feed.xml');
  expect(items).toEqual([
    {
      title: 'Calm & light',
      description: '1 June to 7 June 2026',
      address: new URL('https://support.vale.example/help/campaigns/light/'),
      id: 'light-2026@support.vale.example',
      published: '2026-05-01',
    },
    expect.objectContaining({ id: 'light-2027@support.vale.example' }),
  ]);
});

it('names nothing that is over or not confirmed', async () => {
  const { items } = await feedOn('2026-06-08');
  expect(items.map(({ id }) => id)).toEqual(['light-2027@support.vale.example']);
});
