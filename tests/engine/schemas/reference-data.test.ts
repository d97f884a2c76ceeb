import { describe, expect, it } from 'vitest';
import * as schemas from '../../../src/schemas/reference-data.ts';
import * as good from './good-entries.ts';

describe('what is wrong is refused', () => {
  it.each([
    [
      'a year of seven bank holidays',
      schemas.bankHolidayYear,
      { ...good.bankHolidayYear, days: good.bankHolidayYear.days.slice(1) },
      'days: ',
    ],
    [
      'a bank holiday without a name',
      schemas.bankHolidayYear,
      { ...good.bankHolidayYear, days: [...good.bankHolidayYear.days, { on: '2026-12-25' }] },
      'days.8.name: ',
    ],
    [
      'a source without a publisher',
      schemas.source,
      good.without(good.source, 'publisher'),
      'publisher: ',
    ],
    ['a source dated in words', schemas.source, { ...good.source, date: 'May 2026' }, 'date: '],
    ['a term without a meaning', schemas.term, { ...good.term, meaning: [] }, 'meaning: '],
    ['a figure in words', schemas.figure, { ...good.figure, value: 'twelve' }, 'value: '],
    ['a figure of no time', schemas.figure, good.without(good.figure, 'period'), 'period: '],
    [
      'a kind of safe place with no page',
      schemas.safePlaceType,
      { ...good.safePlaceType, path: 'refuge' },
      'path: write a path',
    ],
  ])('%s', (_, schema, entry, message) => {
    expect(good.refusals(schema, entry)).toEqual([expect.stringContaining(message)]);
  });
});

it('shows no source as a link unless it says so', () => {
  expect(schemas.source.parse(good.source).linked).toBe(false);
});
