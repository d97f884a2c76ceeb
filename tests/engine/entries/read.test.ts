import { rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readEntries, type Entries } from '../../../src/entries/read.ts';
import { contentFolder, goodArea } from '../checks/content-folder.ts';

const area = { 'area.yaml': goodArea['area.yaml'] };
const read = (files: Record<string, string | undefined>) => {
  const folder = contentFolder({ ...area, ...files });
  const { entries, problems, unread } = readEntries(folder);
  const below = (file: string) => file.slice(folder.length + 1);
  return {
    folder,
    entries,
    told: problems.map(({ file, line, message }) => `${below(file)}:${line} ${message}`),
    unread: unread.map(({ collection, id, file }) => [collection, id, below(file)]),
  };
};
const idsOf = (entries: Entries, name: keyof Entries) => entries[name].map(({ id }) => id);

const page = goodArea['pages/beds.mdx']!;
const contact = goodArea['contacts/vale-helpline.yaml']!;

describe('the content of a folder', () => {
  it('is read whole where nothing is wrong', () => {
    const { entries, told, unread } = read(goodArea);
    expect(told).toEqual([]);
    expect(unread).toEqual([]);
    expect(idsOf(entries, 'area')).toEqual(['area']);
    expect(idsOf(entries, 'contacts')).toEqual(['emergency', 'night-line', 'vale-helpline']);
    expect(idsOf(entries, 'pages')).toEqual(['beds', 'safe-places/refuge']);
    expect(idsOf(entries, 'glossary')).toEqual(['marac']);
  });

  it('has the shape that its schemas give it: what is left out is filled', () => {
    const [beds] = read(goodArea).entries.pages;
    expect(beds!.data).toMatchObject({ audience: 'public', isHandbook: false, doubts: [] });
  });

  it('has the page of a folder under the name of the folder', () => {
    expect(idsOf(read({ 'pages/beds/index.mdx': page }).entries, 'pages')).toEqual(['beds']);
  });

  it('may have a byte order mark and line ends of Windows', () => {
    const { entries, told } = read({
      'pages/beds.mdx': `\uFEFF${page.replaceAll('\n', '\r\n')}`,
      'contacts/a.yaml': `\uFEFF${contact.replaceAll('\n', '\r\n')}`,
    });
    expect(told).toEqual([]);
    expect(entries.pages[0]!.body.text).not.toContain('\r');
  });

  it.each(['pages/.beds.mdx', 'pages/beds.md', 'contacts/a.yml', 'contacts/notes.txt'])(
    'passes over %s',
    (name) => {
      const { entries, told } = read({ [name]: 'x' });
      expect([told, entries.pages, entries.contacts]).toEqual([[], [], []]);
    },
  );
});

describe('a field and a part of the prose say where they stand', () => {
  it('by the line in the file', () => {
    const { entries } = read({
      'glossary.yaml': `\n${goodArea['glossary.yaml']}`,
      'pages/beds.mdx': `${page}\n## Tonight\n`,
    });
    expect(entries.glossary[0]!.line(['name'])).toBe(3);
    const [beds] = entries.pages;
    expect(beds!.lines[beds!.line(['summary']) - 1]).toMatch(/^summary:/);
    const heading = beds!.body.tree.children.find(({ type }) => type === 'heading')!;
    expect(beds!.lines[heading.position!.start.line - 1]).toBe('## Tonight');
    expect(beds!.body.text.slice(heading.position!.start.offset)).toBe('## Tonight\n');
  });

  it('and the front matter is no part of the prose', () => {
    const { tree } = read(goodArea).entries.pages[0]!.body;
    expect(tree.children.map(({ type }) => type)).toEqual(['paragraph']);
  });
});

describe('what cannot be read gives one problem, no entry, and is known to be there', () => {
  it.each([
    [
      'YAML that makes no sense',
      { 'contacts/a.yaml': 'name: "x\nphone: 1' },
      /^contacts\/a\.yaml:\d a quotation mark/,
    ],
    ['a name twice', { 'contacts/a.yaml': `${contact}name: x` }, /:\d+ this name is written twice/],
    [
      'a tag of YAML',
      { 'contacts/a.yaml': 'name: !x y' },
      /^contacts\/a\.yaml:1 these words start with !/,
    ],
    [
      'an alias of nothing',
      { 'contacts/a.yaml': 'name: *x' },
      /^contacts\/a\.yaml:1 .*Unresolved alias/,
    ],
    [
      'a page without fields',
      { 'pages/beds.mdx': 'Words.' },
      /^pages\/beds\.mdx:1 start this file/,
    ],
    [
      'a tag that is left open',
      { 'pages/beds.mdx': `${page}\n<Do>\n` },
      /cannot be read from here on/,
    ],
    [
      'a brace that is left open',
      { 'pages/beds.mdx': `${page}\n{now\n` },
      /cannot be read from here/,
    ],
    [
      'a list of entries',
      { 'glossary.yaml': '- a' },
      /^glossary\.yaml:1 this file holds entries by id/,
    ],
    ['a schema that refuses', { 'contacts/a.yaml': `${contact}colour: red` }, /"colour"/],
  ])('%s', (_, files, message) => {
    const { told, unread, entries } = read(files);
    expect(told).toEqual([expect.stringMatching(message)]);
    const [file] = Object.keys(files);
    expect(unread.map(([, , name]) => name)).toEqual([file]);
    expect([...entries.contacts, ...entries.pages, ...entries.glossary]).toEqual([]);
  });

  it('bytes that are no UTF-8, by their line', () => {
    const { folder } = read({});
    writeFileSync(join(folder, 'menus.yaml'), Buffer.from('a: 1\nb: caf\xe9\n', 'latin1'));
    expect(readEntries(folder).problems).toMatchObject([
      { severity: 'wrong', line: 2, message: expect.stringContaining('UTF-8') as string },
    ]);
  });

  it('one entry of a file that holds several, and only that', () => {
    const { entries, unread } = read({ 'glossary.yaml': `${goodArea['glossary.yaml']}x: 3\n` });
    expect(idsOf(entries, 'glossary')).toEqual(['marac']);
    expect(unread).toEqual([['glossary', 'x', 'glossary.yaml']]);
  });

  it('a fault in prose stands on its own line', () => {
    const { told } = read({ 'pages/beds.mdx': '---\ntitle: Beds\n---\n\nWords.\n\n</Do>\n' });
    expect(told).toEqual([expect.stringMatching(/^pages\/beds\.mdx:7 /)]);
  });
});

it('a link is not followed, wherever it stands, but what it stands for is known to be there', () => {
  const outside = contentFolder({ 'contacts/a.yaml': contact, 'glossary.yaml': 'a: 1' });
  const { folder } = read({ 'contacts/vale-helpline.yaml': contact, 'pages/beds.mdx': page });
  const link = (from: string, to: string) => symlinkSync(join(outside, from), join(folder, to));
  link('contacts/a.yaml', 'contacts/a.yaml');
  link('contacts', 'pages/deep');
  link('contacts', 'services');
  link('glossary.yaml', 'glossary.yaml');
  const { entries, unread, problems } = readEntries(folder);
  expect(idsOf(entries, 'contacts')).toEqual(['vale-helpline']);
  expect(idsOf(entries, 'pages')).toEqual(['beds']);
  expect(unread.map(({ collection, id }) => [collection, id])).toEqual([
    ['contacts', 'a'],
    ['services', undefined],
    ['pages', undefined],
    ['glossary', undefined],
  ]);
  expect(problems).toEqual([]);
});

it('a folder without area.yaml is told, once', () => {
  const { folder } = read({});
  rmSync(join(folder, 'area.yaml'));
  expect(readEntries(folder).problems).toMatchObject([
    {
      file: join(folder, 'area.yaml'),
      line: 1,
      message: expect.stringContaining('missing') as string,
    },
  ]);
});

describe('of several layers', () => {
  const core = contentFolder.bind(null, {
    'contacts/emergency.yaml': goodArea['contacts/emergency.yaml'],
    'contacts/vale-helpline.yaml': contact,
    'glossary.yaml': goodArea['glossary.yaml'],
  });
  const vale = contentFolder.bind(null, {
    ...area,
    'contacts/vale-helpline.yaml': contact.replace('Vale County Helpline', 'The line of the vale'),
    'glossary.yaml': (goodArea['glossary.yaml'] ?? '').replace('marac:', 'idva:'),
  });
  const layers = () => [
    { name: 'core', root: core() },
    { name: 'vale', root: vale() },
  ];

  it('a later one replaces what has the same id, and adds what has another', () => {
    const { entries, problems } = readEntries(layers());
    expect(problems).toEqual([]);
    expect(entries.contacts.map(({ id, layer }) => [id, layer])).toEqual([
      ['emergency', 'core'],
      ['vale-helpline', 'vale'],
    ]);
    expect(entries.contacts[1]!.data.name).toBe('The line of the vale');
    expect(idsOf(entries, 'glossary')).toEqual(['idva', 'marac']);
  });
});
