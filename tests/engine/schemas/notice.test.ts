import { describe, expect, it } from 'vitest';
import { notice } from '../../../src/schemas/notice.ts';
import * as good from './good-entries.ts';

const refused = (change: object) => good.refusals(notice, { ...good.notice, ...change });

describe('an urgent notice', () => {
  it.each([
    ['stands for nobody', { standsFor: undefined }],
    ['stands for 72 hours', { until: '2026-06-06 18:00' }],
    [
      'stands over the night with an hour more',
      { from: '2026-10-24 12:00', until: '2026-10-27 11:00', heardOn: '2026-10-24' },
    ],
    ['begins two weeks after somebody said so', { heardOn: '2026-05-20' }],
    ['was taken down as it began', { takenDown: '2026-06-03 18:00' }],
  ])('is taken where it %s', (_, change) => {
    expect(refused(change)).toEqual([]);
  });

  it.each([
    [
      'lasts a minute more than 72 hours',
      { until: '2026-06-06 18:01' },
      'until: a notice stands for 72 hours at most',
    ],
    [
      'lasts 73 hours, an hour of which comes twice',
      { from: '2026-10-24 12:00', until: '2026-10-27 12:00', heardOn: '2026-10-24' },
      '72 hours at most',
    ],
    [
      'ends as it begins',
      { until: '2026-06-03 18:00' },
      'until: a notice cannot end before it begins',
    ],
    [
      'begins on a day alone',
      { from: '2026-06-03' },
      'from: write the day and the time in London as',
    ],
    ['ends at 24:00', { until: '2026-06-04 24:00' }, 'until: write the day and the time'],
    ['ends on 31 June', { until: '2026-06-31 09:00' }, 'until: this day is in no calendar'],
    [
      'begins a month later',
      { from: '2026-07-03 18:00', until: '2026-07-05 09:00' },
      'from: a notice begins within 14 days',
    ],
    [
      'was taken down before it began',
      { takenDown: '2026-06-03 17:59' },
      'takenDown: it cannot be taken down before',
    ],
    [
      'names no time that YAML keeps as words',
      { from: new Date('2026-06-03') },
      'from: write the day',
    ],
  ])('is refused where it %s', (_, change, message) => {
    expect(refused(change)).toEqual([expect.stringContaining(message)]);
  });
});
