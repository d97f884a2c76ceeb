import { expect, it } from 'vitest';
import { areaOf } from '../support/area.ts';
import { builtPages, inventedSite, realSite } from '../support/sites.ts';

it('another area’s content shows nothing of the area that it replaced', () => {
  const other = areaOf(realSite);
  const leaks = builtPages(inventedSite).filter(({ html }) =>
    [other.name, other.council, other.quietName].some((name) => html.includes(name)),
  );
  expect(leaks.map(({ path }) => path)).toEqual([]);
});
