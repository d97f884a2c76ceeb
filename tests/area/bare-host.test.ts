import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

/** What holds only where the host sends our headers. */
const promises =
  /(?:saves?|stores?|keeps?|leaves?) nothing on your device|Back and Forward do not show|kept on the disk|let others show it in a frame/i;

it('a page that promises what a bare host does not keep says so there', () => {
  const pages = readdirSync('content', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.mdx'))
    .map((name) => ({ name, text: readFileSync(join('content', name), 'utf8') }));
  const promising = pages.filter(({ text }) => promises.test(text));
  expect(promising.length).toBeGreaterThan(1);
  expect(
    promising.filter(({ text }) => !text.includes('<OnBareHost>')).map(({ name }) => name),
  ).toEqual([]);
});
