import { describe, expect, it } from 'vitest';
import { pageProblems } from '../../../src/checks/pages.ts';
import { foundBy, goodPage, mdx, wayToAct } from './content-folder.ts';

const page = (change: object, body = wayToAct, id = 'beds') => ({
  [`pages/${id}.mdx`]: mdx({ ...goodPage, ...change }, body),
});
const on = (...args: Parameters<typeof page>) => foundBy(pageProblems, page(...args));
const phrases = (count: number) => Array.from({ length: count }, (_, index) => `bed ${index}`);

it('finds nothing in a good page', () => {
  expect(on({})).toEqual([]);
});

describe('a page needs a way to act', () => {
  const mute = { 'contacts/mute.yaml': 'name: Mute\nweb: https://mute.example/\n' };
  const muteService = { 'services/mute.yaml': 'name: Mute\ncontacts: [mute]\n' };
  const texted = { 'contacts/texted.yaml': 'name: Texted\ntext: { number: "01632 960 003" }\n' };
  const withBody = (body: string) =>
    foundBy(pageProblems, { ...mute, ...muteService, ...texted, ...page({}, body) });

  it.each([
    '<Phone id="vale-helpline" />',
    '<Contact id="vale-helpline" level={2} />',
    '<Contact id="texted" />',
    '<Service id="vale-house" />',
    '<Emergency />',
    '<NextStep>\n\nCall <Phone id="night-line" />.\n\n</NextStep>',
  ])('such as %s', (body) => {
    expect(withBody(body)).toEqual([]);
  });

  it.each([
    'Call us.',
    '<NextStep>\n\nCall us.\n\n</NextStep>',
    '<Contact id="mute" />',
    '<Service id="mute" />',
    '{/* <Emergency /> */}',
  ])('unlike %s', (body) => {
    expect(withBody(body)).toEqual([expect.stringContaining('nobody can act on this page: add')]);
  });

  it('unless it is Easy Read, or a page for professionals', () => {
    expect(on({ audience: 'easy-read' }, 'Words.')).toEqual([]);
    expect(on({ audience: 'professional' }, 'Words.')).toHaveLength(1);
  });
});

describe('a page for professionals', () => {
  const audienceOf = (audience: string, id: string) =>
    on({ audience, aliases: phrases(10) }, wayToAct, id);

  it('says so, where it stands among the others', () => {
    expect(audienceOf('professional', 'professionals/beds')).toEqual([]);
    expect(audienceOf('professional', 'professionals/index')).toEqual([]);
    expect(audienceOf('public', 'professionals/beds')).toEqual([
      expect.stringContaining('write audience: professional'),
    ]);
    expect(audienceOf('public', 'professionals/index')).toHaveLength(1);
    expect(audienceOf('public', 'professionals-at-home')).toEqual([]);
  });
});

describe('a large page', () => {
  it.each([
    ['professionals/handbook', 0],
    ['about/figures', 0],
    ['beds', 1],
  ])('%s', (id, problems) => {
    const found = on({ isLarge: true, audience: 'professional' }, wayToAct, id);
    expect(found.filter((one) => one.includes('take isLarge out'))).toHaveLength(problems);
  });
});

describe('aliases', () => {
  it.each([
    [9, 1],
    [10, 0],
    [20, 0],
    [21, 1],
  ])('of a page: %i', (count, problems) => {
    expect(on({ aliases: phrases(count) })).toHaveLength(problems);
  });

  it.each([
    ['Easy Read', 'beds', { audience: 'easy-read' }],
    ['about the site', 'about/us', {}],
  ])('are not needed where a page is %s', (_, id, change) => {
    expect(on({ ...change, aliases: [] }, wayToAct, id)).toEqual([]);
  });

  it('may stand on two pages, not on three', () => {
    const third = page({ aliases: [...phrases(10), 'Bed Tonight 3'] }, wayToAct, 'third');
    expect(foundBy(pageProblems, third)).toEqual([
      expect.stringMatching(
        /^pages\/third\.mdx:\d+ the alias "bed tonight 3" stands on 3 pages \(beds, .+\): keep it on 2/,
      ),
    ]);
  });
});

it.each(['aliases'])('%s half written do not stop the check', (field) => {
  expect(() => on({ [field]: [null, 3] })).not.toThrow();
  expect(() => on({ [field]: null })).not.toThrow();
});
