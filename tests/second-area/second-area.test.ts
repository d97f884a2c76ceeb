import { describe, expect, it } from 'vitest';
import { checkContent } from '../../src/checks/check-content.ts';
import { areasIn, layersIn } from '../../src/entries/layers.ts';
import { readEntries } from '../../src/entries/read.ts';
import { ownSearch } from '../search/engines.ts';
import { marksIn, marksOfContent } from '../support/area-marks.ts';
import { entriesOf } from '../support/area.ts';
import { secondDay, secondSite } from '../support/second-area.ts';
import { builtPages, builtWindow, words } from '../support/sites.ts';

const pages = builtPages(secondSite);
const textAt = (path: string) => words(pages.find((page) => page.path === path)!.root);

it('a new area with its helpline alone passes every check of the content', () => {
  const wrong = checkContent(secondSite.content, secondDay).filter(
    ({ severity }) => severity === 'wrong',
  );
  expect(wrong).toEqual([]);
});

it('what it has not answered is listed, and stops nothing', () => {
  const questions = checkContent(secondSite.content, secondDay).filter((one) => one.isQuestion);
  expect(questions.map(({ severity }) => severity)).toEqual(['due', 'due', 'due']);
});

describe('its site', () => {
  it('has a page for each page of the core', () => {
    const built = new Set(pages.map(({ path }) => path));
    const ids = entriesOf(secondSite).pages.map(({ id }) => `/${id}/`);
    expect(ids.length).toBeGreaterThan(80);
    expect(ids.filter((path) => !built.has(path))).toEqual([]);
  });

  it('has someone to call on every page', () => {
    const silent = pages.filter(({ root }) => !root.querySelector('a[href^="tel:"]'));
    expect(silent.map(({ path }) => path)).toEqual([]);
  });

  it.each(areasIn('content'))('says no name and no number of %s', (area) => {
    const layers = layersIn('content', area);
    const everyone = new Set(
      entriesOf(secondSite).contacts.flatMap(({ data: { phone, text } }) => [phone, text?.number]),
    );
    const { exit } = readEntries(layers).entries.area[0]!.data;
    const hosts = [exit.url, exit.backupUrl].map((url) => new URL(url).hostname);
    const marks = marksOfContent(layers).filter(
      ({ name }) => !everyone.has(name) && !hosts.includes(name),
    );
    expect(marks.length).toBeGreaterThan(5);
    expect(pages.flatMap(({ path, html }) => marksIn(path, html, marks))).toEqual([]);
  });

  it('says whom the area names for a role, and the words of all where it names nobody', () => {
    expect(textAt('/safe-places/dispersed/')).toContain(
      'You can also ask the Homes Team on 01632 960 102',
    );
    expect(textAt('/help-someone/report-a-concern/')).toContain(
      'Call the council’s children’s services.',
    );
  });

  it('leaves no hole where an area adds nothing, and none where hours are not known', () => {
    const hole = /\(\s*\)|\b(?:call|ask|on)\s+[.,;:]|\banswers? hours not/i;
    const holes = pages.filter(({ root }) => hole.test(words(root.querySelector('main'))));
    expect(holes.map(({ path }) => path)).toEqual([]);
  });
});

describe('first words that nobody has read, where the area shows them', () => {
  const { languages, firstWords } = entriesOf(secondSite);

  it('stand whole on the page of each language, below a line that says so', () => {
    expect(languages.length).toBeGreaterThan(20);
    for (const { id, data } of languages) {
      const { root } = pages.find(({ path }) => path === `/languages/${id}/`)!;
      const own = root.querySelectorAll(`main p[lang="${data.code}"]`).map(words);
      const lines = firstWords.filter(({ data: { use } }) => use === 'line' || use === 'unchecked');
      expect([id, own.length]).toEqual([id, lines.length]);
      expect(own[0]).toBe(data.words['unchecked']!.text);
    }
  });

  it('stand in the help window in every language', () => {
    const inWindow = builtWindow(secondSite).root.querySelectorAll('details summary[lang]');
    expect(inWindow.map(words).toSorted()).toEqual(
      languages.map(({ data }) => data.name).toSorted(),
    );
  });
});

it.each([
  ['my husband hits me', '/understand/physical/'],
  ['what is a refuge', '/safe-places/refuge/'],
  ['Merrowdale', '/services/'],
])('its search answers “%s”', async (typed, path) => {
  const search = await ownSearch(secondSite.folder);
  expect((await search(typed)).paths.slice(0, 3)).toContain(path);
});
