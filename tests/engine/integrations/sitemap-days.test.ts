import { describe, expect, it } from 'vitest';
import { daysOfCheck } from '../../../src/integrations/sitemap-days.ts';
import type { RawEntry } from '../../../src/checks/content-files.ts';

const entry = (collection: RawEntry['collection'], id: string, data: object) =>
  ({ collection, id, data }) as RawEntry;
const line = entry('contacts', 'vale-helpline', { checkedOn: '2026-06-01' });

describe('the day of the last check', () => {
  it.each([
    [
      'of a page is its own',
      entry('pages', 'beds/tonight', { checkedOn: '2026-05-01' }),
      '/beds/tonight/',
      '2026-05-01',
    ],
    [
      'of a campaign is its own',
      entry('campaigns', 'lamps', { checkedOn: '2026-05-01' }),
      '/campaigns/lamps/',
      '2026-05-01',
    ],
    [
      'of a service is that of a contact, if it is newer',
      entry('services', 'vale', { checkedOn: '2026-05-01', contacts: ['vale-helpline'] }),
      '/services/vale/',
      '2026-06-01',
    ],
    [
      'of a service is its own, if that is newer',
      entry('services', 'vale', { checkedOn: '2026-07-01', contacts: ['vale-helpline'] }),
      '/services/vale/',
      '2026-07-01',
    ],
    [
      'may be a date that a YAML reader made',
      entry('pages', 'beds', { checkedOn: new Date('2026-05-01') }),
      '/beds/',
      '2026-05-01',
    ],
  ])('%s', (_, one, path, day) => {
    expect(daysOfCheck([line, one]).get(path)).toBe(day);
  });

  it('of a campaign is that of its poster too, and a contact has no page', () => {
    const campaign = entry('campaigns', 'lamps', { checkedOn: '2026-05-01' });
    expect([...daysOfCheck([line, campaign]).keys()]).toEqual([
      '/campaigns/lamps/',
      '/professionals/resources/campaigns/lamps/',
    ]);
  });
});
