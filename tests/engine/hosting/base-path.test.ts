import { expect, it } from 'vitest';
import { basePath, siteAddress } from '../../../src/hosting/base-path.ts';

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

it.each([
  ['https://support.example', '/'],
  ['https://support.example/', '/'],
  ['https://support.example', '/help/'],
  ['https://support.example/help', '/help/'],
  ['https://support.example/help/', '/help/'],
])('a site at %s below %s lives at its host', (given, base) => {
  expect(siteAddress(given, base)).toBe('https://support.example');
});

it('an address whose path is not the base is refused, with what to set', () => {
  expect(() => siteAddress('https://council.example/help/', '/')).toThrow('set BASE_PATH=/help/');
});
