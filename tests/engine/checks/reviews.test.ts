import { expect, it } from 'vitest';
import type { RawEntry } from '../../../src/checks/content-files.ts';
import { overdueReviews } from '../../../src/checks/reviews.ts';

const lineOf: RawEntry['lineOf'] = ([field]) => (field === 'reviewBy' ? 17 : 1);
const entry = (data: unknown) =>
  ({ id: 'night-line', file: 'content/contacts/night-line.yaml', data, lineOf }) as RawEntry;

it.each([
  ['the day after', '2026-05-02', 1],
  ['on the day', '2026-05-01', 0],
  ['the day before', '2026-04-30', 0],
])('a review is overdue %s: %s', (_, today, count) => {
  expect(overdueReviews([entry({ reviewBy: '2026-05-01' })], today)).toHaveLength(count);
});

it('is told with file, line, id and day', () => {
  expect(overdueReviews([entry({ reviewBy: '2026-05-01' })], '2026-11-22')).toEqual([
    {
      file: 'content/contacts/night-line.yaml',
      line: 17,
      message: expect.stringMatching(/^night-line was to be checked by 2026-05-01\./),
    },
  ]);
});

it('reads a day that a YAML reader made a Date', () => {
  expect(overdueReviews([entry({ reviewBy: new Date('2026-05-01') })], '2026-05-02')).toHaveLength(
    1,
  );
});

it.each([
  ['no day', {}],
  ['no entry', null],
  ['a year alone', { reviewBy: 2026 }],
])('says nothing of %s, which the schema refuses', (_, data) => {
  expect(overdueReviews([entry(data)], '2026-11-22')).toEqual([]);
});
