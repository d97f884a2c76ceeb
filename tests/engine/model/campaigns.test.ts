import { describe, expect, it } from 'vitest';
import { addDays, isSeenOn } from '../../../src/lib/dates.ts';
import {
  campaignInList,
  campaignsByDay,
  campaignsWithoutDays,
  datesToName,
  occasions,
} from '../../../src/model/campaigns.ts';
import { campaign } from '../../../src/schemas/campaign.ts';
import * as good from '../schemas/good-entries.ts';

const entry = (id: string, ...days: [startsOn: string, endsOn: string][]) => ({
  id,
  data: campaign.parse({
    ...good.campaign,
    dates: days.map(([startsOn, endsOn]) => ({ startsOn, endsOn, confirmed: true })),
  }),
});

const week = entry('week', ['2026-06-01', '2026-06-07'], ['2027-06-07', '2027-06-13']);
const oneDay = entry('one-day', ['2026-06-05', '2026-06-05']);
const winter = entry('winter', ['2026-12-01', '2026-12-31']);
const twin = entry('twin', ['2026-12-01', '2026-12-02']);
const undated = { id: 'undated', data: campaign.parse(good.undatedCampaign) };
const history = (id: string, year: number) => ({
  id,
  data: campaign.parse({ ...good.pastCampaign, year }),
});
const all = [undated, history('old', 2015), winter, twin, oneDay, week];

/** What a page that was built on one day shows on another, as the device decides it. */
function shownOn(day: string, built = day) {
  const { none, ...lists } = campaignsByDay(all, built);
  const isSeen = ({ turns }: { turns: string }) => turns !== '' && isSeenOn(turns, day);
  const seen = Object.entries(lists).map(([name, list]) => {
    const ids = list.items
      .filter(isSeen)
      .map(({ id, startsOn }) => `${id} ${startsOn.slice(2, 4)}`);
    expect(isSeen(list), `${name} is seen as a whole on ${day}`).toBe(ids.length > 0);
    return [name, ids.join(', ')];
  });
  return { ...Object.fromEntries(seen), none: isSeen(none) } as Record<string, string | boolean>;
}

const after = 'twin 26, winter 26, week 27';
const afterWeek = 'twin 26, winter 26';
const cases: [when: string, day: string, Record<string, string | boolean>][] = [
  [
    'the day before the first',
    '2026-05-31',
    { now: '', next: `week 26, one-day 26, ${afterWeek}`, past: '', none: true, coming: 'week 26' },
  ],
  [
    'a first day',
    '2026-06-01',
    { now: 'week 26', next: `one-day 26, ${after}`, past: '', none: false, coming: '' },
  ],
  [
    'a day with two',
    '2026-06-05',
    { now: 'week 26, one-day 26', next: after, past: '', none: false, coming: '' },
  ],
  [
    'a last day',
    '2026-06-07',
    { now: 'week 26', next: after, past: 'one-day 26', none: false, coming: '' },
  ],
  [
    'the day after a last day: two that start together come together',
    '2026-06-08',
    {
      now: '',
      next: after,
      past: 'week 26, one-day 26',
      none: true,
      coming: 'twin 26, winter 26',
    },
  ],
  [
    'the last day of a year',
    '2026-12-31',
    {
      now: 'winter 26',
      next: 'week 27',
      past: 'twin 26, week 26, one-day 26',
      none: false,
      coming: '',
    },
  ],
  [
    'the first day of the next year',
    '2027-01-01',
    {
      now: '',
      next: 'week 27',
      past: 'winter 26, twin 26, week 26, one-day 26',
      none: true,
      coming: 'week 27',
    },
  ],
  [
    'a day after all',
    '2027-06-14',
    {
      now: '',
      next: '',
      past: 'week 27, winter 26, twin 26, one-day 26',
      none: true,
      coming: '',
    },
  ],
];

describe('campaignsByDay', () => {
  it.each(cases)('on %s', (_, day, expected) => {
    expect(shownOn(day)).toEqual(expected);
  });

  it.each(cases)('on %s, in a page that was built 30 days before', (_, day, expected) => {
    expect(shownOn(day, addDays(day, -30))).toEqual(expected);
  });

  it.each(cases)('on %s, in a page that was built long before', (_, day, expected) => {
    expect(shownOn(day, '2020-01-01')).toEqual(expected);
  });

  it('says how each thing is on the day of the build', () => {
    const { now, next, none } = campaignsByDay(all, '2026-06-05');
    expect([now.isSeen, none.isSeen]).toEqual([true, false]);
    expect(now.items.map(({ id, isSeen }) => `${id} ${isSeen}`)).toContain('winter false');
    expect(next.items.map(({ id }) => id)).not.toContain('one-day');
  });

  it('has nothing to show where no campaign has days', () => {
    const { none, ...lists } = campaignsByDay([undated], '2026-06-05');
    expect(none.isSeen).toBe(true);
    expect(Object.values(lists).flatMap(({ items }) => items)).toEqual([]);
  });
});

it('each time that a campaign is held counts, the earliest first', () => {
  expect(occasions(all).map(({ id, startsOn }) => `${id} ${startsOn}`)).toEqual([
    'week 2026-06-01',
    'one-day 2026-06-05',
    'twin 2026-12-01',
    'winter 2026-12-01',
    'week 2027-06-07',
  ]);
});

it('takes the calmer title outside the page', () => {
  const calm = { ...good.campaign, tabTitle: 'Calm week' };
  const [one] = occasions([{ id: 'calm', data: campaign.parse(calm) }]);
  expect([one!.title, one!.quietTitle]).toEqual(['Week of Light', 'Calm week']);
});

it('tells campaigns without days apart, the latest history first', () => {
  const found = campaignsWithoutDays([...all, history('older', 2001), history('newer', 2020)]);
  expect(found.undated).toEqual([undated]);
  expect(found.history.map(({ id }) => id)).toEqual(['newer', 'old', 'older']);
});

it('a list says when a campaign without days began, or what is known of its time', () => {
  expect(campaignInList(history('old', 2015)).summary).toBe('Began in 2015. Seven days of lamps.');
  expect(campaignInList(undated).summary).toMatch(/^A week in June.* Seven days of lamps\.$/);
});

describe('the page of a campaign names', () => {
  const dates = [{ endsOn: '2026-06-07' }, { endsOn: '2027-06-13' }];
  it.each([
    ['each time ahead', '2026-06-07', dates],
    ['only what is not over', '2026-06-08', dates.slice(1)],
    ['the last, where all is over', '2027-06-14', dates.slice(1)],
  ])('%s', (_, day, expected) => {
    expect(datesToName(dates, day)).toEqual(expected);
  });
});
