import { describe, expect, it } from 'vitest';
import { fullAddress, parentPath, withBase } from '../../../src/lib/urls.ts';

describe('withBase', () => {
  it.each([
    ['/helpline/', '/', '/helpline/'],
    ['/helpline/', '/help/', '/help/helpline/'],
    ['/helpline/', '/help', '/help/helpline/'],
    ['/', '/', '/'],
    ['/', '/help/', '/help/'],
    ['/about/glossary/#term', '/help/', '/help/about/glossary/#term'],
  ])('%s below %s is %s', (path, base, expected) => {
    expect(withBase(path, base)).toBe(expected);
  });
});

describe('parentPath', () => {
  it.each([
    ['/safe-places/refuge/', '/safe-places/'],
    ['/a/b/c/', '/a/b/'],
    ['/helpline/', '/'],
    ['/', '/'],
  ])('above %s is %s', (path, expected) => {
    expect(parentPath(path)).toBe(expected);
  });
});

describe('fullAddress', () => {
  it('puts the host before the path that the site lives under', () => {
    expect(fullAddress('/helpline/', '/help/', new URL('https://a.example/'))).toBe(
      'https://a.example/help/helpline/',
    );
  });

  it('throws where the site has no address', () => {
    expect(() => fullAddress('/helpline/', '/', undefined)).toThrow();
  });
});
