import { expect, it } from 'vitest';
import type { Entries } from '../../../src/entries/read.ts';
import { isOld } from '../../../src/lib/source-age.ts';
import { occasions } from '../../../src/model/campaigns.ts';
import { entriesOf } from '../../support/area.ts';
import { inventedDay, inventedSite } from '../../support/sites.ts';

const examples: [string, (entries: Entries) => unknown[]][] = [
  ['a page that may be large', ({ pages }) => pages.filter(({ data }) => data.isLarge)],
  ['pages for professionals', ({ pages }) => pages.filter(({ id }) => /^professionals\//.test(id))],
  [
    'a campaign with a day that is not confirmed',
    ({ campaigns }) => occasions(campaigns).filter(({ confirmed }) => !confirmed),
  ],
  [
    'a campaign that is history',
    ({ campaigns }) => campaigns.filter(({ data }) => data.kind === 'history'),
  ],
  [
    'a page that rests on an old source',
    ({ pages, sources }) => {
      const old = sources.filter(({ data }) => isOld(data)).map(({ id }) => id);
      return pages.filter(({ data }) => data.sources.some((id) => old.includes(id)));
    },
  ],
  [
    'a safe place to stay',
    ({ services }) => services.filter(({ data }) => data.kind === 'safe-accommodation'),
  ],
  [
    'a service that says where it is',
    ({ services }) => services.filter(({ data }) => 'address' in data),
  ],
  [
    'a service for professionals alone',
    ({ services }) => services.filter(({ data }) => data.need === 'professionals'),
  ],
  [
    'a line that waits to be checked again',
    ({ contacts }) => contacts.filter(({ data }) => data.reviewBy < inventedDay),
  ],
  ['a chart', ({ charts }) => charts],
  ['a contact for reports of a weakness', ({ area }) => area.filter(({ data }) => data.security)],
];

it.each(examples)('the invented area has %s, so that no rule about it passes unseen', (_, find) => {
  expect(find(entriesOf(inventedSite))).not.toEqual([]);
});
