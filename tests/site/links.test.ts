import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtPages, site, type Site } from '../support/sites.ts';

type Link = { from: string; href: string };

function linksOf(site: Site): Link[] {
  return builtPages(site).flatMap(({ path, root }) =>
    root
      .querySelectorAll('a[href], link[href]')
      .map((element) => ({ from: path, href: element.getAttribute('href')! })),
  );
}

describe(`each link of ${site.name}`, () => {
  const pages = new Map(builtPages(site).map((page) => [page.path, page]));
  const links = linksOf(site);
  const show = (list: Link[]) => list.map(({ from, href }) => `${from} -> ${href}`);

  it('that stays on the site is below the base path and leads to a page', () => {
    const own = links.filter(({ href }) => href.startsWith('/'));
    expect(own.length).toBeGreaterThan(50);
    const broken = own.filter(({ href }) => {
      const inside = href.startsWith(site.base) && `/${href.slice(site.base.length)}`;
      const path = inside && inside.replace(/#.*/, '');
      return !path || !(pages.has(path) || existsSync(join(site.folder, path)));
    });
    expect(show(broken)).toEqual([]);
  });

  it('to a place within a page finds that place', () => {
    const within = links.filter(({ href }) => href.includes('#') && !/^\w+:/.test(href));
    const lost = within.filter(({ from, href }) => {
      const [path, fragment] = href.split('#') as [string, string];
      const target = pages.get(path ? `/${path.slice(site.base.length)}` : from);
      return !target?.root.getElementById(decodeURIComponent(fragment));
    });
    expect(within.length).toBeGreaterThan(pages.size);
    expect(show(lost)).toEqual([]);
  });

  it('is internal, a call, or a full https or http address', () => {
    const odd = links.filter(({ href }) => !/^(\/|#|tel:\+?\d+$|https?:\/\/|data:,$)/.test(href));
    expect(links.length).toBeGreaterThan(50);
    expect(show(odd)).toEqual([]);
  });

  it('carries words', () => {
    const all = builtPages(site).flatMap(({ path, root }) =>
      root.querySelectorAll('a').map(({ text }) => ({ path, text })),
    );
    expect(all.length).toBeGreaterThan(50);
    expect(all.filter(({ text }) => text.trim() === '')).toEqual([]);
  });
});
