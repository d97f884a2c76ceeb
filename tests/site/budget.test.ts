import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, constants, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { addressOf } from '../../src/entries/collections.ts';
import { inlineBodies } from '../../src/hosting/headers.ts';
import { mostBytesOfLarge, roomyBytes } from '../../src/integrations/page-weight.ts';
import { entriesOf } from '../support/area.ts';
import { builtDocuments, builtPages, site, words } from '../support/sites.ts';

const packed = (text: string) => gzipSync(text, { level: 9 }).length;

/** What can be read of a page once so many bytes of its packed copy are there. */
const firstOf = (file: string, bytes: number) =>
  brotliDecompressSync(readFileSync(`${file}.br`).subarray(0, bytes), {
    finishFlush: constants.BROTLI_OPERATION_FLUSH,
  }).toString();

describe(`the weight of ${site.name}`, () => {
  const pages = builtPages(site);
  const documents = builtDocuments(site);

  it('each page is whole in one request: nothing else is named to load', () => {
    const loads = documents.flatMap(({ path, root }) =>
      root
        .querySelectorAll(
          '[src], link[rel=stylesheet], link[rel=preload], link[rel=modulepreload], object, iframe',
        )
        .map((element) => `${path}: ${element.toString()}`),
    );
    expect(loads).toEqual([]);
  });

  it('the way out of each page can be read from its first 3,050 bytes, as they are sent', () => {
    const late = pages.filter(
      ({ file }) => !/<a data-exit[^>]*>[^<]+</.test(firstOf(join(site.folder, file), 3050)),
    );
    expect(late.map(({ path }) => path)).toEqual([]);
  });

  const large = entriesOf(site)
    .pages.filter(({ data }) => data.isLarge)
    .map(({ id }) => addressOf('pages', id));

  it('each page is at most 13,000 bytes gzipped, so that officers have room to add, and one that says it is large at most 60,000', () => {
    const heavy = documents
      .map(({ path, html }) => ({ path, bytes: packed(html) }))
      .filter(({ path, bytes }) => bytes > (large.includes(path) ? mostBytesOfLarge : roomyBytes));
    expect(heavy).toEqual([]);
  });

  it('each link to a large page says so', () => {
    const told = pages.flatMap(({ path, root }) =>
      root
        .querySelectorAll('a[href]')
        .filter((link) => {
          const to = `/${link.getAttribute('href')!.slice(site.base.length)}`.replace(/#.*/, '');
          return large.includes(to) && to !== path;
        })
        .map((link) => `${path}: ${words(link)}`),
    );
    expect(told.length).toBeGreaterThan(0);
    expect(told.filter((line) => !line.includes('large page'))).toEqual([]);
  });

  it('its own style is at most 3,400 bytes gzipped', () => {
    const bytes = packed(inlineBodies(pages[0]!.html).styles.join(''));
    expect(bytes).toBeGreaterThan(1000);
    expect(bytes).toBeLessThanOrEqual(3400);
  });

  it('its scripts together are at most 4,096 bytes gzipped', () => {
    const bytes = packed(inlineBodies(pages[0]!.html).scripts.join(''));
    expect(bytes).toBeGreaterThan(1000);
    expect(bytes).toBeLessThanOrEqual(4096);
  });
});
