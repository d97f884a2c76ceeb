import { describe, expect, it } from 'vitest';
import { countWith, fitting, type ServiceList } from '../../../src/lib/service-list.ts';

const service = (name: string, keys: string) => ({ name, path: `/${name}/`, summary: '', keys });
const list: ServiceList = {
  anyone: 'a',
  filters: [],
  any: 'Any',
  services: [
    service('ear for anyone', 'aT0'),
    service('ear for men', 'mT0'),
    service('law for women', 'wL1'),
  ],
};
const names = (chosen: string[]) => fitting(list, chosen).map(({ name }) => name);

describe('fitting', () => {
  it.each([
    [
      ['', '', ''],
      ['ear for anyone', 'ear for men', 'law for women'],
    ],
    [
      ['m', '', ''],
      ['ear for men', 'ear for anyone'],
    ],
    [
      ['w', '', ''],
      ['law for women', 'ear for anyone'],
    ],
    [['w', 'T', ''], ['ear for anyone']],
    [['', 'L', '1'], ['law for women']],
    [['m', 'L', ''], []],
  ])('to %j are %j: what is for just them comes first', (chosen, expected) => {
    expect(names(chosen)).toEqual(expected);
  });
});

it.each([
  [['', '', ''], 0, 'm', 2],
  [['', 'L', ''], 0, 'm', 0],
  [['w', 'T', ''], 1, 'L', 1],
] as const)('with %j chosen, choice %i %s would leave %i', (chosen, place, key, count) => {
  expect(countWith(list, [...chosen], place, key)).toBe(count);
});
