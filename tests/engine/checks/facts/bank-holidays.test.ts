import { describe, expect, it } from 'vitest';
import { after, expectRefusal, swap, type Edit } from '../edits.ts';

describe('a bank holiday', () => {
  it.each([
    ['at a weekend', '2026-08-31', '2026-08-30', /that is a weekend/],
    ['Christmas Day on Christmas Eve', '2026-12-25', '2026-12-24', /that is another day/],
    ['Good Friday on a Thursday', '2026-04-03', '2026-04-02', /that is another day/],
    ['Easter Monday on a Tuesday', '2026-04-06', '2026-04-07', /that is another day/],
  ])('%s is refused', (_, from, to, message) => {
    expectRefusal('bank-holidays.yaml', swap(`on: ${from}`, `on: ${to}`), message);
  });

  it.each([
    ['that is moved to another weekday', '2026-05-04', '2026-05-08'],
    ['that a weekend moved', '2026-12-28', '2026-12-29'],
  ])('%s is taken', (_, from, to) => {
    const { wrong } = after({ 'bank-holidays.yaml': swap(`on: ${from}`, `on: ${to}`) });
    expect(wrong).toEqual([]);
  });
});

it('the days of a year that is over are nobody’s', () => {
  const gone: Edit = (text) => text.replaceAll(/2026(?="|-\d\d-\d\d, name)/g, '2025');
  const { wrong } = after({ 'bank-holidays.yaml': gone });
  expect(wrong).toEqual([]);
});
