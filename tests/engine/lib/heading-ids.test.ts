import { expect, it } from 'vitest';
import { headingIds } from '../../../src/lib/heading-ids.ts';

it.each([
  ['Who can help?', 'who-can-help'],
  ['Clare’s Law: your right to ask', 'clares-law-your-right-to-ask'],
  ['Pomoc po polsku – zażółć', 'pomoc-po-polsku--zażółć'],
  ['116 123, day & night', '116-123-day--night'],
])('the heading “%s” stands at #%s', (heading, id) => {
  expect(headingIds()(heading)).toBe(id);
});

it('no two headings of a page have one id', () => {
  const idOf = headingIds();
  expect(['Call', 'Call', 'Call 1', 'Call', 'Call 1'].map(idOf)).toEqual([
    'call',
    'call-1',
    'call-1-1',
    'call-2',
    'call-1-2',
  ]);
});
