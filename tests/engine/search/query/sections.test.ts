import { expect, it } from 'vitest';
import { sectionFor } from '../../../../src/search/query/sections.ts';

const sections = [
  { id: 'cost', title: 'What it costs', line: 'Nothing.', stems: 'free pay fee rent' },
  { id: 'pets', title: 'Pets', line: 'Ask first.', stems: 'dog cat fost rent' },
];

it.each([
  [['pets'], 'pets'],
  [['costs'], 'cost'],
  [['dog', 'cat'], 'pets'],
  [['dog'], undefined],
  [['rent', 'help'], undefined],
  [['dog', 'cat', 'bus', 'train', 'plane', 'ship'], undefined],
  [[], undefined],
])('chooses by %j the section %s', (words, expected) => {
  expect(sectionFor(words, sections)?.id).toBe(expected);
});
