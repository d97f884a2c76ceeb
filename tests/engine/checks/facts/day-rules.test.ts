import { expect, it } from 'vitest';
import { addMonths, isRealDay, wrongDays } from '../../../../src/checks/facts/day-rules.ts';

it.each(['2026', '2026-12', '2026-02-28', '2024-02-29'])('%s is in the calendar', (day) => {
  expect(isRealDay(day)).toBe(true);
});

it.each(['2026-13', '2026-00', '2026-06-31', '2026-02-29', '2026-13-45', '26-01', 'undated'])(
  '%s is not',
  (day) => {
    expect(isRealDay(day)).toBe(false);
  },
);

it.each([
  ['2026-05-01', 18, '2027-11-01'],
  ['2026-08-31', 18, '2028-02-29'],
  ['2026-12-31', 2, '2027-02-28'],
])('%s and %i months are %s', (day, months, expected) => {
  expect(addMonths(day, months)).toBe(expected);
});

const good = { checkedOn: '2026-05-01', reviewBy: '2027-05-01', newestSource: '2026-04' };
const fields = (change: object) =>
  wrongDays({ ...good, ...change }, '2026-06-01').map(({ path }) => path[0]);

it.each([
  ['a check in the past', {}],
  ['a check today', { checkedOn: '2026-06-01' }],
  [
    'a review that is overdue',
    { checkedOn: '2025-05-01', reviewBy: '2026-05-01', newestSource: '2025' },
  ],
  ['a review in 18 months', { reviewBy: '2027-11-01' }],
  ['a source of the year of the check', { newestSource: '2026' }],
  ['a source of the day of the check', { newestSource: '2026-05-01' }],
  ['a source without a date', { newestSource: 'undated' }],
])('takes %s', (_, change) => {
  expect(fields(change)).toEqual([]);
});

it.each([
  [
    'a check that is still to come',
    { checkedOn: '2062-05-01', reviewBy: '2063-05-01' },
    ['checkedOn', 'reviewBy'],
  ],
  ['a check tomorrow', { checkedOn: '2026-06-02' }, ['checkedOn']],
  ['a review before the check', { reviewBy: '2026-04-01' }, ['reviewBy']],
  ['a review on the day of the check', { reviewBy: '2026-05-01' }, ['reviewBy']],
  ['a review in another century', { reviewBy: '2207-05-01' }, ['reviewBy']],
  ['a review in 18 months and a day', { reviewBy: '2027-11-02' }, ['reviewBy']],
  ['a source of another age', { newestSource: '1026' }, ['newestSource']],
  ['a source of no month', { newestSource: '2026-13' }, ['newestSource']],
  ['a source of no day', { newestSource: '2026-02-30' }, ['newestSource']],
  ['a source that is still to come', { newestSource: '2027' }, ['newestSource']],
  ['a source after the check', { newestSource: '2026-05-02' }, ['newestSource']],
])('refuses %s', (_, change, expected) => {
  expect(fields(change)).toEqual(expected);
});
