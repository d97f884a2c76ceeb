import { describe, expect, it } from 'vitest';
import { service } from '../../../src/schemas/service.ts';
import { openService, refusals, safeAccommodation, without } from './good-entries.ts';

describe('safe accommodation', () => {
  it('is taken without a place', () => {
    expect(refusals(service, safeAccommodation)).toEqual([]);
  });

  it.each([
    ['address', { lines: ['1 Station Road'], postcode: 'ZZ1 1ZZ' }],
    ['address', null],
    ['postcode', 'ZZ1 1ZZ'],
    ['street', 'Station Road'],
    ['mapUrl', 'https://map.example/vale'],
    ['coordinates', [53.1, -2.1]],
    ['latitude', 53.1],
    ['photo', 'house.jpg'],
  ])('has no field %s', (field, value) => {
    expect(refusals(service, { ...safeAccommodation, [field]: value })).toEqual([
      expect.stringContaining(`"${field}"`),
    ]);
  });
});

describe('a service', () => {
  it.each(['address', 'mapUrl', 'contacts'] as const)('may have no %s', (field) => {
    expect(refusals(service, without(openService, field))).toEqual([]);
  });

  it.each([
    ['no source', { sources: [] }, 'sources: every fact needs at least one source'],
    ['a need that there is not', { need: 'advice' }, 'need: '],
    ['nobody it is for', { audience: [] }, 'audience: '],
    ['an audience that there is not', { audience: ['everyone'] }, 'audience.0: '],
    ['nothing it offers', { offers: [] }, 'offers: '],
    ['a reach that there is not', { reach: 'world' }, 'reach: '],
    ['nothing about it', { about: [] }, 'about: '],
    ['no way to get help', { howToGetHelp: [] }, 'howToGetHelp: '],
    ['a number where an id belongs', { contacts: ['01632 960 001'] }, 'contacts.0: write an id'],
    ['an address without a postcode', { address: { lines: ['1 Road'] } }, 'address.postcode: '],
    ['a kind that there is not', { kind: 'refuge' }, 'kind: '],
  ])('is refused with %s', (_, change, message) => {
    expect(refusals(service, { ...openService, ...change })).toEqual([
      expect.stringContaining(message),
    ]);
  });
});
