import { expect, it } from 'vitest';
import { buildNoticed } from '../support/build-sites.ts';
import { noticeSaid } from '../support/notice.ts';
import { builtPages, noticedSite, words, type Site } from '../support/sites.ts';

/** The invented area on a day on which its urgent notice stands. */
const site: Site = {
  ...noticedSite,
  content: '.cache/standing-content',
  folder: '.cache/standing-site',
};

it('a notice that stands is there without any script, and says until when', () => {
  buildNoticed(site, '2026-06-04');
  const pages = builtPages(site);
  expect(pages.length).toBeGreaterThan(100);
  for (const { path, root } of pages) {
    expect(root.querySelectorAll('.notice').map(words), path).toEqual([
      `${noticeSaid}Until 9am on Friday 5 June.`,
    ]);
    expect(root.querySelector('html')!.getAttribute('data-notice')).toBe('on');
  }
}, 360_000);
