import { expect, it } from 'vitest';
import { parseYaml } from '../../../src/entries/yaml.ts';

const told = (text: string) => parseYaml('a.yaml', text).problems.map(({ message }) => message);

it.each([
  ['a reference', 'a: &x one\nb: two', /start with &/],
  ['a reference that is used', 'a: &x one\nb: *x', /start with &/],
  ['a tag', 'a: !!str 01', /start with !/],
  ['a tag of a number', 'a: !!int "12"', /start with !/],
  ['a number in another system', 'a: 0x4d2', /“0x4d2” is a number to a machine/],
  ['a number with a 0 before it', 'a: 01234', /“01234” is a number to a machine/],
  ['a number with a power', 'a: 1.234e3', /“1.234e3” is a number to a machine/],
])('%s is nothing that an editor means', (_, text, message) => {
  expect(told(text)).toEqual([expect.stringMatching(message)]);
});

it.each(['a: 1234', 'a: 12.5', 'a: -3', 'a: 0', 'a: "0x4d2"', 'a: 2026-05-01', 'a: "13:00"'])(
  '“%s” is what it says',
  (text) => {
    expect(told(text)).toEqual([]);
  },
);
