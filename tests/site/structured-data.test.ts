import { describe, expect, it } from 'vitest';
import { alarmWords, holdsWord } from '../support/alarm-words.ts';
import { entriesOf } from '../support/area.ts';
import { builtPages, site, type BuiltPage } from '../support/sites.ts';

type Thing = {
  '@type': string;
  url?: string;
  name?: string;
  startDate?: string;
  eventAttendanceMode?: string;
  location?: { '@type': string; url?: string };
};
type Trail = Thing & { itemListElement: { position: number; name: string; item: string }[] };

const blocksOf = ({ root }: BuiltPage) => root.querySelectorAll('script[type]');

const thingsOf = (page: BuiltPage): Thing[] =>
  blocksOf(page).flatMap(({ textContent }) => JSON.parse(textContent)['@graph'] as Thing[]);

const trailOf = (page: BuiltPage) =>
  thingsOf(page).find((thing) => thing['@type'] === 'BreadcrumbList') as Trail | undefined;

const canonicalOf = ({ root }: BuiltPage) =>
  root.querySelector('link[rel=canonical]')?.getAttribute('href');

describe(`what the pages of ${site.name} say for machines`, () => {
  const pages = builtPages(site);

  it('stands in one block of data at most, which nothing runs and nothing in it can end', () => {
    expect(pages.flatMap(blocksOf).length).toBeGreaterThan(20);
    const wrong = pages.filter((page) => {
      const blocks = blocksOf(page);
      return (
        blocks.length > 1 ||
        blocks.some(
          (block) =>
            block.getAttribute('type') !== 'application/ld+json' ||
            !block.closest('main') ||
            block.textContent.includes('<'),
        )
      );
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it('shows the way down to each page that is two steps from home, over pages that are there', () => {
    const known = new Set(pages.map(canonicalOf));
    const wrong = pages.filter((page) => {
      const items = trailOf(page)?.itemListElement.map(({ item }) => item) ?? [];
      const isDeep = page.root.querySelector('main a')?.textContent !== 'Back to Home';
      const isRight =
        items.length > 1 &&
        items[0] !== canonicalOf(pages.find(({ path }) => path === '/')!) &&
        items.at(-1) === canonicalOf(page) &&
        items.every((one) => known.has(one));
      return page.path !== '/' && isDeep ? !isRight : items.length > 0;
    });
    expect(pages.filter(trailOf).length).toBeGreaterThan(5);
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it('names on the page of each service the numbers that can be called, and no place', () => {
    const contacts = new Map(entriesOf(site).contacts.map((one) => [one.id, one.data]));
    const { services } = entriesOf(site);
    expect(services.length).toBeGreaterThan(5);
    for (const { id, data } of services) {
      const page = pages.find(({ path }) => path === `/services/${id}/`)!;
      const thing = thingsOf(page).find(({ url }) => url === canonicalOf(page));
      expect(thing?.['@type']).toMatch(/^(Government)?Service$/);
      const text = JSON.stringify(thing);
      const phones = data.contacts
        .map((name) => contacts.get(name)!)
        .flatMap(({ phone, prefix }) => (phone && !prefix ? [phone] : []));
      expect([...text.matchAll(/"telephone":"([^"]*)"/g)].map(([, number]) => number)).toEqual(
        phones,
      );
      expect(text).not.toMatch(/"(address|geo|location|hasMap|areaServed":\{)/);
    }
  });

  it('names as events those times of campaigns alone that are confirmed', () => {
    const sure = entriesOf(site).campaigns.flatMap(({ data }) =>
      data.kind === 'dated'
        ? data.dates.filter(({ confirmed }) => confirmed).map(({ startsOn }) => startsOn)
        : [],
    );
    const events = pages.flatMap(thingsOf).filter((thing) => thing['@type'] === 'Event');
    expect(events.length).toBeGreaterThan(0);
    expect(events.filter(({ startDate }) => !sure.includes(startDate!))).toEqual([]);
    // Machines want a place; a campaign is nowhere but on its page.
    for (const { url, eventAttendanceMode, location } of events) {
      expect(eventAttendanceMode).toBe('https://schema.org/OnlineEventAttendanceMode');
      expect(location).toEqual({ '@type': 'VirtualLocation', url });
    }
  });

  it('no step of a way down, and no event, has a name with an alarm word', () => {
    const names = pages.flatMap((page) => [
      ...(trailOf(page)?.itemListElement.map(({ name }) => name) ?? []),
      ...thingsOf(page).flatMap((thing) => (thing['@type'] === 'Event' ? [thing.name!] : [])),
    ]);
    expect(names.length).toBeGreaterThan(20);
    expect(names.filter((name) => holdsWord(name, alarmWords))).toEqual([]);
  });
});
