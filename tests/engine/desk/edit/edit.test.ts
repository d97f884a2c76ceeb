import { describe, expect, it } from 'vitest';
import {
  entryIn,
  fileWith,
  fileWithId,
  fileWithout,
  type Shape,
} from '../../../../src/desk/edit/entry-file.ts';
import { editedYaml, yamlValue } from '../../../../src/desk/edit/yaml-edit.ts';
import type { AnyEntry } from '../../../../src/entries/entry.ts';
import { readEntries } from '../../../../src/entries/read.ts';
import { sweep } from '../../../support/edit-sweep.ts';

const line = `# The line of the vale
name: "Vale line"                # as it calls itself
phone: '01632 960 001'
offers: [talk, groups]
week:
  # Weekdays
  - { days: [mon, tue], from: "09:00", to: "17:00" }
  - { days: [sat], from: "10:00", to: "12:00" } # for now
about:
  - It listens.   # always
  - It helps.
more: >-
  A long
  sentence.
text:
  number: "07700 900 001"
  how: Text it.
empty:
`;

type Line = {
  name: string;
  offers: string[];
  about: string[];
  week: { days: string[]; from: string; to: string }[];
  text?: object;
  [key: string]: unknown;
};
const held = yamlValue(line) as Line;

describe('a change of YAML leaves the rest as it was', () => {
  it.each<[string, Partial<Line>, string, string]>([
    ['a word in double quotes', { name: 'Dale line' }, '"Vale line" ', '"Dale line" '],
    ['a number in single quotes', { phone: '01632 960 002' }, '960 001', '960 002'],
    ['a list in brackets', { offers: ['talk'] }, '[talk, groups]', '[talk]'],
    [
      'a time in a group in braces',
      { week: [held.week[0]!, { ...held.week[1]!, to: '13:00' }] },
      '12:00',
      '13:00',
    ],
    [
      'a comma within braces',
      { week: [{ ...held.week[0]!, days: ['mon', 'tue, or not'] }, held.week[1]!] },
      'mon, tue]',
      'mon, "tue, or not"]',
    ],
    ['two lines for one', { empty: 'one\ntwo' }, 'empty:', 'empty: "one\\ntwo"'],
    ['an item without quotes', { about: ['It listens.', 'It acts.'] }, 'It helps', 'It acts'],
    [
      'an item more',
      { about: [...held.about, 'It acts.'] },
      'helps.\n',
      'helps.\n  - "It acts."\n',
    ],
    ['an item less', { about: ['It helps.'] }, '  - It listens.   # always\n', ''],
    ['folded words', { more: 'Short.' }, '>-\n  A long\n  sentence.', 'Short.'],
    ['a field that was empty', { empty: 'now' }, 'empty:', 'empty: now'],
    [
      'a field more',
      { text: { ...held.text, web: 'https://a.example/' } },
      'Text it.\n',
      'Text it.\n  web: https://a.example/\n',
    ],
  ])('%s', (_, part, before, after) => {
    const wanted = { ...held, ...part };
    const next = editedYaml(line, wanted);
    expect(next).toBe(line.replace(before, after));
    expect(yamlValue(next)).toEqual(wanted);
  });

  it('takes out a group with its lines', () => {
    const { text: _, ...wanted } = held;
    expect(editedYaml(line, wanted)).toBe(line.replace(/^text:\n.*\n.*\n/m, ''));
  });

  it('quotes what YAML would read as something else', () => {
    const wanted = { a: 'no', b: '0800: free', c: '12', d: 'yes # no' };
    expect(yamlValue(editedYaml('a: x\nb: x\nc: x\nd: x\n', wanted))).toEqual(wanted);
  });

  it('refuses what is no YAML', () => {
    expect(() => editedYaml('a: "b', { a: 'c' })).toThrow(/quote/);
  });
});

it.each<[Shape, string]>([
  ['alone', line],
  ['above prose', `---\n${line}---\n\nWords.\n`],
  ['among others', `one:\n${line.replace(/^(?=.)/gm, '  ')}\ntwo:\n  a: 1\n`],
])('a file with line ends of another system keeps them: %s', (shape, text) => {
  const file = text.replaceAll('\n', '\r\n');
  const entry = entryIn(file, shape, 'one')!;
  expect(fileWith(file, shape, 'one', entry)).toBe(file);
  const value = { ...(entry.value as Line), phone: '01632 960 002' };
  const next = fileWith(file, shape, 'one', { ...entry, value });
  expect(next).toBe(file.replace('960 001', '960 002'));
});

describe('an entry of a file of many', () => {
  const many = `# All\n\none:\n  a: 1 # one\n\n# the second\n"2026":\n  a: 2\n`;

  it('is read and changed alone', () => {
    expect(entryIn(many, 'among others', '2026')).toEqual({ value: { a: 2 } });
    expect(fileWith(many, 'among others', 'one', { value: { a: 3 } })).toBe(
      many.replace('1 #', '3 #'),
    );
    expect(entryIn(many, 'among others', 'three')).toBeUndefined();
  });

  it('is added at the end, taken out, and given another id', () => {
    expect(fileWith(many, 'among others', 'new', { value: { a: 4 } })).toBe(
      `${many}new:\n  a: 4\n`,
    );
    expect(fileWithout(many, 'one')).toBe(many.replace('one:\n  a: 1 # one\n', ''));
    expect(fileWithId(many, '2026', '2027')).toBe(many.replace('2026', '2027'));
  });
});

describe('a page', () => {
  const page = '---\ntitle: One # a\n---\n\nWords *as they stand*.\n';

  it.each<[string, { value: unknown; body?: string }, string]>([
    [
      'keeps its words when a field changes',
      { value: { title: 'Two' } },
      page.replace('One', 'Two'),
    ],
    [
      'keeps its fields when words change',
      { value: { title: 'One' }, body: '\nNew.\n' },
      '---\ntitle: One # a\n---\n\nNew.\n',
    ],
  ])('%s', (_, entry, expected) => {
    expect(fileWith(page, 'above prose', 'one', entry)).toBe(expected);
  });

  it.each<[Shape, string]>([
    ['above prose', '---\ntitle: "New"\n---\n\nWords.\n'],
    ['alone', 'title: "New"\n'],
  ])('begins anew: %s', (shape, expected) => {
    const entry = {
      value: { title: 'New' },
      ...(shape === 'above prose' && { body: '\nWords.\n' }),
    };
    expect(fileWith('', shape, 'new', entry)).toBe(expected);
  });
});

it('every entry is saved unchanged as it is, and a change of one value changes one line', () => {
  const { entries } = readEntries('tests/fixtures/area');
  const all = Object.values(entries).flat() as AnyEntry[];
  expect(all.length).toBeGreaterThan(50);
  expect(sweep(all, 100)).toEqual([]);
});
