import { expect, it } from 'vitest';
import { overlapOf } from '../../../../src/checks/facts/week-overlap.ts';
import type { OpeningPeriod } from '../../../../src/lib/hours.ts';

const at = (days: OpeningPeriod['days'], from: string, to: string): OpeningPeriod => ({
  days,
  from,
  to,
});

it.each([
  ['a morning and an afternoon', [at(['mon'], '09:00', '12:00'), at(['mon'], '13:00', '17:00')]],
  ['the later first', [at(['mon'], '13:00', '17:00'), at(['mon'], '09:00', '12:00')]],
  ['two that touch', [at(['mon'], '09:00', '12:00'), at(['mon'], '12:00', '17:00')]],
  ['the same hours of two days', [at(['mon'], '09:00', '12:00'), at(['tue'], '09:00', '12:00')]],
  [
    'an evening to midnight and the next morning',
    [at(['mon'], '18:00', '24:00'), at(['tue'], '00:00', '08:00')],
  ],
  ['a night and the next morning', [at(['mon'], '22:00', '06:00'), at(['tue'], '06:00', '08:00')]],
  ['every night', [at(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'], '22:00', '06:00')]],
  ['one whole day', [at(['mon'], '00:00', '24:00')]],
])('%s do not overlap', (_, week) => {
  expect(overlapOf(week)).toBeUndefined();
});

it.each([
  [
    'an afternoon that begins too soon',
    [at(['mon'], '09:00', '12:00'), at(['mon'], '11:00', '17:00')],
    'mon',
  ],
  ['one inside another', [at(['mon'], '09:00', '17:00'), at(['mon'], '11:00', '12:00')], 'mon'],
  ['the same twice', [at(['fri'], '09:00', '17:00'), at(['fri'], '09:00', '17:00')], 'fri'],
  ['a day named twice', [at(['mon', 'mon'], '09:00', '12:00')], 'mon'],
  [
    'a night and the next morning',
    [at(['mon'], '22:00', '06:00'), at(['tue'], '05:00', '08:00')],
    'tue',
  ],
  [
    'the night of Sunday and Monday morning',
    [at(['sun'], '22:00', '06:00'), at(['mon'], '05:00', '08:00')],
    'mon',
  ],
  [
    'to midnight and after it',
    [at(['mon'], '18:00', '24:00'), at(['mon'], '23:00', '02:00')],
    'mon',
  ],
])('%s overlap', (_, week, day) => {
  expect(overlapOf(week)).toMatchObject({ day });
});
