import { describe, expect, it } from 'vitest';
import { daysOfCheck } from '../../../src/integrations/sitemap-days.ts';
import { factsOf } from '../invented-facts.ts';
import * as good from '../schemas/good-entries.ts';

const on = (checkedOn: string) => ({ checkedOn });
const line = { 'vale-helpline': { ...good.contact, ...on('2026-06-01') } };

describe('the day of the last check', () => {
  const service = (checkedOn: string) => ({ vale: { ...good.openService, ...on(checkedOn) } });
  it.each([
    [
      'of a page is its own',
      { pages: { 'beds/tonight': { ...good.page, ...on('2026-05-01') } } },
      '/beds/tonight/',
      '2026-05-01',
    ],
    [
      'of a campaign is its own',
      { campaigns: { lamps: { ...good.campaign, ...on('2026-05-01') } } },
      '/campaigns/lamps/',
      '2026-05-01',
    ],
    [
      'of a service is that of a contact, if it is newer',
      { services: service('2026-05-01') },
      '/services/vale/',
      '2026-06-01',
    ],
    [
      'of a service is its own, if that is newer',
      { services: service('2026-07-01') },
      '/services/vale/',
      '2026-07-01',
    ],
    [
      'of the page of the pathway is that of the first question, if it is newer',
      {
        pages: { 'professionals/refer': { ...good.page, ...on('2026-05-01') } },
        pathway: { start: { ...good.question, ...on('2026-05-20') } },
      },
      '/professionals/refer/',
      '2026-05-20',
    ],
  ])('%s', (_, entries, path, day) => {
    expect(daysOfCheck(factsOf({ contacts: line, ...entries })).get(path)).toBe(day);
  });

  it('of a campaign is that of its poster too, and a contact has no page', () => {
    const campaigns = { lamps: { ...good.campaign, ...on('2026-05-01') } };
    expect([...daysOfCheck(factsOf({ contacts: line, campaigns })).keys()]).toEqual([
      '/campaigns/lamps/',
      '/professionals/resources/campaigns/lamps/',
    ]);
  });
});
