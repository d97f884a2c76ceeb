import { describe, expect, it } from 'vitest';
import { asContact } from '../../../src/model/contacts.ts';
import { channels, type Channel } from '../../../src/model/channels.ts';
import { groupByNeed, listedByNeed, needPath } from '../../../src/model/services.ts';
import { contact } from '../../../src/schemas/contact.ts';
import { needs, type ServiceData } from '../../../src/schemas/service.ts';
import * as good from '../schemas/good-entries.ts';

type Item = Pick<ServiceData, 'need' | 'reach' | 'name' | 'evidence'> & { id: string };

describe('groupByNeed', () => {
  const item = (need: Item['need'], reach: Item['reach'], name: string): Item => ({
    id: name,
    need,
    reach,
    name,
    evidence: 'high',
  });
  const grouped = (items: Item[]) =>
    groupByNeed(items).map(({ need, services }) => [need, services.map(({ name }) => name)]);

  it('has the groups in the order of the schema, whatever the order of services', () => {
    const items = needs.map((need) => item(need, 'uk', need)).toReversed();
    expect(groupByNeed(items).map(({ need }) => need)).toEqual(needs);
  });

  it('has no group without a service', () => {
    const items = [item('money', 'uk', 'Purse'), item('talk', 'uk', 'Ear')];
    expect(grouped(items)).toEqual([
      ['talk', ['Ear']],
      ['money', ['Purse']],
    ]);
  });

  it('puts the nearest service first, then goes by name', () => {
    const items = [
      item('talk', 'elsewhere', 'Alpha'),
      item('talk', 'uk', 'Beta'),
      item('talk', 'nation', 'Gamma'),
      item('talk', 'region', 'Delta'),
      item('talk', 'area', 'Zeta'),
      item('talk', 'area', 'Eta'),
      item('talk', 'uk', 'Alef'),
    ];
    expect(grouped(items)).toEqual([
      ['talk', ['Eta', 'Zeta', 'Delta', 'Gamma', 'Alef', 'Beta', 'Alpha']],
    ]);
  });

  it('puts what can be called before what is near, and what is not certain last', () => {
    const ownLine = asContact({ id: 'line', data: contact.parse(good.contact) }, '2026-05-02');
    const items = [
      { ...item('talk', 'area', 'Alpha'), evidence: 'low' as const, ownLine },
      item('talk', 'area', 'Beta'),
      { ...item('talk', 'uk', 'Gamma'), ownLine },
    ];
    expect(grouped(items)).toEqual([['talk', ['Gamma', 'Beta', 'Alpha']]]);
  });

  it('goes by name as people read it, capitals or not', () => {
    const items = ['beta', 'Alpha', 'Éta', 'Zeta'].map((name) => item('talk', 'uk', name));
    expect(grouped(items)).toEqual([['talk', ['Alpha', 'beta', 'Éta', 'Zeta']]]);
  });
});

describe('the list of all services', () => {
  const many = (count: number) => Array.from({ length: count }, (_, place) => place);
  const listed = (...counts: number[]) =>
    listedByNeed(counts.map((count, place) => ({ need: needs[place]!, services: many(count) })));

  it.each([
    [1, 1, []],
    [6, 6, []],
    [7, 5, ['/services/list/1/']],
    [90, 5, ['/services/list/1/', '/services/list/1-2/', '/services/list/1-3/']],
  ])('of %i for one need shows %i, and has all of them on pages %j', (count, shown, paths) => {
    const [group] = listed(count);
    expect(group).toMatchObject({ count, shown: many(shown) });
    expect(group!.pages.map(({ path }) => path)).toEqual(paths);
    expect(group!.pages.flatMap(({ items }) => items)).toEqual(paths.length > 0 ? many(count) : []);
  });

  it.each([1, 3, 10, 100])(
    'has as many rows as one page holds, of %i for each need too',
    (count) => {
      const groups = listed(...needs.map(() => count));
      const rows = groups.flatMap(({ shown }) => shown);
      expect(rows.length).toBeLessThanOrEqual(60);
      for (const { pages } of groups)
        for (const { items } of pages) expect(items.length).toBeLessThanOrEqual(40);
    },
  );

  it('shows some of each need, and fewer of each where there are many', () => {
    const shown = listed(...needs.map(() => 50)).map((group) => group.shown.length);
    expect(new Set(shown)).toEqual(new Set([4]));
  });

  it('has an address of its own for each need', () => {
    expect(new Set(needs.map((need) => needPath(need, 0))).size).toBe(needs.length);
  });
});

describe('channels', () => {
  const line = (ways: object) => {
    const data = contact.parse({ ...good.without(good.contact, 'phone'), ...ways });
    return asContact({ id: 'line', data }, '2026-05-02');
  };
  const phone = { phone: '01632 960 001' };
  const text = { text: { number: '07700 900 123', how: 'Text any time.' } };
  const chat = { chat: { url: 'https://chat.example', how: 'On weekdays.' } };
  const bsl = { bsl: 'Sign through an interpreter.' };
  const web = { web: 'https://vale.example' };

  it.each([
    ['no line and no site', { ownLines: [] }, []],
    ['a line with no way to reach it', { ownLines: [line({})] }, []],
    ['a phone', { ownLines: [line(phone)] }, ['phone']],
    ['a text line', { ownLines: [line(text)] }, ['text']],
    ['a chat', { ownLines: [line(chat)] }, ['chat']],
    ['sign language', { ownLines: [line(bsl)] }, ['bsl']],
    ['a site of a line', { ownLines: [line(web)] }, ['web']],
    ['a site of its own', { ownLines: [], ...web }, ['web']],
    ['two lines, each with its way', { ownLines: [line(chat), line(phone)] }, ['phone', 'chat']],
    [
      'every way',
      { ownLines: [line({ ...web, ...bsl, ...chat, ...text, ...phone })] },
      ['phone', 'text', 'chat', 'bsl', 'web'],
    ],
  ] as [string, Parameters<typeof channels>[0], Channel[]][])('of %s', (_, service, expected) => {
    expect(channels(service)).toEqual(expected);
  });
});
