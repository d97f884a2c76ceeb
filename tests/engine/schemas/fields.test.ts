import { describe, expect, it } from 'vitest';
import {
  aliases,
  day,
  idIn,
  internalPath,
  partialDay,
  phoneNumber,
  sentence,
  webAddress,
} from '../../../src/schemas/fields.ts';
import { asked } from '../../../src/schemas/asked.ts';
import { asked as goodAsked, refusals } from './good-entries.ts';

const id = idIn('contacts');

describe('what is right is taken', () => {
  it.each([
    ['day', day, '2026-11-22', '2026-11-22'],
    ['leap day', day, '2028-02-29', '2028-02-29'],
    ['year', partialDay, '2025', '2025'],
    ['month', partialDay, '2025-01', '2025-01'],
    ['day of a source', partialDay, '2025-01-07', '2025-01-07'],
    ['id', id, 'night-line-2', 'night-line-2'],
    ['number', phoneNumber, '01632 960 001', '01632 960 001'],
    ['path of home', internalPath, '/', '/'],
    ['path', internalPath, '/safe-places/refuge/', '/safe-places/refuge/'],
    ['web address', webAddress, 'https://county.example/a?b=c', 'https://county.example/a?b=c'],
    ['sentence, trimmed', sentence, ' It listens. ', 'It listens.'],
    ['aliases, trimmed', aliases, [' bed tonight'], ['bed tonight']],
  ])('%s', (_, schema, value, expected) => {
    expect(schema.parse(value)).toEqual(expected);
  });
});

describe('what is wrong is refused with advice', () => {
  const dayAdvice = 'write a day as YYYY-MM-DD';
  const partialAdvice = 'in quotes';
  const idAdvice = 'small letters, digits and hyphens';
  const pathAdvice = 'such as /safe-places/refuge/';
  const webAdvice = 'starts with https://';

  it.each([
    ['day in British order', day, '22-11-2026', dayAdvice],
    ['day that no month has', day, '2026-02-30', dayAdvice],
    ['day without its zero', day, '2026-1-5', dayAdvice],
    ['year where a day is asked for', day, 2026, dayAdvice],
    ['year without quotes', partialDay, 2025, partialAdvice],
    ['month in words', partialDay, 'April 2025', partialAdvice],
    ['id with a capital', id, 'Night-line', idAdvice],
    ['id with a space', id, 'night line', idAdvice],
    ['id that starts with a hyphen', id, '-night', idAdvice],
    ['number without quotes', phoneNumber, 1632960001, 'put the number in quotes'],
    ['number in hyphens', phoneNumber, '01632-960-001', 'parted by single spaces'],
    ['path without its last slash', internalPath, '/helpline', pathAdvice],
    ['path without its first slash', internalPath, 'helpline/', pathAdvice],
    ['address of another site as a path', internalPath, 'https://county.example/', pathAdvice],
    ['path with capitals', internalPath, '/Helpline/', pathAdvice],
    ['web address without https', webAddress, 'county.example', webAdvice],
    ['script as a web address', webAddress, 'javascript:alert(1)', webAdvice],
    ['mail address as a web address', webAddress, 'mailto:a@county.example', webAdvice],
    ['sentence of spaces', sentence, '     ', ''],
    ['alias of one letter', aliases, ['a'], ''],
  ])('%s', (_, schema, value, advice) => {
    expect(refusals(schema, value)).toEqual([expect.stringContaining(advice)]);
  });
});

it('phrases are said in danger or calmly, not both', () => {
  expect(refusals(asked, { ...goodAsked, danger: true })).toEqual([]);
  expect(refusals(asked, { ...goodAsked, calm: true })).toEqual([]);
  expect(refusals(asked, { ...goodAsked, danger: true, calm: true })).toEqual([
    expect.stringContaining('keep one of danger and calm'),
  ]);
});
