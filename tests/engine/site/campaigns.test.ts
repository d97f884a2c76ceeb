import { expect, it } from 'vitest';
import { builtPages, inventedSite, words } from '../../support/sites.ts';

it('a number that waits to be checked is in no words to post', () => {
  const { root } = builtPages(inventedSite).find(
    ({ path }) => path === '/campaigns/market-talks/',
  )!;
  const post = words(root.querySelector('section[aria-labelledby=posts] li'));
  expect(post).toBe('Come and talk to us at the market. #MarketTalks');
});

it('a campaign that waits to be checked is on the page that reports it', () => {
  const { root } = builtPages(inventedSite).find(({ path }) => path === '/about/how-we-check/')!;
  expect(words(root)).toContain('Open Doors');
});
