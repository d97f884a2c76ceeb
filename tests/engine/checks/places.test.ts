import { stringify } from 'yaml';
import { describe, expect, it } from 'vitest';
import { placeProblems } from '../../../src/checks/places.ts';
import * as good from '../schemas/good-entries.ts';
import { foundBy } from './content-folder.ts';

const house = (change: object, entry: object = good.safeAccommodation) =>
  foundBy(placeProblems, { 'services/vale-house.yaml': stringify({ ...entry, ...change }) });

describe('safe accommodation tells no place', () => {
  it.each([
    ['a postcode', 'It is near ZZ1 1ZZ.', 'ZZ1 1ZZ'],
    ['a postcode in small letters', 'It is near zz99 9zz.', 'zz99 9zz'],
    ['half a postcode', 'It is in ZZ12.', 'ZZ12'],
    ['a street with its number', 'It stands at 12 Station Road.', '12 Station Road'],
    ['a street in small letters', 'It stands at 12a, station road.', '12a, station road'],
    ['a street alone', 'It is off Old Mill Lane.', 'Old Mill Lane'],
    ['an avenue', 'Go down Vale Avenue.', 'Vale Avenue'],
  ])('%s', (_, text, found) => {
    expect(house({ about: ['It listens.', text] })).toEqual([
      expect.stringMatching(
        `^services/vale-house.yaml:\\d+ "${found}" looks like a place\\. Nobody may learn`,
      ),
    ]);
  });

  it.each([
    ['its name', { name: 'Station Road house' }],
    ['a doubt', { doubts: ['We do not know if 3 Mill Street is still in use.'] }],
    ['an alias', { aliases: ['3 mill street'] }],
    [
      'what a source says',
      { sources: [{ source: 'county-guide', says: 'It is at 3 Mill Street' }] },
    ],
  ])('in %s', (_, change) => {
    expect(house(change)).toHaveLength(1);
  });
});

it.each([
  ['plain words', 'Room for 5 adults and 14 children. The road to it is long, and close to home.'],
  ['days and sections', 'Open since July 2026. See section 1 of Part 4 of the Act, and form C100.'],
  ['times', 'At 8am, for 24 hours, on 2 walks.'],
])('takes %s', (_, text) => {
  expect(house({ about: [text] })).toEqual([]);
});

it('an open service may tell its place', () => {
  expect(house({ about: ['It is at 12 Station Road.'] }, good.openService)).toEqual([]);
});

it('leaves an address to the schema, which has no field for it', () => {
  expect(house({ postcode: 'ZZ1 1ZZ' })).toEqual([]);
});
