import { describe, expect, it } from 'vitest';
import { campaignPath, campaignsByTime } from '../../../src/model/campaigns.ts';
import { campaign } from '../../../src/schemas/reference-data.ts';
import * as good from '../schemas/good-entries.ts';

const entry = (id: string, startsOn: string, endsOn: string) => ({
  id,
  data: campaign.parse({ ...good.campaign, startsOn, endsOn }),
});

const week = entry('week', '2026-06-01', '2026-06-07');
const oneDay = entry('one-day', '2026-06-05', '2026-06-05');
const winter = entry('winter', '2026-12-01', '2026-12-31');
const nextYear = entry('next-year', '2027-01-10', '2027-01-12');

function times(day: string) {
  const { now, next, past } = campaignsByTime([nextYear, winter, oneDay, week], day);
  const ids = (entries: { id: string }[]) => entries.map(({ id }) => id).join(' ');
  return { now: ids(now), next: ids(next), past: ids(past) };
}

describe('campaignsByTime', () => {
  it.each([
    ['the day before', '2026-05-31', { now: '', next: 'week one-day winter next-year', past: '' }],
    ['the first day', '2026-06-01', { now: 'week', next: 'one-day winter next-year', past: '' }],
    ['a day with two', '2026-06-05', { now: 'week one-day', next: 'winter next-year', past: '' }],
    ['the last day', '2026-06-07', { now: 'week', next: 'winter next-year', past: 'one-day' }],
    ['the day after', '2026-06-08', { now: '', next: 'winter next-year', past: 'one-day week' }],
    ['after all', '2027-02-01', { now: '', next: '', past: 'next-year winter one-day week' }],
  ])('on %s', (_, day, expected) => {
    expect(times(day)).toEqual(expected);
  });

  it('leaves the order of what it was handed alone', () => {
    const handed = [winter, week];
    campaignsByTime(handed, '2026-06-01');
    expect(handed).toEqual([winter, week]);
  });
});

it('a campaign has a page of its own', () => {
  expect(campaignPath('week-of-light')).toBe('/campaigns/week-of-light/');
});
