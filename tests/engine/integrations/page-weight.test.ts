import { randomBytes } from 'node:crypto';
import { expect, it } from 'vitest';
import { heavyPages, packedBytes } from '../../../src/integrations/page-weight.ts';

/** A text of letters that cannot be packed below a number of bytes, and just reaches it. */
function textOf(bytes: number): string {
  let text = randomBytes(bytes * 2).toString('base64');
  // Six bits a letter at the least, so this never takes too much.
  while (packedBytes(text) > bytes) text = text.slice(0, -Math.max(1, packedBytes(text) - bytes));
  return text;
}

const large = (path: string) => path === '/all/';

it.each([
  ['/a/', 14_000, 0],
  ['/a/', 14_002, 1],
  ['/all/', 60_000, 0],
  ['/all/', 60_002, 1],
])('%s of %i bytes is refused %i times', (path, bytes, times) => {
  expect(heavyPages([{ path, html: textOf(bytes) }], large)).toHaveLength(times);
});

it('a page that is refused is named, with what it weighs and what has to go', () => {
  const html = textOf(15_000);
  const bytes = packedBytes(html);
  const [line] = heavyPages([{ path: '/a/b/', html }], large);
  expect(line).toContain(`/a/b/ weighs ${bytes.toLocaleString('en-GB')} bytes packed`);
  expect(line).toContain('may weigh 14,000');
  expect(line).toContain(`take out ${(bytes - 14_000).toLocaleString('en-GB')},`);
});
