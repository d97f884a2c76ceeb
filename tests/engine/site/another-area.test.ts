import { describe, expect, it } from 'vitest';
import { areaOf } from '../../support/area.ts';
import { builtPages, inventedSite, words } from '../../support/sites.ts';

describe('another area’s content', () => {
  const pages = builtPages(inventedSite);
  const own = areaOf(inventedSite);

  it('shows its own name on every page', () => {
    const silent = pages.filter(
      ({ root }) => !words(root.querySelector('title')).includes(own.quietName),
    );
    expect(silent.map(({ path }) => path)).toEqual([]);
  });

  it('puts the campaigns of the day of its build in their place', () => {
    const { root } = pages.find(({ path }) => path === '/campaigns/')!;
    const listed = (part: string) =>
      root
        .querySelectorAll(`section[aria-labelledby=${part}] li:not([hidden])`)
        .map((item) => words(item.querySelector('a')));
    expect(listed('now')).toEqual(['Safer Homes Week']);
    expect(listed('next')).toEqual(['Quiet Voices Day', 'Safer Homes Week']);
    expect(listed('past')).toEqual(['Listening Days']);
    expect(listed('undated')).toEqual(['Market Talks']);
    expect(listed('history')).toEqual(['Open Doors']);
  });

  it('lists the courses as they stand on that day, and says which day it is', () => {
    const { root } = pages.find(({ path }) => path === '/professionals/training/')!;
    const listed = (heading: string) =>
      root
        .querySelectorAll('h3')
        .find((h3) => words(h3) === heading)!
        .nextElementSibling!.querySelectorAll('b, p')
        .map(words)
        .join(' ');
    expect(words(root.querySelector('article'))).toContain('This list was made on 3 June 2026.');
    expect(listed('Dates to come')).toMatch(/^Listening well Online, .*\. 16 June 2026\./);
    expect(listed('Dates to come')).not.toContain('May');
    expect(listed('With no fixed date')).toMatch(/^First steps E-learning, /);
    expect(listed('No date now: ask if it will run again')).toMatch(
      /^Safer homes By .*Last known date: May 2026\.$/,
    );
  });

  it('says of a contact whose review is overdue that it waits to be checked', () => {
    const warned = pages.filter(({ root }) => words(root).includes('waiting to be checked'));
    expect(warned.length).toBeGreaterThan(0);
  });
});
