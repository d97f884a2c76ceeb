import { describe, expect, it } from 'vitest';
import { many, one, remembered } from '../../../src/model/facts.ts';
import { doors, menu, pageFor } from '../../../src/model/navigation.ts';
import { services } from '../../../src/model/services.ts';
import { mainAct, sourcesOf } from '../../../src/model/sources.ts';
import { factsOf } from '../invented-facts.ts';
import * as good from '../schemas/good-entries.ts';

const facts = factsOf({
  contacts: { 'vale-helpline': good.contact, 'night-line': { ...good.contact, phone: '999' } },
  sources: { 'county-guide': good.source, act: { ...good.source, isMainAct: true } },
});

describe('an entry asked for by its id', () => {
  it('is the one with this id, or several in their order', () => {
    expect(one(facts, 'contacts', 'night-line').data.phone).toBe('999');
    const ids = ['vale-helpline', 'night-line'];
    expect(many(facts, 'contacts', ids).map(({ id }) => id)).toEqual(ids);
  });

  it('that is not there is refused, with the nearest that is', () => {
    expect(() => one(facts, 'contacts', 'vale-helplin')).toThrow(
      'There is no entry "vale-helplin" in contacts. Did you mean "vale-helpline"?',
    );
    expect(() => one(facts, 'figures', 'beds')).toThrow('There is no entry "beds" in figures.');
  });
});

it('sources are found by their ids, however an entry names them', () => {
  expect(sourcesOf(facts, ['county-guide', { source: 'act' }])).toHaveLength(2);
  expect(mainAct(facts).isMainAct).toBe(true);
  expect(() => mainAct(factsOf({}))).toThrow('isMainAct');
});

it('an answer is worked out once for the same facts, and again for others', () => {
  let times = 0;
  const answer = remembered(() => ({ times: ++times }));
  expect([answer(facts), answer(facts), answer(factsOf({}))]).toEqual([
    { times: 1 },
    { times: 1 },
    { times: 2 },
  ]);
});

describe('the number of a service', () => {
  const line = (fields: object) => ({ ...good.contact, ...fields });
  const numberOf = (contacts: Record<string, object>, ...others: string[]) => {
    const shared = { ...good.openService, contacts: others };
    const vale = {
      ...good.openService,
      web: 'https://vale.example/',
      contacts: Object.keys(contacts),
    };
    const all = factsOf({ contacts, services: { vale, other: shared } });
    return services(all).find(({ id }) => id === 'vale')!.ownLine?.phone;
  };

  it.each([
    ['is that of a line of its own', { a: line({}) }, [], '01632 960 001'],
    ['is not that of a line that others use', { a: line({}) }, ['a'], undefined],
    ['is, if the line bears its id', { vale: line({}) }, ['vale'], '01632 960 001'],
    [
      'is, if the line bears its web address',
      { a: line({ web: 'https://vale.example/' }) },
      ['a'],
      '01632 960 001',
    ],
    ['is not what is dialled before another number', { a: line({ prefix: true }) }, [], undefined],
  ])('%s', (_, contacts, others, number) => {
    expect(numberOf(contacts, ...others)).toBe(number);
  });
});

describe('the frame of the site', () => {
  const page = (title: string, fields = {}) => ({ ...good.page, title, ...fields });
  const door = (on: string, path: string, order: number) => ({
    ...good.door,
    on,
    page: path,
    order,
  });
  const all = factsOf({
    pages: { beds: page('Beds'), talk: page('Talk', { role: 'helpline' }) },
    menus: { main: { pages: ['/talk/', '/gone/', '/beds/', '/search/'] } },
    doors: {
      a: door('search', '/beds/', 2),
      b: door('search', '/talk/', 1),
      c: door('home', '/beds/', 1),
      d: door('search', '/gone/', 3),
    },
  });

  it('has menus in their order, without pages that are not there', () => {
    expect(menu(all, 'main').map(({ title }) => title)).toEqual(['Talk', 'Beds', 'Search']);
  });

  it('has doors in their order, without those to pages that are not there', () => {
    expect(doors(all, 'search').map((one) => one.page)).toEqual(['/talk/', '/beds/']);
    expect(doors(all, 'home').map((one) => one.page)).toEqual(['/beds/']);
  });

  it('finds the page that it uses for something', () => {
    expect(pageFor(all, 'helpline')).toMatchObject({ path: '/talk/', title: 'Talk' });
    expect(pageFor(all, 'languages')).toBeUndefined();
  });
});
