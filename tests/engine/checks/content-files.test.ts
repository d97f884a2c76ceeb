import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readContent, readFiles } from '../../../src/checks/content-files.ts';
import { contentFolder } from './content-folder.ts';

const area = { 'area.yaml': 'name: Vale County\n' };

function read(files: Record<string, string>) {
  const folder = contentFolder({ ...area, ...files });
  const entries = readContent(folder);
  const named = (id: string) => entries.find((entry) => entry.id === id)!;
  return { folder, entries, named };
}

describe('ids', () => {
  it('come from file names, keys and collections', () => {
    const { entries } = read({
      'contacts/night-line.yaml': '',
      'pages/beds.mdx': '',
      'pages/safe-places/index.mdx': '',
      'pages/safe-places/refuge.mdx': '',
      'glossary.yaml': 'marac: {}\nidva: {}\n',
    });
    expect(entries.map(({ collection, id }) => `${collection} ${id}`)).toEqual([
      'area area',
      'contacts night-line',
      'pages beds',
      'pages safe-places',
      'pages safe-places/refuge',
      'glossary marac',
      'glossary idva',
    ]);
  });

  it('name the file they came from', () => {
    const { folder, named } = read({ 'pages/safe-places/index.mdx': '' });
    expect(named('safe-places').file).toBe(join(folder, 'pages/safe-places/index.mdx'));
  });

  it('pass over files of other kinds', () => {
    expect(read({ 'contacts/README.md': '', 'pages/beds.txt': '' }).entries).toHaveLength(1);
  });
});

describe('lines of a YAML entry', () => {
  const text = [
    '# The number was checked twice.',
    'name: Night line',
    'phone: "01632 960 001"',
    'hours:',
    '  kind: weekly',
    '  week:',
    '    - { days: [mon], from: "08:00", to: "09:00" }',
    '    - { days: [tue], from: "18:00", to: "09:00" }',
    'cost: free',
  ].join('\n');

  it.each([
    ['a field', ['phone'], 3],
    ['a field of a field', ['hours', 'kind'], 5],
    ['an item of a list', ['hours', 'week', 1], 8],
    ['a field of an item', ['hours', 'week', 1, 'to'], 8],
    ['a field after a list', ['cost'], 9],
    ['a field missing from an item: the item', ['hours', 'week', 0, 'note'], 7],
    ['a field missing from the entry: its first line', ['onBill'], 2],
  ])('%s', (_, path, line) => {
    expect(read({ 'contacts/night.yaml': text }).named('night').lineOf(path)).toBe(line);
  });

  it('are the same with the line ends of Windows', () => {
    const windows = { 'contacts/night.yaml': text.replaceAll('\n', '\r\n') };
    expect(read(windows).named('night').lineOf(['cost'])).toBe(9);
  });

  it('is 1 where the file is empty', () => {
    expect(read({ 'contacts/night.yaml': '' }).named('night').lineOf(['name'])).toBe(1);
  });
});

describe('lines of an entry among others in one file', () => {
  const text = 'marac:\n  name: MARAC\nidva:\n  name: IDVA\n  evidence: high\n';

  it.each([
    ['marac', ['name'], 2],
    ['idva', ['name'], 4],
    ['idva', ['evidence'], 5],
  ])('%s %s', (id, path, line) => {
    expect(read({ 'glossary.yaml': text }).named(id).lineOf(path)).toBe(line);
  });
});

describe('a page', () => {
  const text = '---\ntitle: Beds\naliases:\n  - bed tonight\n---\nFirst line.\n\n---\nLast line.\n';

  it('has its front matter as data', () => {
    const { data } = read({ 'pages/beds.mdx': text }).named('beds');
    expect(data).toEqual({ title: 'Beds', aliases: ['bed tonight'] });
  });

  it('counts lines of front matter from the top of the file', () => {
    const { lineOf } = read({ 'pages/beds.mdx': text }).named('beds');
    expect([lineOf(['title']), lineOf(['aliases', 0])]).toEqual([2, 4]);
  });

  it('has the rest as its body, rules and all, and knows where it starts', () => {
    const { body, bodyLine } = read({ 'pages/beds.mdx': text }).named('beds');
    expect({ body, bodyLine }).toEqual({ body: 'First line.\n\n---\nLast line.\n', bodyLine: 6 });
  });

  it('without front matter is all body', () => {
    const { body, bodyLine } = read({ 'pages/beds.mdx': 'First line.\n' }).named('beds');
    expect({ body, bodyLine }).toEqual({ body: 'First line.\n', bodyLine: 1 });
  });

  it('may start with a byte order mark', () => {
    const { data, body } = read({ 'pages/beds.mdx': `\uFEFF${text}` }).named('beds');
    expect({ data, body }).toEqual({
      data: { title: 'Beds', aliases: ['bed tonight'] },
      body: 'First line.\n\n---\nLast line.\n',
    });
  });

  it('may have an empty front matter', () => {
    const { data, body } = read({ 'pages/beds.mdx': '---\n---\nWords.\n' }).named('beds');
    expect({ data, body }).toEqual({ data: null, body: 'Words.\n' });
  });

  it('may have the line ends of Windows', () => {
    const { data } = read({ 'pages/beds.mdx': text.replaceAll('\n', '\r\n') }).named('beds');
    expect(data).toEqual({ title: 'Beds', aliases: ['bed tonight'] });
  });
});

describe('what cannot be read is told with file and line', () => {
  const told = (files: Record<string, string>) => {
    const folder = contentFolder({ ...area, ...files });
    return readFiles(folder).problems.map(
      ({ file, line, message }) => `${file.slice(folder.length + 1)}:${line} ${message}`,
    );
  };

  it.each([
    [
      'a name written twice',
      { 'contacts/a.yaml': 'cost: free\nname: A\ncost: free\n' },
      /^contacts\/a\.yaml:3 this name is written twice/,
    ],
    [
      'an id written twice',
      { 'glossary.yaml': 'marac: {}\nidva: {}\nmarac: {}\n' },
      /^glossary\.yaml:3 this name is written twice/,
    ],
    [
      'a name written twice in front matter',
      { 'pages/a.mdx': '---\ntitle: A\ntitle: B\n---\n' },
      /^pages\/a\.mdx:3 this name/,
    ],
    [
      'an open quote',
      { 'contacts/a.yaml': 'name: A\ncost: "free\n' },
      /^contacts\/a\.yaml:2 this cannot be read/,
    ],
    [
      'a tab',
      { 'contacts/a.yaml': 'hours:\n\tkind: always\n' },
      /^contacts\/a\.yaml:\d this cannot be read/,
    ],
    [
      'a colon in words',
      { 'pages/a.mdx': '---\ntitle: Beds: where\n---\n' },
      /^pages\/a\.mdx:2 this cannot be read/,
    ],
    [
      'words that start with a star',
      { 'contacts/a.yaml': 'name: *night\n' },
      /^contacts\/a\.yaml:1 .*in quotes$/,
    ],
    [
      'a list where ids should be',
      { 'sources.yaml': '- title: A\n' },
      /^sources\.yaml:1 this file holds entries by id/,
    ],
  ] as [string, Record<string, string>, RegExp][])('%s', (_, files, expected) => {
    expect(told(files)).toEqual([expect.stringMatching(expected)]);
  });

  it('a missing area', () => {
    const folder = contentFolder({ 'glossary.yaml': '' });
    expect(readFiles(folder)).toEqual({
      entries: [],
      problems: [
        {
          file: join(folder, 'area.yaml'),
          line: 1,
          message: expect.stringMatching(/^this file is missing/),
        },
      ],
    });
  });

  it.each([
    ['an empty file', { 'contacts/a.yaml': '' }],
    ['an empty list', { 'glossary.yaml': '# Nothing yet.\n' }],
    ['a page without front matter', { 'pages/a.mdx': 'Words: here.\n' }],
  ] as [string, Record<string, string>][])('but not %s', (_, files) => {
    expect(told(files)).toEqual([]);
  });
});
