import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/lib/dates.ts';
import { occasions } from '../../src/model/campaigns.ts';
import { areaOf, entriesOf } from '../support/area.ts';
import { alarmWords, holdsWord } from '../support/alarm-words.ts';
import { readCalendar } from '../support/calendar.ts';
import { readFeed } from '../support/feed.ts';
import { builtPages, site, words, type Site } from '../support/sites.ts';

const textOf = (site: Site, file: string) => readFileSync(join(site.folder, file), 'utf8');

const calendarOf = (site: Site) => readCalendar(textOf(site, 'campaigns/calendar.ics'));

const compact = (day: string) => day.replaceAll('-', '');

describe(`the calendar of ${site.name}`, () => {
  const { calendar, events } = calendarOf(site);
  const { siteUrl, quietName } = areaOf(site);

  it('holds each time that a campaign is held, if it is confirmed, and no other', () => {
    const expected = occasions(entriesOf(site).campaigns)
      .filter(({ confirmed }) => confirmed)
      .map(({ id, startsOn, endsOn }) =>
        [`${id}-${startsOn.slice(0, 4)}`, compact(startsOn), compact(addDays(endsOn, 1))].join(),
      );
    expect(expected.length).toBeGreaterThan(1);
    const found = events.map((event) =>
      [event['UID']!.split('@')[0], event['DTSTART;VALUE=DATE'], event['DTEND;VALUE=DATE']].join(),
    );
    expect(found.toSorted()).toEqual(expected.toSorted());
  });

  it('names each event once, by the host of the site', () => {
    const ids = events.map((event) => event['UID']!);
    expect(ids.length).toBeGreaterThan(0);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !id.endsWith(`@${new URL(siteUrl).host}`))).toEqual([]);
  });

  it('says nothing of the time of its build, so that the next build is the same', () => {
    const stamps = events.map((event) => event['DTSTAMP']!.slice(0, 8));
    const checked = new Set(entriesOf(site).campaigns.map(({ data }) => compact(data.checkedOn)));
    expect(stamps.length).toBeGreaterThan(0);
    expect(stamps.filter((stamp) => !checked.has(stamp))).toEqual([]);
  });

  it('has no alarm word, under any name', () => {
    expect(holdsWord(textOf(site, 'campaigns/calendar.ics'), alarmWords)).toBe(false);
    expect(calendar['X-WR-CALNAME']).toBe(quietName);
  });
});

describe(`the feed of ${site.name}`, () => {
  const text = textOf(site, 'campaigns/feed.xml');
  const { items } = readFeed(text);

  it('leads to a page of the site from each item', () => {
    const paths = new Set(builtPages(site).map(({ path }) => path));
    const lost = items
      .map(({ address }) => address.pathname)
      .filter(
        (path) => !path.startsWith(site.base) || !paths.has(`/${path.slice(site.base.length)}`),
      );
    expect(items.length).toBeGreaterThan(0);
    expect(lost).toEqual([]);
  });

  it('names each item once, and holds only what the calendar holds', () => {
    const ids = items.map(({ id }) => id);
    const known = calendarOf(site).events.map((event) => event['UID']);
    expect(ids.length).toBeGreaterThan(0);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !known.includes(id))).toEqual([]);
  });

  it('has no alarm word', () => expect(holdsWord(text, alarmWords)).toBe(false));
});

describe(`the campaigns of ${site.name}`, () => {
  const pages = new Map(builtPages(site).map((page) => [page.path, page.root]));

  it('can be kept as files, which are saved and never opened in the tab', () => {
    const links = pages.get('/campaigns/')!.querySelectorAll('a[href$=".ics"], a[href$=".xml"]');
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      `${site.base}campaigns/calendar.ics`,
      `${site.base}campaigns/feed.xml`,
    ]);
    expect(links.every((link) => link.hasAttribute('download'))).toBe(true);
  });

  it('each say their message and for whom it is; those that are not history have words to post', () => {
    const { campaigns } = entriesOf(site);
    expect(campaigns.some(({ data }) => data.kind !== 'history')).toBe(true);
    for (const { id, data } of campaigns) {
      const said = words(pages.get(`/campaigns/${id}/`)!.querySelector('article'));
      expect(said).toContain(data.message);
      for (const whom of data.whoFor) expect(said).toContain(whom);
      for (const post of data.kind === 'history' ? [] : data.posts) {
        expect(said).toContain(post.words);
        for (const tag of post.hashtags) expect(said).toContain(`#${tag}`);
      }
    }
  });

  it('call a date that is not confirmed expected, wherever it stands', () => {
    const open = occasions(entriesOf(site).campaigns).filter(({ confirmed }) => !confirmed);
    for (const { id, title } of open) {
      const places = [
        pages.get(`/campaigns/${id}/`)!.querySelectorAll('article p'),
        pages
          .get('/campaigns/')!
          .querySelectorAll('by-day li')
          .filter((item) => words(item.querySelector('a')) === title),
      ];
      for (const place of places)
        expect(place.map(words).join(' ')).toContain('(expected, not confirmed)');
    }
  });
});
