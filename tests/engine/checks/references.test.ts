import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { readContent } from '../../../src/checks/content-files.ts';
import { referenceProblems } from '../../../src/checks/references.ts';
import * as good from '../schemas/good-entries.ts';
import { contentFolder, goodArea, mdx } from './content-folder.ts';

const problemsIn = (changed: Record<string, string | undefined>) => {
  const folder = contentFolder({ ...goodArea, ...changed });
  return referenceProblems(readContent(folder)).map(
    ({ file, line, message }) => `${file.slice(folder.length + 1)}:${line} ${message}`,
  );
};

const pageWith = (body: string) => ({ 'pages/beds.mdx': `---\ntitle: Beds\n---\n${body}` });
const areaWith = (change: object) => ({ 'area.yaml': stringify({ ...good.area, ...change }) });

it('nothing is wrong where every id leads somewhere', () => {
  expect(problemsIn({})).toEqual([]);
});

describe('an id that leads nowhere', () => {
  it('is told with file, line and the nearest id', () => {
    const service = 'name: Vale Support\ncontacts:\n  - vale-helpline\n  - nigth-line\n';
    expect(problemsIn({ 'services/vale-house.yaml': service })).toEqual([
      'services/vale-house.yaml:4 there is no "nigth-line" in contacts. Did you mean "night-line"?',
    ]);
  });

  it('says that a collection is empty where there is nothing to suggest', () => {
    const found = problemsIn({
      'figures.yaml': '',
      'charts/beds-by-year.yaml': undefined,
      ...pageWith('<Figure id="beds" />'),
    });
    expect(found).toEqual([
      'pages/beds.mdx:4 there is no "beds" in figures. There are no figures yet.',
    ]);
  });

  it('is found as the contact of a course', () => {
    const course = { ...good.trainingCourse, contact: 'nigth-line' };
    const yaml = stringify({ listening: course });
    expect(problemsIn({ 'training.yaml': yaml })).toEqual([
      expect.stringContaining('there is no "nigth-line" in contacts. Did you mean "night-line"?'),
    ]);
  });

  it.each([
    ['emergency', 'contacts'],
    ['helpline', 'contacts'],
    ['silentCall', 'services'],
  ])('is found in %s of the area', (field, target) => {
    expect(problemsIn(areaWith({ [field]: 'nobody' }))).toEqual([
      expect.stringContaining(`there is no "nobody" in ${target}.`),
    ]);
  });

  it('is found among the lines for any time', () => {
    const anytime = [...good.area.anytime, { contact: 'dawn-line', for: 'men' }];
    expect(problemsIn(areaWith({ anytime }))).toEqual([
      expect.stringContaining('there is no "dawn-line" in contacts.'),
    ]);
  });

  it('is found among the sources of a page', () => {
    const page = mdx({ ...good.page, sources: ['county-guide', 'city-guide'] });
    expect(problemsIn({ 'pages/beds.mdx': page })).toEqual([
      expect.stringContaining('there is no "city-guide" in sources. Did you mean "county-guide"?'),
    ]);
  });

  it('is found among the sources of a fact', () => {
    const sources = [{ source: 'city-guide', says: 'Beds.' }];
    const figures = stringify({ beds: { ...good.figure, sources } });
    expect(problemsIn({ 'figures.yaml': figures })).toEqual([
      expect.stringContaining('there is no "city-guide" in sources.'),
    ]);
  });
});

it('a figure that a bar adds is found', () => {
  const points = [...good.chart.points, { label: '2026', figures: ['beds', 'bed'] }];
  expect(problemsIn({ 'charts/beds-by-year.yaml': stringify({ ...good.chart, points }) })).toEqual([
    expect.stringMatching(/^charts\/.+ there is no "bed" in figures\. Did you mean "beds"\?$/),
  ]);
});

describe('in prose', () => {
  it.each([
    ['Phone', 'contacts'],
    ['Hours', 'contacts'],
    ['Contact', 'contacts'],
    ['Service', 'services'],
    ['Term', 'glossary'],
    ['Source', 'sources'],
    ['Figure', 'figures'],
    ['FigureInFull', 'figures'],
    ['Chart', 'charts'],
  ])('%s must name one of the %s', (component, target) => {
    expect(problemsIn(pageWith(`\nAsk <${component} id="nobody" />.\n`))).toEqual([
      expect.stringMatching(`^pages/beds.mdx:5 there is no "nobody" in ${target}\\.`),
    ]);
  });

  it('the act of a Law must name one of the sources', () => {
    expect(problemsIn(pageWith('<Law section="63" act="county-gide" />'))).toEqual([
      expect.stringContaining('there is no "county-gide" in sources. Did you mean "county-guide"?'),
    ]);
  });

  it('finds an id after other attributes and line breaks', () => {
    expect(problemsIn(pageWith('One.\n\n<Term\n  short\n  id="nobody"\n/>'))).toEqual([
      expect.stringMatching(/^pages\/beds\.mdx:6 /),
    ]);
  });

  it('finds two on one line', () => {
    expect(problemsIn(pageWith('<Phone id="one" /> or <Phone id="two" />'))).toHaveLength(2);
  });

  it('leaves ids of other elements alone', () => {
    expect(problemsIn(pageWith('<Steps id="one">\n\n1. Go.\n\n</Steps>'))).toEqual([]);
  });
});

// The schema tells what is wrong with these. The search for dangling ids must let it.
describe('an entry half written does not stop the check', () => {
  it.each([
    ['an empty source', 'sources:\n  -\n'],
    ['a source without its id', 'sources:\n  - says: The hours.\n'],
    ['a source that YAML reads as a number', 'sources:\n  - source: 2023\n    says: The hours.\n'],
  ])('%s', (_, text) => {
    expect(() => problemsIn({ 'contacts/night-line.yaml': text })).not.toThrow();
  });

  it('an empty line for any time', () => {
    expect(() => problemsIn(areaWith({ anytime: [null] }))).not.toThrow();
  });
});
