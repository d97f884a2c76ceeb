import { describe, expect, it } from 'vitest';
import { addressOf, firstStep } from '../../src/entries/collections.ts';
import { digits, findPhoneLike } from '../../src/lib/phone.ts';
import { searchFiles } from '../search/engines.ts';
import { entriesOf } from '../support/area.ts';
import { builtPages, site, words, type Site } from '../support/sites.ts';

const contacts = (site: Site) => entriesOf(site).contacts.map(({ data }) => data);

/** The addresses in the search index, by the engine's names for them. */
function indexedPaths(site: Site): string[] {
  const { rest, places } = searchFiles(site.folder);
  return places.map(({ path }) => path).filter((_, place) => rest.ids[place] !== '');
}

describe(`the facts of ${site.name}`, () => {
  const pages = builtPages(site);
  const numbers = new Set(
    contacts(site)
      .flatMap(({ phone, text }) => [phone, text?.number])
      .filter((number) => number !== undefined),
  );
  const known = new Set([...numbers].map(digits));

  it('each call link dials the number that it shows, and that a contact holds', () => {
    const links = pages.flatMap(({ path, root }) =>
      root.querySelectorAll('a[href^="tel:"]').map((link) => ({
        // Beside who to call stand who it is for and when: there the number alone is bold.
        shown: words(link.querySelector('b') ?? link).match(/[+\d][\d ]*$/)?.[0] ?? '',
        link,
        path,
      })),
    );
    const wrong = links
      .filter(
        ({ shown, link }) =>
          !numbers.has(shown) || digits(link.getAttribute('href')!) !== digits(shown),
      )
      .map(({ path, link }) => `${path}: ${link.toString()}`);
    expect(links.length).toBeGreaterThan(pages.length);
    expect(wrong).toEqual([]);
  });

  it('no page shows a number that no contact holds', () => {
    const shown = pages.flatMap(({ path, root }) =>
      findPhoneLike(words(root.querySelector('body'))).map(({ typed }) => ({ path, typed })),
    );
    const strange = shown
      .filter(({ typed }) => !known.has(digits(typed)))
      .map(({ path, typed }) => `${path}: ${typed}`);
    expect(shown.length).toBeGreaterThan(pages.length);
    expect(strange).toEqual([]);
  });

  it('every number on a page rests on evidence that is not low', () => {
    const called = contacts(site).filter(({ phone }) => phone);
    expect(called.length).toBeGreaterThan(3);
    expect(called.filter(({ evidence }) => evidence === 'low')).toEqual([]);
  });

  it('every entry has a page and a record in the search index', () => {
    const { pages: guides, services, campaigns, pathway } = entriesOf(site);
    const expected = [...guides, ...services, ...campaigns, ...pathway]
      // The first question of the pathway stands on the page of the pathway.
      .filter(({ collection, id }) => collection !== 'pathway' || id !== firstStep)
      .map(({ collection, id }) => addressOf(collection, id));
    const built = new Set(pages.map(({ path }) => path));
    const indexed = new Set(indexedPaths(site));
    expect(expected.length).toBeGreaterThan(20);
    expect(expected.filter((path) => !built.has(path))).toEqual([]);
    expect(expected.filter((path) => !indexed.has(path))).toEqual([]);
  });
});
