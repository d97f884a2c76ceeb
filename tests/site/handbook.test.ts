import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { addressOf } from '../../src/entries/collections.ts';
import { withLocal } from '../../src/model/local.ts';
import { dataFiles, perFile } from '../../src/search/query/data.ts';
import { searchFiles } from '../search/engines.ts';
import { entriesOf } from '../support/area.ts';
import { builtPages, site, words } from '../support/sites.ts';

describe(`the handbook of ${site.name}`, () => {
  const pages = builtPages(site);
  const { root } = pages.find(({ path }) => path === '/professionals/handbook/')!;
  const chapters = root.querySelectorAll('.chapter');
  const { pages: own, local } = entriesOf(site);
  const entries = withLocal(own, local)
    .filter(({ id, data }) => /^professionals(\/|$)/.test(id) && !data.isHandbook)
    .map(({ id, data }) => ({ path: addressOf('pages', id), ...data }));

  it('holds every page for professionals once, and names it in its contents', () => {
    expect(entries).not.toEqual([]);
    const titles = chapters.slice(0, -1).map((chapter) => words(chapter.querySelector('h2')));
    expect(titles.toSorted()).toEqual(entries.map(({ title }) => title).toSorted());
    const named = root.querySelectorAll('#contents + ol a').map(words).slice(0, -1);
    expect(named).toEqual(titles);
  });

  it('has the words of each page', () => {
    let looked = 0;
    const missing = entries.flatMap(({ path, title }) => {
      const chapter = chapters.find((one) => words(one.querySelector('h2')) === title);
      const page = pages.find((one) => one.path === path)!;
      return page.root
        .querySelectorAll(
          '.head > p:not(.back), article > p:not(.note, .paper, .no-print), article > ul > li',
        )
        .filter((element) => !element.querySelector('a.go'))
        .map((element) => {
          looked++;
          return words(element);
        })
        .filter((text) => !words(chapter ?? null).includes(text.replace(/ \(a large page.*\)/, '')))
        .map((text) => `${path}: ${text}`);
    });
    expect(missing).toEqual([]);
    expect(looked).toBeGreaterThanOrEqual(entries.length);
  });

  it('has a note for each source, numbered once', () => {
    const notes = root.querySelectorAll('[id^=source-]');
    expect(notes.length).toBe(new Set(entries.flatMap(({ sources }) => sources)).size);
    const named = chapters.flatMap((chapter) => chapter.querySelectorAll('a[href^="#source-"]'));
    expect(new Set(named.map((link) => link.getAttribute('href'))).size).toBe(notes.length);
  });

  it('is searched for by its name alone: the chapters are found with their own pages', () => {
    const { places } = searchFiles(site.folder);
    const place = places.findIndex(({ path }) => path === '/professionals/handbook/');
    expect(place).toBeGreaterThanOrEqual(0);
    const file = dataFiles.sections(Math.floor(place / perFile.sections));
    const sections = JSON.parse(readFileSync(join(site.folder, file), 'utf8')) as unknown[];
    expect(sections[place % perFile.sections]).toEqual([]);
  });
});
