import { expect, it } from 'vitest';
import {
  isMostOfName,
  servicesByName,
  servicesByNumber,
} from '../../../../src/search/query/services.ts';

const line = { path: '/services/line/', title: 'Vale Line', summary: '', number: '01632 960 001' };
const home = { path: '/services/home/', title: 'Home help of the Vale Trust', summary: '' };
const services = [home, line];

it.each(['01632 960001', '960 001', '+44 1632 960 001'])(
  'finds a service by number: %s',
  (typed) => {
    expect(servicesByNumber(typed, services)).toEqual([line]);
  },
);

it.each(['96', 'room 960001', '555'])('finds none by %s', (typed) => {
  expect(servicesByNumber(typed, services)).toEqual([]);
});

it('finds services by words of their names, the closest name first', () => {
  expect(servicesByName(['vale'], services)).toEqual([line, home]);
  expect(servicesByName(['vale', 'home'], services)).toEqual([home]);
  expect(servicesByName([], services)).toEqual([]);
});

it('knows when words are most of a name', () => {
  expect(isMostOfName(['vale'], line)).toBe(true);
  expect(isMostOfName(['home'], home)).toBe(true);
  expect(isMostOfName(['trust'], home)).toBe(false);
});
