import { describe, expect, it } from 'vitest';
import { pageAt, pagesAbove, pagesBelow, type Guide } from '../../../src/model/pages.ts';
import * as good from '../schemas/good-entries.ts';

const link = (path: string) => ({ path, title: `Page ${path}`, summary: 'A page.' });
const pages = ['/', '/safe-places/', '/safe-places/refuge/', '/services/', '/about/x/'].map(link);

describe('pageAt', () => {
  it('is the page at a path', () => {
    expect(pageAt('/services/', pages)).toEqual(link('/services/'));
  });

  it.each(['/service/', '/services', 'services/', ''])('throws for "%s", naming it', (path) => {
    expect(() => pageAt(path, pages)).toThrow(`"${path}"`);
  });
});

describe('pagesAbove', () => {
  it.each([
    ['a page in a folder', '/safe-places/refuge/', '/ /safe-places/'],
    [
      'a page two folders down',
      '/safe-places/refuge/tonight/',
      '/ /safe-places/ /safe-places/refuge/',
    ],
    ['a page whose folder has no page', '/about/x/', '/'],
    ['a page that does not exist itself', '/services/missing/', '/ /services/'],
    ['a page at the top', '/services/', '/'],
    ['home, which has none', '/', ''],
  ])('%s', (_, path, expected) => {
    expect(
      pagesAbove(path, pages)
        .map((page) => page.path)
        .join(' '),
    ).toBe(expected);
  });
});

describe('pagesBelow', () => {
  const guide = (id: string, title: string, order = 50) =>
    ({ id, data: { ...good.page, title, order } }) as unknown as Guide;
  const guides = [
    guide('safe-places', 'Safe places'),
    guide('safe-places/refuge', 'Refuge', 20),
    guide('safe-places/second-stage', 'beds for longer', 30),
    guide('safe-places/support', 'Advice there', 30),
    guide('safe-places/refuge/tonight', 'Tonight'),
    guide('helpline', 'Helpline', 10),
    guide('index', 'Home'),
  ];
  const titles = (path: string) => pagesBelow(path, guides).map(({ title }) => title);

  it('are the pages directly below, by order and then by title', () => {
    expect(titles('/safe-places/')).toEqual(['Refuge', 'Advice there', 'beds for longer']);
  });

  it('of home are those at the top, without home itself', () => {
    expect(titles('/')).toEqual(['Helpline', 'Safe places']);
  });

  it('of a page with nothing below are none', () => {
    expect(titles('/helpline/')).toEqual([]);
  });

  it('do not take a path that begins alike for a folder', () => {
    expect(titles('/safe/')).toEqual([]);
  });
});
