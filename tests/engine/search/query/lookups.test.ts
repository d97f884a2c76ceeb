import { expect, it } from 'vitest';
import {
  isBegun,
  isMostOfName,
  isTown,
  nameIn,
  nationalDigits,
  placeNamed,
  placesByName,
  placesByNumber,
} from '../../../../src/search/query/lookups.ts';
import { wordsOf } from '../../../../src/search/query/words.ts';

const numbers = {
  '01632960001': [3],
  '01632888': [8],
  '05551234': [4],
  '64646': [5],
  '999': [6, 7],
};

it.each([
  '01632 960 001',
  '01632960001',
  '+44 1632 960 001',
  '0044 1632 960001',
  '+44 (0)1632 960 001',
  'tel:01632960001',
  'tel:+441632960001',
  'who is 01632 960001 please',
  '٠١٦٣٢٩٦٠٠٠١',
  '０１６３２ ９６０ ００１',
  '01632-960-001',
  '01632–960–001',
  '01632 — 960\u00a0001',
  '01632\u2011960\u2212001',
  '01632.960.001',
  '(01632) 960/001',
  '960 001',
  'oh one six three two, nine six oh oh oh one',
  'zero one six three two nine six treble zero one',
])('finds who has a number, however it is written: %s', (typed) => {
  expect(placesByNumber(typed, numbers)).toEqual([3]);
});

it.each([
  ['+44 555 1234', [4]],
  ['text 64646', [5]],
  ['999', [6, 7]],
  ['call 999 now', []],
  ['96', []],
  ['room 960001', []],
  ['777', []],
  ['treble nine', []],
  ['nine nine nine', [6, 7]],
  ['one of the two', []],
])('finds by “%s” %j', (typed, expected) => {
  expect(placesByNumber(typed, numbers)).toEqual(expected);
});

it('gives the digits of a number as they are dialled at home', () => {
  expect(nationalDigits('+44 1632 960001')).toBe('01632960001');
  expect(nationalDigits('0555 1234')).toBe('05551234');
});

const names = ['home', 'vale line', 'home help of vale trust'];

it('finds the place whose name was typed', () => {
  expect(placeNamed(['vale', 'line'], names)).toBe(1);
  expect(placeNamed(['vale'], names)).toBeUndefined();
  expect(placeNamed([], names)).toBeUndefined();
});

it('finds places by words of their names, the closest name first', () => {
  expect(placesByName(['vale'], names, 1)).toEqual([1, 2]);
  expect(placesByName(['home'], names, 1)).toEqual([2]);
  expect(placesByName([], names, 1)).toEqual([]);
});

it.each([
  ['what is the number for vale line', ['vale', 'line']],
  ['vale line phone number', ['vale', 'line']],
  ['contact', []],
])('leaves out of “%s” what asks how to reach someone', (typed, name) => {
  expect(nameIn(wordsOf(typed))).toEqual(name);
});

it('knows how a name begins, by whole words', () => {
  expect(isBegun(['home', 'help'], names[2]!)).toBe(true);
  expect(isBegun(['hom'], names[2]!)).toBe(false);
  expect(isBegun([], names[2]!)).toBe(false);
});

it('knows when words are most of a name', () => {
  expect(isMostOfName(['vale'], names[1]!)).toBe(true);
  expect(isMostOfName(['home'], names[2]!)).toBe(true);
  expect(isMostOfName(['trust'], names[2]!)).toBe(false);
});

it.each([
  ['vale', true],
  ['help in long vale', true],
  ['domestic abuse support vale', true],
  ['i live in vale', true],
  ['is there any help near vale', true],
  ['police in vale', false],
  ['abuse', false],
  ['help', false],
])('knows that “%s” asks for help in a town: %s', (typed, expected) => {
  const tells = (word: string) => ['police', 'live', 'domestic', 'abuse', 'support'].includes(word);
  expect(isTown(typed.split(' '), ['long vale', 'vale'], tells)).toBe(expected);
});
