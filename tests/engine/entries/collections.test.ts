import { expect, it } from 'vitest';
import { addressOf, collections } from '../../../src/entries/collections.ts';
import { campaign } from '../../../src/schemas/campaign.ts';
import * as good from '../schemas/good-entries.ts';

it.each([
  ['pages', 'helpline', '/helpline/'],
  ['pages', 'safe-places/refuge', '/safe-places/refuge/'],
  ['pages', 'index', '/'],
  ['services', 'vale', '/services/vale/'],
  ['languages', 'zh-hans', '/languages/zh-hans/'],
  ['campaigns', 'light', '/campaigns/light/'],
  ['prints', 'cards', '/professionals/resources/cards/'],
  ['pathway', 'start', '/professionals/refer/'],
  ['pathway', 'call-now', '/professionals/refer/call-now/'],
] as const)('of %s the page of %s is %s', (collection, id, path) => {
  expect(addressOf(collection, id)).toBe(path);
});

it('a campaign has a poster too, unless it is history', () => {
  const { addresses } = collections.campaigns;
  expect(addresses('light', campaign.parse(good.campaign))).toEqual([
    '/campaigns/light/',
    '/professionals/resources/campaigns/light/',
  ]);
  expect(addresses('light', campaign.parse(good.pastCampaign))).toEqual(['/campaigns/light/']);
});
