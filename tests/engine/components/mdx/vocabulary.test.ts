import { describe, expect, it } from 'vitest';
import { vocabulary, wordOf, type Word } from '../../../../src/components/mdx/vocabulary.ts';

const words = Object.entries<Word>(vocabulary);
const props = words.flatMap(([name, word]) =>
  Object.entries(word.props ?? {}).map(([prop, { hint }]) => [`${prop} of <${name}>`, hint]),
);

describe('every name that editors may write says what it shows and when to use it', () => {
  it.each(words.map(([name, { hint }]) => [name, hint]))('%s', (_, hint) => {
    expect(hint).toMatch(/^[A-Z][^.]{25,160}[^.:]$/);
  });

  it('each in words of its own', () => {
    expect(new Set(words.map(([, { hint }]) => hint)).size).toBe(words.length);
  });
});

describe('everything that a name takes says what to write there', () => {
  it.each(props)('%s', (_, hint) => {
    expect(hint).toMatch(/^(?:the|shows) .{10,110}[^.]$/);
  });
});

it('a name that is not among them is none, whatever JavaScript knows by it', () => {
  expect(wordOf('constructor')).toBeUndefined();
  expect(wordOf('__proto__')).toBeUndefined();
  expect(wordOf('Phone')).toBe(vocabulary.Phone);
});
