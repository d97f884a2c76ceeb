import { afterEach, describe, expect, it, vi } from 'vitest';
import { calendarOf } from '../../../src/feeds/calendar.ts';
import { readCalendar } from '../../support/calendar.ts';

const area = { quietName: 'Vale support', siteUrl: 'https://support.vale.example' };
const week = {
  id: 'light',
  path: '/campaigns/light/',
  title: 'Week of Light',
  quietTitle: 'Calm week',
  summary: 'Seven days of lamps.',
  startsOn: '2026-06-01',
  endsOn: '2026-06-07',
  confirmed: true,
  checkedOn: '2026-05-01',
};

const eventsOf = (...occasions: (typeof week)[]) =>
  readCalendar(calendarOf(occasions, area)).events;

afterEach(() => vi.unstubAllEnvs());

describe('a campaign in the calendar', () => {
  it('is whole days, the last day included, under its quiet title', () => {
    expect(eventsOf(week)).toMatchObject([
      { SUMMARY: 'Calm week', 'DTSTART;VALUE=DATE': '20260601', 'DTEND;VALUE=DATE': '20260608' },
    ]);
  });

  it('tells a glance at a shared calendar nothing else, and makes nobody busy', () => {
    const [event] = eventsOf(week);
    expect(Object.keys(event!).filter((name) => !name.startsWith('X-MICROSOFT-'))).toEqual([
      'UID',
      'SEQUENCE',
      'DTSTAMP',
      'DTSTART;VALUE=DATE',
      'DTEND;VALUE=DATE',
      'SUMMARY',
      'TRANSP',
    ]);
    expect(event!['TRANSP']).toBe('TRANSPARENT');
  });

  it.each([
    ['one day', '2026-12-31', '2026-12-31', '20261231', '20270101'],
    ['the day on which clocks go forward', '2026-03-29', '2026-03-29', '20260329', '20260330'],
    ['the day on which clocks go back', '2026-10-25', '2026-10-25', '20261025', '20261026'],
  ])('lasts %s', (_, startsOn, endsOn, from, until) => {
    const [event] = eventsOf({ ...week, startsOn, endsOn });
    expect([event!['DTSTART;VALUE=DATE'], event!['DTEND;VALUE=DATE']]).toEqual([from, until]);
  });

  it.each(['America/New_York', 'Europe/London', 'Pacific/Kiritimati'])(
    'has the same file wherever it is built, such as in %s',
    (zone) => {
      const here = calendarOf([week], area);
      vi.stubEnv('TZ', zone);
      expect(calendarOf([week], area)).toBe(here);
    },
  );

  it('keeps its id when its days move, and has another each year', () => {
    const [first, moved, next] = eventsOf(
      week,
      { ...week, startsOn: '2026-06-02' },
      { ...week, startsOn: '2027-06-07', endsOn: '2027-06-13' },
    );
    expect(first!['UID']).toBe('light-2026@support.vale.example');
    expect(moved!['UID']).toBe(first!['UID']);
    expect(next!['UID']).toBe('light-2027@support.vale.example');
  });

  it('counts up when it was checked again, and stays while it was not', () => {
    const numberOf = (checkedOn: string) =>
      Number(eventsOf({ ...week, checkedOn })[0]!['SEQUENCE']);
    expect(numberOf('2026-05-01')).toBe(120);
    expect(numberOf('2026-05-02')).toBe(121);
    expect(numberOf('2028-03-01')).toBeGreaterThan(numberOf('2028-02-29'));
    expect(numberOf('2026-01-01')).toBe(0);
  });

  it('is left out while its days are not confirmed', () => {
    expect(eventsOf({ ...week, confirmed: false })).toEqual([]);
  });

  it('may have a long title with marks that calendars read as signs', () => {
    const quietTitle = `Café, tea; and a \\ – ${'é'.repeat(60)}`;
    expect(eventsOf({ ...week, quietTitle })[0]!['SUMMARY']).toBe(quietTitle);
  });
});

it('the calendar bears the quiet name of the site', () => {
  expect(readCalendar(calendarOf([week], area)).calendar).toMatchObject({
    VERSION: '2.0',
    'X-WR-CALNAME': 'Vale support',
  });
});
