import { describe, expect, it } from 'vitest';
import { print } from '../../../src/schemas/print.ts';
import * as good from './good-entries.ts';

const [number] = good.print.numbers;
const shown = {
  ...good.without(good.print, 'numbers'),
  format: 'poster',
  lines: ['You can talk to someone.'],
};
const parts = [{ heading: 'What helps', lines: ['Listen.'] }];

it.each([
  ['a poster', shown],
  ['a poster with strips', { ...shown, format: 'strips' }],
  ['slips', { ...good.print, format: 'slips' }],
  ['a leaflet', { ...shown, format: 'leaflet', parts }],
  ['a sheet that leads to a page', { ...shown, format: 'sheet', parts, leadsTo: '/helpline/' }],
])('%s is taken', (_, entry) => {
  expect(good.refusals(print, entry)).toEqual([]);
});

describe('what people take home is refused', () => {
  it.each([
    ['with an address to lead there', { ...good.print, leadsTo: '/helpline/' }, '"leadsTo"'],
    [
      'with a number that has no label of its own',
      { ...good.print, numbers: [good.without(number!, 'label')] },
      'numbers.0.label: ',
    ],
    [
      'with more numbers than a card holds',
      { ...good.print, numbers: Array(4).fill(number) },
      'numbers: ',
    ],
    [
      'with a label that a card cannot hold',
      { ...good.print, numbers: [{ ...number, label: 'A'.repeat(13) }] },
      'numbers.0.label: ',
    ],
    ['with no number', { ...good.print, format: 'slips', numbers: [] }, 'numbers: '],
  ])('%s', (_, entry, message) => {
    expect(good.refusals(print, entry)).toEqual([expect.stringContaining(message)]);
  });
});

describe('a poster is refused', () => {
  it.each([
    ['with numbers of its own', { ...shown, numbers: good.print.numbers }, '"numbers"'],
    ['with parts', { ...shown, parts }, '"parts"'],
    ['with more lines than it holds', { ...shown, lines: Array(5).fill('A line.') }, 'lines: '],
    ['without a source', { ...shown, sources: [] }, 'sources: every printed thing needs'],
  ])('%s', (_, entry, message) => {
    expect(good.refusals(print, entry)).toEqual([expect.stringContaining(message)]);
  });
});
