import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { readPlainYaml } from '../../../src/entries/plain-yaml.ts';
import { parseYaml } from '../../../src/entries/yaml.ts';

const list = (...items: string[]) =>
  `# What people type\npage: /a/\nphrases:\n${items.map((item) => `  - ${item}\n`).join('')}first:\n  - one\n`;

describe('plain values are read by the quick reader', () => {
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
    '12',
    'false',
    '2026-11-29',
    '247support-questions',
    "'2026'",
    'https://www.example.org/a?b=c',
    '[]',
    '[one, two words, /a/, 3]',
    '{ kind: always }',
    '{ label: A month, of: 4 }',
    'source: a-source\n    says: "What it says: all of it"',
    'list:\n      - one\n      - group: two\n    after: 3',
  ])('%s', (phrase) => {
    const text = list(phrase, 'the next');
    expect(readPlainYaml(text)?.data).toEqual(parse(text));
  });

  it('with a word that is no list, and a true one', () => {
    const text = 'danger: true\npage: "/a/"\nphrases:\n  - one\n';
    expect(readPlainYaml(text)?.data).toEqual(parse(text));
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
    const quick = readPlainYaml(text);
    // Some of these are plain to both: they must then say the same.
    if (quick) expect(quick.data).toEqual(parse(text));
    else expect(quick).toBeUndefined();
  });

  it.each([
    ['a list that is empty', 'page: /a/\nphrases:\nfirst:\n  - one\n'],
    ['a list that is empty at the end', 'page: /a/\nphrases:\n'],
    ['a name twice', 'page: /a/\npage: /b/\n'],
    ['a phrase before its list', '  - one\npage: /a/\n'],
    ['a phrase below a value', 'page: /a/\n  - one\n'],
    ['a list as far out as its name', 'page:\n- a\n'],
    ['a line between two depths', 'page:\n    id: a\n  of: b\n'],
    ['words over two lines', 'page: one\n  two\n'],
    ['a group that is closed elsewhere', 'page: { a: b,\n  c: d }\n'],
    ['brackets within brackets', 'page: [a, [b, c]]\n'],
    ['a name twice in brackets', 'page: { a: b, a: c }\n'],
    ['a name that means something', 'true: a\n'],
    ['two documents', 'page: /a/\n---\npage: /b/\n'],
    ['nothing', '\n# Nothing yet\n'],
  ])('%s', (_, text) => {
    expect(readPlainYaml(text)).toBeUndefined();
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
    const quick = readPlainYaml(text);
    if (!quick) continue;
    read++;
    expect(quick.data, JSON.stringify(phrase.join(''))).toEqual(parse(text));
  }
  expect(read).toBeGreaterThan(500);
});

const nested = `# A note
page: /a/
title: "A: title"
# Another
items:
  - source: one
    says: two

    # One more
    of:
      - a
      - b
  - { label: A month, value: 3 }
  - last
words: [one, two]
`;

it.each([nested, list('one', 'two')])('says the same as the reader of all of YAML: %j', (text) => {
  // A tag that says what stands there anyway sends the same lines to the other reader.
  const slow = parseYaml('a.yaml', text.replace('page: ', 'page: !!str '));
  const quick = readPlainYaml(text)!;
  expect(quick.data).toEqual(slow.data);
  const check = (value: unknown, path: PropertyKey[]) => {
    for (const end of [[], [99], ['x']])
      expect(quick.lineOf([...path, ...end]), path.join('.')).toBe(slow.lineOf([...path, ...end]));
    if (typeof value === 'object' && value !== null)
      for (const [key, inner] of Object.entries(value))
        check(inner, [...path, Array.isArray(value) ? Number(key) : key]);
  };
  check(slow.data, []);
});

it('any mixture of lines is read as the reader of all of YAML has it, or not at all', () => {
  const parts = ['a:', 'b: c', 'd: [e]', '- f', '- g: h', '- i:', '# j', '', 'k', 'l: {}', 'm: "n'];
  let seed = 11;
  const drawn = (most: number) => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed % most;
  };
  let read = 0;
  for (let round = 0; round < 20_000; round++) {
    const lines = Array.from({ length: 2 + drawn(4) }, () => {
      return `${'  '.repeat(drawn(3))}${parts[drawn(parts.length)]}`;
    });
    const text = `a0: 1\n${lines.join('\n')}\n`;
    const quick = readPlainYaml(text);
    if (!quick) continue;
    read++;
    expect(quick.data, text).toEqual(parse(text));
  }
  expect(read).toBeGreaterThan(200);
});

it('a sign that nobody sees in a note is told, however plain the rest is', () => {
  const { problems } = parseYaml('a.yaml', '# A note\u202e\npage: /a/\n');
  expect(problems).toEqual([expect.objectContaining({ line: 1, severity: 'wrong' })]);
});
