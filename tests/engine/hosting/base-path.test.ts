import { expect, it } from 'vitest';
import { basePath } from '../../../src/hosting/base-path.ts';

it.each([
  [undefined, '/'],
  ['', '/'],
  ['/', '/'],
  ['help', '/help/'],
  ['/help', '/help/'],
  ['help/', '/help/'],
  ['/help/', '/help/'],
  ['//help//now', '/help/now/'],
  ['v1.2/a-b_c~d', '/v1.2/a-b_c~d/'],
])('%s is the path %s', (given, path) => {
  expect(basePath(given)).toBe(path);
});

it.each([
  '/help me/',
  '../other',
  '/help/..',
  'https://help.example/',
  '/help?a',
  '/hälp/',
  '/.git/',
])('%s is refused, with what to write instead', (given) => {
  expect(() => basePath(given)).toThrow('write it as /help/');
});
