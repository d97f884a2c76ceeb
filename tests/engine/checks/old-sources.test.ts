import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { oldSourceProblems } from '../../../src/checks/old-sources.ts';
import * as good from '../schemas/good-entries.ts';
import { foundBy, goodPage, mdx } from './content-folder.ts';

const sources = {
  'county-guide': { ...good.source, date: '2026-04' },
  'old-paper': { ...good.source, date: '2018-05' },
  'old-act': { ...good.source, date: '1996', inForce: true },
  undated: { publisher: 'Vale County Council', title: 'A page' },
};
const marked = '<Dated source="old-paper">\n\nIt meets on Tuesdays.\n\n</Dated>\n';

const on = (body: string, listed = ['county-guide', 'old-paper'], change: object = {}, id = 'x') =>
  foundBy(oldSourceProblems, {
    'sources.yaml': stringify(sources),
    [`pages/${id}.mdx`]: mdx(
      { ...goodPage, audience: 'professional', sources: listed, ...change },
      body,
    ),
  });

describe('a page for professionals', () => {
  it.each([
    ['a mark', marked],
    ['a mark in a list', '- Any agency can.\n- <Dated source="old-paper">On Tuesdays.</Dated>\n'],
    ['a mark in steps', '1. <Dated source="old-paper" ask="night-line">On Tuesdays.</Dated>\n'],
  ])('may rest on an old source with %s', (_, body) => {
    expect(on(body)).toEqual([]);
  });

  it.each([
    ['without a mark', 'It meets on Tuesdays.'],
    ['with a mark that is a comment', '{/* <Dated source="old-paper">Yes.</Dated> */}'],
    ['with a mark for another source', '<Dated source="county-guide">Yes.</Dated>'],
  ])('may not list one %s', (_, body) => {
    expect(on(body)).toEqual([
      expect.stringMatching(/^pages\/x\.mdx:\d+ "old-paper" is of 2018 or before: put each/),
    ]);
  });

  it('may list what is not old, has no date, or is a law in force', () => {
    expect(on('Words.', ['county-guide', 'undated', 'old-act'])).toEqual([]);
  });

  it('may not name an old source in passing', () => {
    expect(on(`See <Source id="old-paper" />.\n\n${marked}`)).toEqual([
      expect.stringContaining('write <Dated source="old-paper"> … </Dated> around'),
    ]);
  });

  it('lists the source of each mark, which has a date', () => {
    expect(on(marked, ['county-guide'])).toEqual([
      expect.stringContaining('list "old-paper" under sources:'),
    ]);
    expect(on('<Dated source="undated">Yes.</Dated>', ['undated'])).toEqual([
      expect.stringContaining('"undated" has no date in sources.yaml'),
    ]);
  });

  it('starts a mark on a line of its own, told with that line', () => {
    const found = on('Words.\n\nIt meets. <Dated source="old-paper">On Tuesdays.</Dated>\n');
    expect(found).toEqual([expect.stringContaining('start <Dated> on a line of its own')]);
  });
});

it('other pages, and those about the partnership, need no mark', () => {
  expect(on('Words.', ['old-paper'], { audience: 'public' })).toEqual([]);
  expect(on('Words.', ['old-paper'], {}, 'about/history')).toEqual([]);
});
