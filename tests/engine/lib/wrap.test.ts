import { expect, it } from 'vitest';
import { wrapped } from '../../../src/lib/wrap.ts';

it.each([
  ['', 10, []],
  ['Monday to Friday', 16, ['Monday to Friday']],
  ['Monday to Friday', 15, ['Monday to', 'Friday']],
  ['Wednesday', 4, ['Wednesday']],
  ['on Wednesday only', 6, ['on', 'Wednesday', 'only']],
])('"%s" in lines of %i', (text, width, lines) => {
  expect(wrapped(text, width)).toEqual(lines);
});
