import { expect, it } from 'vitest';
import { holidayCalendar } from '../../../src/model/holidays.ts';
import { bankHolidayYear } from '../../../src/schemas/reference-data.ts';
import * as good from '../schemas/good-entries.ts';

const year = (id: string, ...days: string[]) => ({
  id,
  data: {
    ...bankHolidayYear.parse(good.bankHolidayYear),
    days: days.map((on) => ({ on, name: 'A day off' })),
  },
});

it('a calendar has every year that is known and every day, in order', () => {
  const entries = [
    year('2027', '2027-12-27', '2027-01-01'),
    year('2026', '2026-12-25', '2026-01-01'),
  ];
  const { years, days } = holidayCalendar(entries, '2026-01-01');
  expect(new Set(years)).toEqual(new Set(['2026', '2027']));
  expect(days).toEqual(['2026-01-01', '2026-12-25', '2027-01-01', '2027-12-27']);
});

it('a calendar of nothing knows no year', () => {
  expect(holidayCalendar([], '2026-01-01')).toEqual({ years: [], days: [] });
});

it('a calendar leaves out what is past, so that no page carries it', () => {
  const { years, days } = holidayCalendar([year('2026', '2026-01-01', '2026-12-25')], '2026-12-25');
  expect([years, days]).toEqual([['2026'], ['2026-12-25']]);
});
