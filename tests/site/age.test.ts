import { describe, expect, it } from 'vitest';
import { isOld, yearOf } from '../../src/lib/source-age.ts';
import { entriesOf } from '../support/area.ts';
import { builtPages, site, words, type Site } from '../support/sites.ts';

/** The old sources of a site, by the words that a page lists them with. */
const oldSources = (site: Site) =>
  entriesOf(site).sources.flatMap(({ data }) =>
    data.date !== undefined && isOld(data) ? [{ ...data, date: data.date }] : [],
  );

describe(`what rests on an old source in ${site.name}`, () => {
  const pages = builtPages(site);
  const marks = pages.flatMap(({ path, root }) =>
    root.querySelectorAll('[data-year]').map((mark) => ({ path, mark })),
  );

  it('is marked with its year, which each page explains once, with who to ask', () => {
    const silent = marks.filter(
      ({ mark }) => !words(mark).startsWith(`from ${mark.getAttribute('data-year')!}`),
    );
    expect(marks.length).toBeGreaterThan(0);
    expect(silent.map(({ path, mark }) => `${path}: ${words(mark)}`)).toEqual([]);
    const unexplained = pages.filter(({ root }) => {
      const notes = root
        .querySelectorAll('[role=note]')
        .filter((note) => words(note).includes('may have changed'));
      const isExplained = notes.length === 1 && notes[0]!.querySelector('a[href^="tel:"]') !== null;
      return isExplained !== Boolean(root.querySelector('[data-year]'));
    });
    expect(unexplained.map(({ path }) => path)).toEqual([]);
  });

  it('is marked beside the statement', () => {
    const alone = marks.filter(
      ({ mark }) => words(mark.parentNode).replace(words(mark), '').trim().length === 0,
    );
    expect(marks.length).toBeGreaterThan(0);
    expect(alone.map(({ path }) => path)).toEqual([]);
  });

  it('is marked on each page for professionals that lists such a source', () => {
    const listed = pages
      .filter(({ path }) => path.startsWith('/professionals/'))
      .flatMap(({ path, root }) =>
        oldSources(site)
          .filter(({ title }) => words(root.querySelector('details.doubt')).includes(title))
          .map(({ title, date }) => ({ path, root, title, date })),
      );
    const unmarked = listed
      .filter(({ root, date }) => !root.querySelector(`[data-year="${yearOf(date)}"]`))
      .map(({ path, title }) => `${path}: ${title}`);
    expect(listed.length).toBeGreaterThan(0);
    expect(unmarked).toEqual([]);
  });
});
