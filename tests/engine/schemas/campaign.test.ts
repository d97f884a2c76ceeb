import { describe, expect, it } from 'vitest';
import { campaign } from '../../../src/schemas/campaign.ts';
import * as good from './good-entries.ts';

const [occasion] = good.campaign.dates;
const [post] = good.campaign.posts;

it.each([
  ['has days', good.campaign],
  ['lasts one day', { ...good.campaign, dates: [{ ...occasion, endsOn: occasion!.startsOn }] }],
  ['has no days that are known', good.undatedCampaign],
  ['is over for good', good.pastCampaign],
])('a campaign that %s is taken', (_, entry) => {
  expect(good.refusals(campaign, entry)).toEqual([]);
});

describe('a campaign is refused', () => {
  it.each([
    [
      'that ends before it starts',
      { ...good.campaign, dates: [{ ...occasion, endsOn: '2026-05-31' }] },
      'dates.0.endsOn: a campaign cannot end before it starts',
    ],
    [
      'whose date does not say if it is confirmed',
      { ...good.campaign, dates: [good.without(occasion!, 'confirmed')] },
      'dates.0.confirmed: ',
    ],
    [
      'that is held twice in a year',
      { ...good.campaign, dates: [occasion, { ...occasion, endsOn: '2026-06-08' }] },
      'dates: one campaign is held once a year at most',
    ],
    ['without its days', { ...good.campaign, dates: [] }, 'dates: '],
    ['without words on its time', good.without(good.undatedCampaign, 'when'), 'when: '],
    ['without its year', good.without(good.pastCampaign, 'year'), 'year: '],
    ['of a year gone, with posts', { ...good.pastCampaign, posts: [post] }, ': '],
    ['without a message', good.without(good.campaign, 'message'), 'message: '],
    ['without a post', { ...good.campaign, posts: [] }, 'posts: '],
    [
      'with a hashtag whose words have no capitals',
      { ...good.campaign, posts: [{ ...post, hashtags: ['weekOfLight'] }] },
      'posts.0.hashtags.0: write a hashtag without #',
    ],
    [
      'with a headline that no poster holds',
      { ...good.campaign, poster: { headline: 'A'.repeat(45), lines: ['Light.'] } },
      'poster.headline: ',
    ],
    [
      'with more lines than a poster holds',
      { ...good.campaign, poster: { headline: 'Light', lines: Array(5).fill('A line.') } },
      'poster.lines: ',
    ],
  ])('%s', (_, entry, message) => {
    expect(good.refusals(campaign, entry)).toEqual([expect.stringContaining(message)]);
  });
});
