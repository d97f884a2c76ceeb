import { describe, expect, it } from 'vitest';
import { add, after, expectRefusal, swap, type Edit } from '../edits.ts';

describe('old sources and lists of sources', () => {
  it.each<[string, string, Edit, RegExp]>([
    [
      'a statement whose source is not listed',
      'timelines.yaml',
      swap('source: merrowdale-plan-2026 }\n  sources', 'source: safety-guide }\n  sources'),
      /list the source "safety-guide" here too/,
    ],
    [
      'a step whose source is not listed',
      'pathway.yaml',
      swap(
        '{ says: "Your reasons.", source: merrowdale-plan-2026 }',
        '{ says: "Your reasons.", source: safety-guide }',
      ),
      /list the source "safety-guide" here too/,
    ],
    [
      'an old source without a mark',
      'pages/professionals/training.mdx',
      swap('sources: [services-list]', 'sources: [services-list, old-protocol]'),
      /"old-protocol" is of 2018 or before/,
    ],
  ])('%s', (_, file, edit, message) => {
    expectRefusal(file, edit, message);
  });
});

describe('sources that nothing names', () => {
  const source =
    'left-behind:\n  title: A paper\n  publisher: A publisher\n  linked: false\n  date: "2025"';

  it.each<[string, Record<string, Edit>, string[]]>([
    ['one that was left behind', {}, ['left-behind']],
    [
      'not one that a page lists',
      {
        'pages/professionals/training.mdx': swap(
          'sources: [services-list]',
          'sources: [services-list, left-behind]',
        ),
      },
      [],
    ],
    ['not where an entry cannot be read that may name it', { 'pathway.yaml': () => 'a: [' }, []],
  ])('%s', (_, edits, expected) => {
    const { said } = after({ 'sources.yaml': add(source), ...edits });
    const unnamed = said.filter((line) => line.includes('no entry names this source'));
    expect(unnamed).toEqual(
      expected.map((id) => expect.stringMatching(new RegExp(`^sources\\.yaml:\\d+ {2}${id}: `))),
    );
  });
});
