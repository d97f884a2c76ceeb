import { describe, expect, it } from 'vitest';
import { parentPath, withBase } from '../../../src/lib/urls.ts';

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
