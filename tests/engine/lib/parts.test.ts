import { describe, expect, it } from 'vitest';
import { inParts } from '../../../src/lib/parts.ts';

const group = (name: string, count: number) => ({
  name,
  items: Array.from({ length: count }, (_, place) => `${name}${place}`),
});
const shape = (parts: ReturnType<typeof inParts<string>>) =>
  parts.map((groups) => groups.map(({ name, items }) => `${name} ${items.length}`));

describe('inParts', () => {
  it.each([
    ['nothing', [], []],
    ['what fits one part', [group('a', 2), group('b', 3)], [['a 2', 'b 3']]],
    ['groups that fit no part together', [group('a', 3), group('b', 3)], [['a 3'], ['b 3']]],
    ['a group larger than a part', [group('a', 12)], [['a 5'], ['a 5'], ['a 2']]],
    ['one that fills what is left', [group('a', 7), group('b', 3)], [['a 5'], ['a 2', 'b 3']]],
  ])('parts %s', (_, groups, expected) => {
    expect(shape(inParts(groups, 5))).toEqual(expected);
  });

  it('keeps every item, in order', () => {
    const groups = [group('a', 7), group('b', 4), group('c', 9)];
    const items = inParts(groups, 5).flatMap((part) => part.flatMap((one) => one.items));
    expect(items).toEqual(groups.flatMap((one) => one.items));
  });
});
