import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../src/checks/content-files.ts';
import { digits, findPhoneLike } from '../../src/lib/phone.ts';
import type { SearchData } from '../../src/search/query/answer.ts';
import { builtPages, sites, words, type Site } from '../support/sites.ts';

type ContactFields = { phone?: string; text?: { number: string }; evidence: string };

const contacts = (site: Site) =>
  readContent(site.content)
    .filter(({ collection }) => collection === 'contacts')
    .map(({ data }) => data as ContactFields);

/** The addresses in the search index, by the engine's names for them. */
function indexedPaths(site: Site): string[] {
  const data = readFileSync(join(site.folder, 'search-data.json'), 'utf8');
  const { pages, named } = JSON.parse(data) as SearchData;
  return [...pages, ...named].filter(({ id }) => id !== undefined).map(({ path }) => path);
}

describe.each(sites)('the facts of $name', (site) => {
  const pages = builtPages(site);
  const numbers = new Set(
    contacts(site)
      .flatMap(({ phone, text }) => [phone, text?.number])
      .filter((number) => number !== undefined),
  );
  const known = new Set([...numbers].map(digits));

  it('each call link dials the number that it shows, and that a contact holds', () => {
    const wrong = pages.flatMap(({ path, root }) =>
      root
        .querySelectorAll('a[href^="tel:"]')
        .map((link) => ({
          // Beside who to call stand who it is for and when: there the number alone is bold.
          shown: words(link.querySelector('b') ?? link).match(/[+\d][\d ]*$/)?.[0] ?? '',
          link,
        }))
        .filter(
          ({ shown, link }) =>
            !numbers.has(shown) || digits(link.getAttribute('href')!) !== digits(shown),
        )
        .map(({ link }) => `${path}: ${link.toString()}`),
    );
    expect(wrong).toEqual([]);
  });

  it('no page shows a number that no contact holds', () => {
    const strange = pages.flatMap(({ path, root }) =>
      findPhoneLike(words(root.querySelector('body')))
        .filter(({ typed }) => !known.has(digits(typed)))
        .map(({ typed }) => `${path}: ${typed}`),
    );
    expect(strange).toEqual([]);
  });

  it('every number on a page rests on evidence that is not low', () => {
    expect(contacts(site).filter(({ phone, evidence }) => phone && evidence === 'low')).toEqual([]);
  });

  it('every entry has a page and a record in the search index', () => {
    const prefix: Record<string, string> = {
      pages: '/',
      services: '/services/',
      campaigns: '/campaigns/',
      pathway: '/professionals/refer/',
    };
    const expected = readContent(site.content)
      .filter(({ collection }) => collection in prefix)
      // The first question of the pathway stands on the page of the pathway.
      .filter(({ collection, id }) => collection !== 'pathway' || id !== 'start')
      .map(({ collection, id }) => `${prefix[collection]}${id}/`);
    const built = new Set(pages.map(({ path }) => path));
    const indexed = new Set(indexedPaths(site));
    expect(expected.filter((path) => !built.has(path))).toEqual([]);
    expect(expected.filter((path) => !indexed.has(path))).toEqual([]);
  });
});
