import { expect, it } from 'vitest';
import { ownSearch } from '../../search/engines.ts';
import { inventedSite } from '../../support/sites.ts';

it('an area with few phrases is searched all the same', async () => {
  const search = await ownSearch(inventedSite.folder);
  expect((await search('refuge')).paths[0]).toBe('/safe-places/refuge/');
  // Few phrases tell two pages on the same matter apart only so far.
  expect((await search('somewhere to sleep')).paths.slice(0, 2)).toContain('/safe-places/refuge/');
  expect(await search('bin collection')).toMatchObject({ paths: [], isUnsure: true });
});
