import { describe, expect, it } from 'vitest';
import { trainingOn } from '../../../src/model/training.ts';
import { trainingCourse } from '../../../src/schemas/training.ts';
import * as good from '../schemas/good-entries.ts';

const course = (title: string, when: object) => ({
  id: title.toLowerCase(),
  data: trainingCourse.parse({ ...good.trainingCourse, title, when }),
});
const onDates = (title: string, ...dates: string[]) => course(title, { kind: 'dates', dates });

const listening = onDates('Listening', '2026-06-20', '2026-06-05', '2026-05-01');
const asking = onDates('Asking', '2026-06');
const eLearning = course('Online basics', { kind: 'no-fixed-date', since: '2026-01' });
const onRequest = course('Team briefing', { kind: 'ask' });

function parts(day: string) {
  const { coming, anyTime, noDate } = trainingOn([onRequest, listening, eLearning, asking], day);
  const told = (courses: typeof coming) =>
    courses.map(({ title, dates }) => [title, ...dates].join(' '));
  return { coming: told(coming), anyTime: told(anyTime), noDate: told(noDate) };
}

describe('trainingOn', () => {
  it.each([
    [
      'before all dates',
      '2026-04-30',
      ['Listening 2026-05-01 2026-06-05 2026-06-20', 'Asking 2026-06'],
      ['Team briefing'],
    ],
    [
      'on the day of a course',
      '2026-06-05',
      ['Asking 2026-06', 'Listening 2026-06-05 2026-06-20'],
      ['Team briefing'],
    ],
    ['the day after', '2026-06-06', ['Asking 2026-06', 'Listening 2026-06-20'], ['Team briefing']],
    [
      'on the last day of a month',
      '2026-06-30',
      ['Asking 2026-06'],
      ['Listening 2026-06-20', 'Team briefing'],
    ],
    [
      'when the month is over',
      '2026-07-01',
      [],
      ['Asking 2026-06', 'Listening 2026-06-20', 'Team briefing'],
    ],
  ])('%s', (_, day, coming, noDate) => {
    expect(parts(day)).toEqual({ coming, anyTime: ['Online basics'], noDate });
  });

  it('leaves the order of what it was handed alone', () => {
    const handed = [listening, asking];
    trainingOn(handed, '2026-06-01');
    expect(handed).toEqual([listening, asking]);
    expect(listening.data.when).toEqual({
      kind: 'dates',
      dates: ['2026-06-20', '2026-06-05', '2026-05-01'],
    });
  });

  it('an area without courses has an empty list', () => {
    expect(trainingOn([], '2026-06-01')).toEqual({ coming: [], anyTime: [], noDate: [] });
  });
});
