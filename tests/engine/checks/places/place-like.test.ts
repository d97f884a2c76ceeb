import { describe, expect, it } from 'vitest';
import { hintOfPlaceIn } from '../../../../src/checks/places/place-hints.ts';
import { exactPlaceIn, houseIn, speaksOfStay } from '../../../../src/checks/places/place-like.ts';
import { plainText } from '../../../../src/checks/words/plain-text.ts';

const first = (text: string) => {
  const plain = plainText(text);
  return exactPlaceIn(plain) ?? houseIn(plain) ?? hintOfPlaceIn(plain);
};

describe('a spot that anyone could find', () => {
  it.each([
    ['a postcode', 'It is at ZZ9 9ZZ.', 'ZZ9 9ZZ'],
    ['a postcode in small letters', 'It is near zz99 9zz.', 'zz99 9zz'],
    ['a postcode without its space', 'It is near ZZ99ZZ.', 'ZZ99ZZ'],
    ['a postcode with a dash', 'It is near ZZ9–9ZZ.', 'ZZ9-9ZZ'],
    ['a postcode of London', 'Write to W1A 1AA.', 'W1A 1AA'],
    ['a postcode spelled out', 'It is at Z Z 9 9 Z Z.', 'ZZ99ZZ'],
    ['a postcode with signs of no width', 'It is at ZZ9\u200b 9\u00adZZ.', 'ZZ9 9ZZ'],
    ['a postcode in full width', 'It is at ＺＺ９ ９ＺＺ.', 'ZZ9 9ZZ'],
    ['coordinates', 'It is at 53.4541, -2.9923.', '53.4541, -2.9923'],
    ['coordinates with a letter', 'At 53.4541N 2.9923W.', '53.4541N 2.9923'],
    ['degrees and minutes', 'At 53°27\'14"N.', '53°27\'14"N'],
    ['a latitude', 'lat: 53.45', 'lat: 53.45'],
    ['a latitude with a letter', 'At 53.4541 N.', '53.4541 N'],
    ['degrees with gaps', 'At 53 27 14 N, 2 59 32 W.', '53 27 14 N'],
    [
      'three words with commas',
      'What three words: filled, count, soap.',
      'What three words: filled, count, soap',
    ],
    ['a grid reference', 'At SJ 3259 9451.', 'SJ 3259 9451'],
    ['a plus code', 'Look for 9C5VF2X5+GQ there.', '9C5VF2X5+GQ'],
    ['three words', 'Find it at ///filled.count.soap now.', '///filled.count.soap'],
    ['three words without their sign', 'Find it at filled.count.soap now.', 'filled.count.soap'],
    ['three words with dots between', 'Find filled·count·soap there.', 'filled·count·soap'],
    ['three words after a name for them', 'Use w3w filled count soap.', 'w3w filled count soap'],
    ['a grid reference in figures', 'Grid reference 335170.', 'Grid reference 335170'],
    ['coordinates with words', 'At 53.4541 north and 2.9923 west.', '53.4541 north'],
    ['coordinates with commas', 'At 53,4541 -2,9923.', '53,4541 -2,9923'],
    ['a map of any host', 'https://maps.example.org/house', 'https://maps.'],
    ['a map among the pages of a site', 'https://house.example/map', 'https://house.example/map'],
    ['a map', 'https://www.google.com/maps/@53.4,-2.9,17z', 'google.com/maps'],
    ['a short link of a map', 'https://maps.app.goo.gl/abc', 'maps.app.goo.gl'],
    ['an open map', 'https://www.openstreetmap.org/?node=534', 'openstreetmap.org'],
  ])('%s', (_, text, found) => {
    expect(exactPlaceIn(plainText(text))).toBe(found);
  });
});

describe('a house', () => {
  it.each([
    ['It stands at 12 Station Road.', '12 Station Road'],
    ['It stands at 12a, Old Mill Lane.', '12a, Old Mill Lane'],
    ['It stands at 12a station road.', '12a station road'],
    ['It stands at 12 Station Rd.', '12 Station Rd'],
    ['It stands at number 7 Vale Avenue.', 'number 7 Vale Avenue'],
    ['It stands at twelve Station Road.', 'twelve Station Road'],
    ['Flat 3, 12 Mill Hill.', '12 Mill Hill'],
  ])('%s', (text, found) => {
    expect(houseIn(plainText(text))).toBe(found);
  });
});

describe('what would lead to a place to stay', () => {
  it.each([
    ['It is off Old Mill Lane.', 'Old Mill Lane'],
    ['It is on bridge road in the town.', 'on bridge road'],
    ['It is behind the Asda, next to the station.', 'behind the Asda'],
    ['It is opposite St Mary’s church.', "opposite St Mary's church"],
    ['A short walk from the bus stop.', 'A short walk from the bus stop'],
    ['It is near the old police station.', 'near the old police station'],
    ['Ask at flat 3.', 'flat 3'],
    ['It is on the corner of Bridge and Mill.', 'on the corner of Bridge and Mill'],
    ['It is two minutes from the station.', 'minutes from the station'],
    ['Alight at the second stop.', 'Alight at the second stop'],
    ['Take the train to Southbrook.', 'train to Southbrook'],
    ['Look for the red door.', 'red door'],
    ['It used to be the old vicarage.', 'used to be the old vicarage'],
    ['It is at 4 Marlow Mead.', 'at 4 Marlow Mead'],
    ['It is beside the bakery.', 'beside the bakery'],
    ['The postcode is L twenty.', 'postcode is'],
    ['It is by the canal.', 'by the canal'],
    ['It is in ZZ12.', 'ZZ12'],
  ])('%s', (text, found) => {
    expect(hintOfPlaceIn(plainText(text))).toBe(found);
  });
});

it.each([
  'Room for 5 adults and 14 children. The road to it is long, and close to home.',
  'Open since July 2026. See section 1 of Part 4 of the Act, and form C100.',
  'At 8am, for 24 hours, on 2 walks.',
  'It took 3 years on a long road.',
  'Read more at www.council.example and help.vale.example today.',
  'In 2019-20 there were 1.25 or 12.375 calls.',
  'You can stay close to your school or work.',
  'Ask the police, or go to the nearest police station.',
  'Two steps down the road, someone can walk with you.',
  'It is near you. Staff are by your side.',
  'You can travel by train for free. A bus or taxi may be paid.',
  'They ask in which of your rooms you sleep. You have a front door of your own.',
  'Your postcode shows which council helps.',
])('takes “%s”', (text) => {
  expect(first(text)).toBeUndefined();
});

it.each([
  ['The Refuge is private.', true],
  ['A safe house for women', true],
  ['Housing help', false],
  ['A place to talk', false],
  ['They found refuges full.', true],
])('whether words speak of a place to stay: %s', (text, expected) => {
  expect(speaksOfStay(text)).toBe(expected);
});
