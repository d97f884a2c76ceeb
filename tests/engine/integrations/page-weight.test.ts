import { expect, it } from 'vitest';
import { heavyPages } from '../../../src/integrations/page-weight.ts';

const large = (path: string) => path === '/all/';

it.each([
  ['/a/', 14_000, 0],
  ['/a/', 14_001, 1],
  ['/all/', 60_000, 0],
  ['/all/', 60_001, 1],
])('%s of %i bytes is refused %i times', (path, bytes, times) => {
  expect(heavyPages([{ path, bytes }], large)).toHaveLength(times);
});

it('a page that is refused is named, with what it weighs and what has to go', () => {
  const [line] = heavyPages([{ path: '/a/b/', bytes: 15_250 }], large);
  expect(line).toContain('/a/b/ weighs 15,250 bytes packed');
  expect(line).toContain('may weigh 14,000');
  expect(line).toContain('take out 1,250,');
});
