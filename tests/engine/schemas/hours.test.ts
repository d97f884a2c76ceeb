import { describe, expect, it } from 'vitest';
import { hours } from '../../../src/schemas/hours.ts';
import { refusals } from './good-entries.ts';

const period = { days: ['mon'], from: '08:00', to: '18:00' };
const weekly = { kind: 'weekly', week: [period], bankHolidays: 'unknown' };
const withPeriod = (change: object) => ({ ...weekly, week: [{ ...period, ...change }] });

describe('hours', () => {
  it.each([
    ['always', { kind: 'always' }],
    ['always, with a note', { kind: 'always', note: 'In any weather.' }],
    ['weekly', weekly],
    ['described', { kind: 'described', words: 'Evenings and weekends' }],
    ['unknown', { kind: 'unknown' }],
    ['from the first to the last minute of a day', withPeriod({ from: '00:00', to: '23:59' })],
    ['to midnight', withPeriod({ to: '24:00' })],
    ['to midnight, as a clock has it', withPeriod({ to: '00:00' })],
    ['past midnight', withPeriod({ from: '18:00', to: '02:00' })],
  ])('may be %s', (_, value) => {
    expect(refusals(hours, value)).toEqual([]);
  });

  it.each([
    [
      'an end at the start',
      withPeriod({ to: '08:00' }),
      'must not be the start: write a whole day',
    ],
    ['a whole day from 00:00 to 00:00', withPeriod({ from: '00:00', to: '00:00' }), 'to "24:00"'],
    ['a start at 24:00', withPeriod({ from: '24:00' }), 'week.0.from: write the time as'],
    [
      'a time without its zero',
      withPeriod({ from: '00:00', to: '9:00' }),
      'week.0.to: write the time as',
    ],
    ['an hour that no clock has', withPeriod({ to: '24:30' }), 'week.0.to: write the time as'],
    ['a minute that no clock has', withPeriod({ to: '17:60' }), 'week.0.to: write the time as'],
    ['a time that YAML read as a number', withPeriod({ from: 480 }), 'put the time in quotes'],
    ['a day in full', withPeriod({ days: ['monday'] }), 'week.0.days.0: '],
    ['no day', withPeriod({ days: [] }), 'week.0.days: '],
    ['no period', { ...weekly, week: [] }, 'week: '],
    ['nothing said of bank holidays', { kind: 'weekly', week: [period] }, 'bankHolidays: '],
    ['described, but no words', { kind: 'described' }, 'words: '],
    ['unknown, yet with a week', { kind: 'unknown', week: [period] }, '"week"'],
    ['always, yet with a week', { kind: 'always', week: [period] }, '"week"'],
    ['a kind that there is not', { kind: 'sometimes' }, 'kind: '],
  ])('are refused with %s', (_, value, message) => {
    expect(refusals(hours, value)).toEqual([expect.stringContaining(message)]);
  });
});
