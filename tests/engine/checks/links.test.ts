import { stringify } from 'yaml';
import { describe, expect, it } from 'vitest';
import { linkProblems } from '../../../src/checks/links.ts';
import * as good from '../schemas/good-entries.ts';
import { foundBy, goodPage, mdx, pageWith } from './content-folder.ts';

const inPage = (body: string) =>
  foundBy(linkProblems, { ...pageWith(body), 'pages/about/glossary.mdx': '---\ntitle: A\n---\n' });

describe('leads somewhere', () => {
  it.each([
    '/',
    '/beds/',
    '/safe-places/refuge/',
    '/services/',
    '/services/vale-house/',
    '/campaigns/light/',
    '/search/',
    '/a-to-z/',
    '/about/glossary/#marac',
    '/services/#talk',
    '/beds/#a-heading',
    '#a-heading',
    'https://vale.example/',
  ])('%s', (href) => {
    expect(inPage(`Go [here](${href}).`)).toEqual([]);
  });
});

describe('leads nowhere', () => {
  it.each([
    ['/bed/', 'there is no such page. Did you mean /beds/?'],
    ['/services/vale-hose/', 'Did you mean /services/vale-house/?'],
    ['/beds', 'end the path with a slash: /beds/'],
    ['beds/', 'write the whole path'],
    ['../beds/', 'write the whole path'],
    ['mailto:a@vale.example', 'write the whole path'],
    ['', 'write the whole path'],
    ['/beds/?from=home', 'leave out "?from=home"'],
    ['/bed/#top', 'Did you mean /beds/?'],
    ['/about/glossary/#marak', 'Did you mean /about/glossary/#marac?'],
    ['/services/#money', 'Did you mean /services/#'],
    ['tel:999', 'write <Phone'],
  ])('%s', (href, advice) => {
    const [only, ...others] = inPage(`One.\n\nGo [here](${href}).`);
    expect(others).toEqual([]);
    expect(only).toContain(`pages/beds.mdx:6 link "${href}": `);
    expect(only).toContain(advice);
  });
});

describe('is found', () => {
  it.each([
    ['each on a line', '[a](/a/) and [b](/b/)', 2],
    ['with a title', '[a](/a/ "A")', 1],
    ['in a box', '<Do>\n\n- **[a](/a/)**\n\n</Do>', 1],
    ['as the page of a list', '<TickList page="/a/">', 1],
    ['as a reference', '[a]: /a/', 1],
    ['not in a comment', '{/* [a](/a/) */}', 0],
  ])('%s', (_, body, count) => {
    expect(inPage(body)).toHaveLength(count);
  });

  it('among related pages, with its line', () => {
    const related = ['/beds/', '/bed/'];
    const found = foundBy(linkProblems, { 'pages/beds.mdx': mdx({ ...goodPage, related }) });
    expect(found).toEqual([
      expect.stringMatching(/^pages\/beds\.mdx:\d+ link "\/bed\/": there is/),
    ]);
  });

  it('as the page of a kind of safe place', () => {
    const types = stringify({ refuge: { ...good.safePlaceType, path: '/safe-places/refug/' } });
    expect(foundBy(linkProblems, { 'safe-place-types.yaml': types })).toEqual([
      expect.stringContaining('Did you mean /safe-places/refuge/?'),
    ]);
  });

  it('but not in a field that the schema refuses', () => {
    const related = ['beds', '/beds', null];
    expect(foundBy(linkProblems, { 'pages/beds.mdx': mdx({ ...goodPage, related }) })).toEqual([]);
  });
});
