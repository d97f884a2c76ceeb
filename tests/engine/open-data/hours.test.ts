import { describe, expect, it } from 'vitest';
import { hoursInWords, schedules } from '../../../src/open-data/hours.ts';

const scheduled = (hours: Parameters<typeof schedules>[0]) =>
  schedules(hours, 'Vale Line', (index) => `id-${index}`);

describe('the schedules of a line', () => {
  it('are one for each stretch of its week', () => {
    const found = scheduled({
      kind: 'weekly',
      week: [
        { days: ['mon', 'tue'], from: '09:00', to: '12:00' },
        { days: ['sat'], from: '13:00', to: '17:30' },
      ],
      bankHolidays: 'closed',
    });
    const description =
      'Vale Line: Monday and Tuesday, 9am to 12 noon; Saturday, 1pm to 5:30pm. Closed on bank holidays.';
    const shared = { freq: 'WEEKLY', description };
    expect(found).toEqual([
      { ...shared, id: 'id-0', byday: 'MO,TU', opens_at: '09:00', closes_at: '12:00' },
      { ...shared, id: 'id-1', byday: 'SA', opens_at: '13:00', closes_at: '17:30' },
    ]);
  });

  it('part at midnight what goes past it, and end with the last minute what goes to it', () => {
    const found = scheduled({
      kind: 'weekly',
      week: [
        { days: ['sun'], from: '18:00', to: '02:00' },
        { days: ['mon'], from: '18:00', to: '24:00' },
      ],
      bankHolidays: 'closed',
    });
    expect(found).toEqual([
      expect.objectContaining({ byday: 'SU', opens_at: '18:00', closes_at: '23:59' }),
      expect.objectContaining({ byday: 'MO', opens_at: '00:00', closes_at: '02:00' }),
      expect.objectContaining({ byday: 'MO', opens_at: '18:00', closes_at: '23:59' }),
    ]);
  });

  it('cover every day of a line that always answers', () => {
    expect(scheduled({ kind: 'always' })).toEqual([
      expect.objectContaining({
        byday: 'MO,TU,WE,TH,FR,SA,SU',
        opens_at: '00:00',
        closes_at: '23:59',
      }),
    ]);
  });

  it('are words alone where the hours are described', () => {
    expect(scheduled({ kind: 'described', words: 'Most evenings' })).toEqual([
      { id: 'id-0', description: 'Vale Line: Most evenings' },
    ]);
  });

  it('are none where the hours are not known, which is said in words', () => {
    expect(scheduled({ kind: 'unknown' })).toEqual([]);
    expect(hoursInWords({ kind: 'unknown' })).toMatch(/^Ask for its hours/);
  });

  it('say what is noted', () => {
    expect(hoursInWords({ kind: 'always', note: 'Ring twice.' })).toMatch(
      /every day\. Ring twice\.$/,
    );
  });
});
