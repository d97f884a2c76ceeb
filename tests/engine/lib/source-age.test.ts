import { describe, expect, it } from 'vitest';
import { isOld, yearOf } from '../../../src/lib/source-age.ts';

it.each(['2018', '2018-05', '2018-05-31'])('the year of %s is 2018', (date) => {
  expect(yearOf(date)).toBe(2018);
});

describe('a source', () => {
  it.each([
    ['of 2018', { date: '2018-12-31' }, true],
    ['of long before', { date: '1996' }, true],
    ['of 2019', { date: '2019-01' }, false],
    ['without a date', {}, false],
    ['that is a law in force', { date: '1996', inForce: true }, false],
  ])('%s', (_, source, expected) => {
    expect(isOld(source)).toBe(expected);
  });
});
