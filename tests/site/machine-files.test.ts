import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { withBase } from '../../src/lib/urls.ts';
import { areaOf, entriesOf } from '../support/area.ts';
import { readFeed } from '../support/feed.ts';
import { builtPages, site, type Site } from '../support/sites.ts';

const read = (site: Site, name: string) => readFileSync(join(site.folder, name), 'utf8');
const isoDay = (text: string) => new Date(text).toISOString().slice(0, 10);

describe(`what machines read of ${site.name}`, () => {
  const { siteUrl, security } = areaOf(site);
  const address = (path: string) => new URL(withBase(path, site.base), siteUrl).href;

  it('robots.txt lets all in, and names a sitemap that is there', () => {
    const lines = read(site, 'robots.txt').trim().split('\n');
    expect(lines).toEqual([
      'User-agent: *',
      'Disallow:',
      '',
      `Sitemap: ${address('/sitemap-index.xml')}`,
    ]);
    expect(existsSync(join(site.folder, 'sitemap-index.xml'))).toBe(true);
  });

  /** Steps on a way are met one after the other, and not come to from elsewhere. */
  const isStep = (path: string) => /^\/(find\/|understand\/questions\/.)/.test(path);

  it('the sitemap lists every page by its canonical address, but for steps on a way and old addresses', () => {
    const moved = new Set(entriesOf(site).moved.map(({ data }) => data.from));
    const listed = parse(read(site, 'sitemap-0.xml')).querySelectorAll('loc');
    const canonical = builtPages(site)
      .filter(({ path }) => !isStep(path) && !moved.has(path))
      .flatMap(({ root }) => root.querySelector('link[rel=canonical]')?.getAttribute('href') ?? []);
    expect(listed.map(({ text }) => text).toSorted()).toEqual(canonical.toSorted());
  });

  it('each page names its own address, and so does each paper that leads to one', () => {
    for (const { path, root } of builtPages(site)) {
      const canonical = root.querySelector('link[rel=canonical]')?.getAttribute('href');
      if (path !== '/404.html') expect(canonical).toBe(address(path));
    }
    const printed = builtPages(site).flatMap(({ root }) =>
      root.querySelectorAll('svg[role=img] + p > b').map(({ text }) => `https://${text}/`),
    );
    expect(printed.length).toBeGreaterThan(0);
    expect(printed.filter((one) => !one.startsWith(address('/')))).toEqual([]);
  });

  it('the feed names its own address, and all others in it are of this site', () => {
    const { self, items } = readFeed(read(site, 'campaigns/feed.xml'));
    expect(self).toBe(address('/campaigns/feed.xml'));
    const addresses = items.map((item) => item.address.href);
    expect(addresses.length).toBeGreaterThan(0);
    expect(addresses.filter((one) => !one.startsWith(address('/')))).toEqual([]);
  });

  it('each table begins with the mark by which a spreadsheet knows its letters', () => {
    const tables = readdirSync(site.folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.csv'),
    );
    expect(tables.length).toBeGreaterThan(1);
    for (const name of tables)
      expect([...readFileSync(join(site.folder, name)).subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  });

  it('the sitemap says on which day the facts of a page were last checked, and nothing of a list', () => {
    const entries = parse(read(site, 'sitemap-0.xml')).querySelectorAll('url');
    const days = new Map(
      entries.map((url) => [
        new URL(url.querySelector('loc')!.text).pathname.slice(site.base.length - 1),
        url.querySelector('lastmod')?.text.slice(0, 10),
      ]),
    );
    const wrong = builtPages(site).filter(({ path, root }) => {
      const [, shown] = root.text.match(/Last checked: (\d+ \w+ 20\d\d)/) ?? [];
      const day = days.get(path);
      if (isStep(path)) return day !== undefined;
      return shown ? !day || day < isoDay(`${shown} UTC`) : day;
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
    expect([...days.values()].filter(Boolean).length).toBeGreaterThan(10);
  });

  it('security.txt names the contact of the area, and is left out where it has none', () => {
    const file = '.well-known/security.txt';
    expect(existsSync(join(site.folder, file))).toBe(security !== undefined);
    if (!security) return;
    const fields = read(site, file).trim().split('\n');
    expect(fields).toContain(`Contact: ${security.contact}`);
    expect(fields).toContain(`Canonical: ${address(`/${file}`)}`);
    const expires = fields.flatMap((field) => field.match(/^Expires: (.*)$/)?.[1] ?? []);
    expect(expires.map(isoDay)).toEqual([security.expires]);
  });
});
