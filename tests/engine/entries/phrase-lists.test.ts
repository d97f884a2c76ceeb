import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { readPhraseLists } from '../../../src/entries/phrase-lists.ts';
import { parseYaml } from '../../../src/entries/yaml.ts';

const list = (...items: string[]) =>
  `# What people type\npage: /a/\nphrases:\n${items.map((item) => `  - ${item}\n`).join('')}first:\n  - one\n`;

describe('lists of phrases are read by the quick reader', () => {
  it.each([
    'a safe place tonight',
    "he won't let me go, and I'm afraid",
    '"999"',
    '"50/50: who decides?"',
    '16 days of action',
    '17 and he is 24',
    'only £20 a week',
    'a - b, [c] {d} & *e* ! | > % @ `f`',
    'ajutor pentru femei, pomoc, مساعدة',
    'yes',
    'Nulls and trues',
  ])('%s', (phrase) => {
    const text = list(phrase, 'the next');
    expect(readPhraseLists(text)?.data).toEqual(parse(text));
  });

  it('with a word that is no list, and a true one', () => {
    const text = 'danger: true\npage: "/a/"\nphrases:\n  - one\n';
    expect(readPhraseLists(text)?.data).toEqual(parse(text));
  });
});

describe('what may mean more than it says is left to the reader of all of YAML', () => {
  it.each([
    ...['12', '1e3', '0x1f', '-1', '.5', 'true', 'False', 'NULL', '~', '2026-11-29', '12:30'],
    ...['key: value', 'a #b', '# b', 'a:', "'single'", '"with \\n"', '"a" b', '"open', 'a "'],
    ...['[a, b]', '{ a: b }', '&a b', '*a', '!t b', '| a', '> a', '- a', '? a', '%a', '@a', '`a'],
    ...['a\tb', 'two\n    lines', 'a ', ' a', 'a\u2028b', 'a\u0085b', '', 'one\n  -', 'one\n - b'],
  ])('%j', (phrase) => {
    const text = list('before', phrase, 'after');
    const quick = readPhraseLists(text);
    // Some of these are plain to both: they must then say the same.
    if (quick) expect(quick.data).toEqual(parse(text));
    else expect(quick).toBeUndefined();
  });

  it.each([
    ['a number', list('12')],
    ['a list that is empty', 'page: /a/\nphrases:\nfirst:\n  - one\n'],
    ['a list that is empty at the end', 'page: /a/\nphrases:\n'],
    ['a name twice', 'page: /a/\npage: /b/\n'],
    ['a phrase before its list', '  - one\npage: /a/\n'],
    ['a phrase below a value', 'page: /a/\n  - one\n'],
    ['fields within fields', 'page:\n  id: a\n'],
    ['two documents', 'page: /a/\n---\npage: /b/\n'],
    ['nothing', '\n# Nothing yet\n'],
  ])('%s', (_, text) => {
    expect(readPhraseLists(text)).toBeUndefined();
  });
});

it('any mixture of signs is read as the reader of all of YAML has it, or not at all', () => {
  const signs = [
    'a',
    'true',
    '1',
    ' ',
    ' ',
    '"',
    "'",
    ':',
    '#',
    '-',
    '[',
    ',',
    '\\',
    '&',
    '/',
    'é',
  ];
  let seed = 7;
  const drawn = () => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed;
  };
  let read = 0;
  for (let round = 0; round < 5000; round++) {
    const phrase = Array.from({ length: 1 + (drawn() % 6) }, () => signs[drawn() % signs.length]);
    const text = list('before', phrase.join(''), 'after');
    const quick = readPhraseLists(text);
    if (!quick) continue;
    read++;
    expect(quick.data, JSON.stringify(phrase.join(''))).toEqual(parse(text));
  }
  expect(read).toBeGreaterThan(500);
});

it('says the same lines as the reader of all of YAML', () => {
  const text = list('one', 'two');
  // A tag that says what stands there anyway sends the same lines to the other reader.
  const slow = parseYaml('a.yaml', text.replace('page: ', 'page: !!str '));
  const quick = readPhraseLists(text)!;
  for (const path of [
    [],
    ['page'],
    ['phrases'],
    ['phrases', 1],
    ['phrases', 9],
    ['first', 0],
    ['x'],
  ])
    expect(quick.lineOf(path), path.join('.')).toBe(slow.lineOf(path));
});
