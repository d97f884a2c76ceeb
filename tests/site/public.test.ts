import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildIn } from '../../src/hosting/built-site.ts';
import { builtPages, site } from '../support/sites.ts';

const files = readdirSync('public', { recursive: true, encoding: 'utf8' });

describe(`what is served as it stands, on ${site.name}`, () => {
  it('is served byte for byte, and is small', () => {
    const served = buildIn(site.folder, site.base)().files;
    expect(files).toContain('favicon.ico');
    for (const name of files) {
      const own = readFileSync(join('public', name));
      expect(served.get(name)?.body.equals(own), name).toBe(true);
      expect(own.length, name).toBeLessThan(500);
    }
    // With another type it would not be shown: every answer says that a type is what it says.
    expect(served.get('favicon.ico')?.type).toBe('image/x-icon');
  });

  it('is asked for by no page: each says that it has no icon', () => {
    const icons = builtPages(site).map(({ root }) =>
      root.querySelectorAll('link[rel~=icon]').map((link) => link.getAttribute('href')),
    );
    expect(new Set(icons.map(String))).toEqual(new Set(['data:,']));
  });
});

it('the icon is a plain square, which tells nothing to who looks at a tab', () => {
  const icon = readFileSync('public/favicon.ico');
  // One picture of 16 by 16 pixels, each of the first of two colours.
  expect([...icon.subarray(0, 8)]).toEqual([0, 0, 1, 0, 1, 0, 16, 16]);
  const pixels = icon.subarray(22 + 40 + 2 * 4);
  expect(pixels.length).toBe(2 * 16 * 4);
  expect([...pixels].some(Boolean)).toBe(false);
});
