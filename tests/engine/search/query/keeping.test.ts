import { expect, it } from 'vitest';
import { keeping, keepingLast } from '../../../../src/search/query/keeping.ts';

/** What a function was asked for, as it is and as it keeps what it gave. */
function askedOf(keep: (give: (name: string) => string) => (name: string) => string) {
  const asked: string[] = [];
  const kept = keep((name) => {
    asked.push(name);
    return name.toUpperCase();
  });
  const given = ['a', 'a', 'b', 'a'].map(kept);
  return { asked, given };
}

it.each([
  ['each answer', keeping<string>, ['a', 'b']],
  ['the last answer alone', keepingLast<string, string>, ['a', 'b', 'a']],
])('keeps %s', (_, keep, asked) => {
  expect(askedOf(keep)).toEqual({ asked, given: ['A', 'A', 'B', 'A'] });
});
