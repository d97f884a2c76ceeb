import { describe, expect, it } from 'vitest';
import { alarmWords, holdsWord } from '../support/alarm-words.ts';
import { areaOf } from '../support/area.ts';
import { printedPages, printRoom } from '../support/prints.ts';
import { builtPages, site, words, type Site } from '../support/sites.ts';

const page = (site: Site, path: string) => builtPages(site).find((one) => one.path === path)!.root;

/** What people take home of a sheet: each card, slip or strip. */
const takenHome = (site: Site, path: string) =>
  page(site, path).querySelectorAll('li.sheet, .sheet svg[aria-hidden]');

describe(`the print room of ${site.name}`, () => {
  const printed = printedPages(site);
  const home = printed.filter(({ format }) => ['cards', 'slips', 'strips'].includes(format));

  it('has each kind of paper', () => {
    expect([...new Set(printed.map(({ format }) => format))].toSorted()).toEqual([
      'cards',
      'leaflet',
      'poster',
      'sheet',
      'slips',
      'strips',
    ]);
  });

  it('leads to every sheet', () => {
    const links = page(site, printRoom)
      .querySelectorAll('main a')
      .map((link) => link.getAttribute('href'));
    for (const { path } of printed) expect(links).toContain(site.base + path.slice(1));
  });

  it('keeps alarm words off what people take home', () => {
    const texts = home.flatMap(({ path }) => takenHome(site, path).map(words));
    expect(home).toHaveLength(3);
    expect(texts.filter(Boolean).length).toBeGreaterThan(home.length);
    expect(texts.filter((text) => holdsWord(text, alarmWords))).toEqual([]);
  });

  it('keeps the site’s address, and a code for it, off what people take home', () => {
    const { host } = new URL(areaOf(site).siteUrl);
    const papers = home.flatMap(({ path }) => takenHome(site, path));
    expect(papers.length).toBeGreaterThan(home.length);
    for (const paper of papers) {
      expect(words(paper)).not.toContain(host);
      expect(paper.querySelector('[role=img]')).toBeNull();
    }
  });

  it('prints eight cards and four slips', () => {
    const count = (format: string) =>
      home.filter((one) => one.format === format).flatMap(({ path }) => takenHome(site, path))
        .length;
    expect([count('cards'), count('slips')]).toEqual([8, 4]);
  });

  it('says that an address which is not decided must not be handed out', () => {
    const poster = printed.find(({ format }) => format === 'poster')!;
    expect(words(page(site, poster.path).querySelector('.box.care'))).toMatch(
      /^Do not hand this out yet/,
    );
  });
});
