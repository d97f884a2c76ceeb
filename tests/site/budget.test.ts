import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { inlineBodies } from '../../src/hosting/headers.ts';
import { builtPages, sites } from '../support/sites.ts';

const packed = (text: string) => gzipSync(text, { level: 9 }).length;

describe.each(sites)('the weight of $name', (site) => {
  const pages = builtPages(site);

  it('each page is whole in one request: nothing else is named to load', () => {
    const loads = pages.flatMap(({ path, root }) =>
      root
        .querySelectorAll(
          '[src], link[rel=stylesheet], link[rel=preload], link[rel=modulepreload], object, iframe',
        )
        .map((element) => `${path}: ${element.toString()}`),
    );
    expect(loads).toEqual([]);
  });

  it('each page is at most 14,000 bytes gzipped', () => {
    const heavy = pages
      .map(({ path, html }) => ({ path, bytes: packed(html) }))
      .filter(({ bytes }) => bytes > 14_000);
    expect(heavy).toEqual([]);
  });

  it('the one script is at most 4,096 bytes gzipped', () => {
    expect(packed(inlineBodies(pages[0]!.html).script)).toBeLessThanOrEqual(4096);
  });
});
