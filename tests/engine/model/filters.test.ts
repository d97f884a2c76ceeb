import { describe, expect, it } from 'vitest';
import { asContact } from '../../../src/model/contacts.ts';
import { anyone, filterChoices, filterKeys } from '../../../src/model/filters.ts';
import { contact } from '../../../src/schemas/contact.ts';
import { audiences, offers, type Audience, type Offer } from '../../../src/schemas/service.ts';
import * as text from '../../../src/text/en-GB.ts';
import * as good from '../schemas/good-entries.ts';

type Filtered = Parameters<typeof filterKeys>[0];

const line = asContact({ id: 'line', data: contact.parse(good.contact) }, '2026-05-02');
const service = (
  audience: Audience[],
  offers: Offer[],
  ways: Partial<Filtered> = {},
): Filtered => ({
  audience,
  offers,
  ownLines: [],
  ...ways,
});

const forAnyone = service(['anyone'], ['talk'], { ownLines: [line] });
const forMen = service(['men', 'older'], ['legal-help'], { web: 'https://vale.example' });
const forWomen = service(['women'], ['talk', 'groups']);
const all = [forAnyone, forMen, forWomen];

/** The services that a choice leaves in the list, by what it says. */
function chosen(filter: 'who' | 'what' | 'how', label: string): Filtered[] {
  const choice = filterChoices(all)[filter].find((candidate) => candidate.label === label);
  return all.filter((candidate) => filterKeys(candidate).includes(choice!.key));
}

describe('a choice leaves the services that have it', () => {
  it.each([
    ['who', text.audiences.men, [forMen]],
    ['who', text.audiences.older, [forMen]],
    ['who', text.audiences.women, [forWomen]],
    ['what', text.offers.talk, [forAnyone, forWomen]],
    ['what', text.offers['legal-help'], [forMen]],
    ['how', text.channels.phone, [forAnyone]],
    ['how', text.channels.web, [forMen]],
  ] as const)('%s: %s', (filter, label, expected) => {
    expect(chosen(filter, label)).toEqual(expected);
  });
});

describe('filterChoices', () => {
  const labels = (services: Filtered[]) => {
    const { who, what, how } = filterChoices(services);
    return [who, what, how].map((list) => list.map(({ label }) => label));
  };

  it('offers only what some service has', () => {
    expect(labels([forWomen])).toEqual([
      [text.audiences.women],
      [text.offers.talk, text.offers.groups],
      [],
    ]);
  });

  it('keeps the order of the schema, whatever the order of services', () => {
    const mixed = service([...audiences].toReversed(), [...offers].toReversed());
    expect(labels([mixed]).slice(0, 2)).toEqual([
      audiences.slice(1).map((name) => text.audiences[name]),
      offers.map((name) => text.offers[name]),
    ]);
  });

  it('does not offer "anyone" as a group of people', () => {
    expect(filterChoices([forAnyone]).who).toEqual([]);
  });

  it('has nothing to offer where there is no service', () => {
    expect(labels([])).toEqual([[], [], []]);
  });
});

describe('filterKeys', () => {
  it('mark what is for anyone with the key that fits every choice of whom', () => {
    expect(filterKeys(forAnyone)).toContain(anyone);
    expect(filterKeys(forMen)).not.toContain(anyone);
  });

  it('are one sign for each value of every list, and none stands for two', () => {
    const everyWay = { phone: '01632 960 001', text: {}, chat: {}, bsl: 'Yes.', web: 'Yes.' };
    const lines = [{ ...line, ...everyWay }] as unknown as Filtered['ownLines'];
    const keys = filterKeys(service([...audiences], [...offers], { ownLines: lines }));
    const values = audiences.length + offers.length + Object.keys(text.channels).length;
    expect([keys.length, new Set(keys).size]).toEqual([values, values]);
  });
});
