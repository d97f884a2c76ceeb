import { describe, expect, it } from 'vitest';
import { builtPages, builtWindow, site, words, type BuiltPage } from '../support/sites.ts';

/** Runs a check on each page and lists the pages that fail it, so that one run shows them all. */
function failing(pages: BuiltPage[], isFine: (page: BuiltPage) => boolean): string[] {
  return pages.filter((page) => !isFine(page)).map(({ path }) => path);
}

describe(`each page of ${site.name}`, () => {
  const pages = builtPages(site);
  const check = (isFine: (page: BuiltPage) => boolean) =>
    expect(failing(pages, isFine)).toEqual([]);

  it('there are pages', () => expect(pages.length).toBeGreaterThan(10));

  it('has one h1', () => check(({ root }) => root.querySelectorAll('h1').length === 1));

  it('never skips a level of heading', () =>
    check(({ root }) => {
      const levels = root.querySelectorAll('h1,h2,h3,h4,h5,h6').map((h) => Number(h.tagName[1]));
      return (
        levels.length > 0 &&
        levels.every((level, index) => index === 0 || level <= levels[index - 1]! + 1)
      );
    }));

  it('has a title of its own', () => {
    const titles = pages.map(({ root }) => words(root.querySelector('title')));
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  });

  it('names its language and its landmarks once', () =>
    check(
      ({ root }) =>
        Boolean(root.querySelector('html')?.getAttribute('lang')) &&
        ['body > header', 'main', 'body > footer', 'aside[aria-labelledby]'].every(
          (landmark) => root.querySelectorAll(landmark).length === 1,
        ),
    ));

  it('uses each id once', () =>
    check(({ root }) => {
      const ids = root.querySelectorAll('[id]').map(({ id }) => id);
      return ids.includes('main') && new Set(ids).size === ids.length;
    }));

  it('starts with the exit, then the skip link', () =>
    check(({ root }) => {
      const focusable = root.querySelectorAll('a[href], button, input, select, summary');
      const [first, second] = focusable;
      return (
        first!.hasAttribute('data-exit') &&
        first!.getAttribute('rel') === 'noreferrer noopener nofollow' &&
        second!.getAttribute('href') === '#main'
      );
    }));

  it('opens main with the link back, but for home', () =>
    check(({ path, root }) => {
      const first = root.querySelector('main a, main h1');
      return path === '/' ? first?.tagName === 'H1' : /^Back to /.test(words(first));
    }));

  it('shows whom to call, with four numbers, before main', () =>
    check(({ root, html }) => {
      const calls = root.querySelectorAll('aside a[href^="tel:"]');
      return calls.length >= 4 && html.indexOf('<aside') < html.indexOf('<main');
    }));

  it('shows no trace of missing data', () =>
    check(
      ({ root }) => !/\b(undefined|NaN|null)\b|\[object/.test(words(root.querySelector('body'))),
    ));

  it('says on which day it was last checked, if it is guidance or a service', () => {
    const guidance = pages.filter(({ root }) => root.querySelector('main article'));
    const silent = failing(guidance, ({ root }) =>
      /Last checked: \d{1,2} [A-Z][a-z]+ 20\d\d\./.test(words(root.querySelector('main article'))),
    );
    expect(guidance.length).toBeGreaterThan(20);
    expect(silent).toEqual([]);
  });

  it('keeps words from running into each other around links', () => {
    const glued = pages.flatMap(({ path, html }) =>
      [...html.matchAll(/[a-z.,]<a [^>]*>|<\/a>[a-z0-9]/gi)].map((match) => `${path}: ${match[0]}`),
    );
    expect(glued).toEqual([]);
  });

  it('keeps a space between one sentence and the next', () => {
    const inner = 'p, li, ul, ol, dl, dt, dd, div, br, table, h2, h3';
    const joined = [...pages, builtWindow(site)].flatMap(({ path, root }) =>
      root.querySelectorAll('p, li, dd, td, summary').flatMap((part) => {
        const [found] = part.text.match(/\S*\p{Ll}{2}[.?!]\p{Lu}\p{Ll}+/u) ?? [];
        return found && !part.querySelector(inner) ? [`${path}: ${found}`] : [];
      }),
    );
    expect(joined).toEqual([]);
  });

  it('keeps white space out of the ends of links in prose', () => {
    const loose = pages.flatMap(({ path, html }) =>
      [...html.matchAll(/<p>[^<]*<a [^>]*>\s|\s<\/a>[.,;:]/g)].map(
        (match) => `${path}: ${match[0]}`,
      ),
    );
    expect(loose).toEqual([]);
  });
});

describe(`how a page of ${site.name} is passed on`, () => {
  it('it ends with its own address, under its quiet title', () => {
    for (const { path, root } of builtPages(site)) {
      if (path === '/404.html') continue;
      const links = root.querySelectorAll('main .paper a');
      expect(links.length, path).toBe(1);
      expect(links[0]!.getAttribute('href'), path).toBe(
        root.querySelector('link[rel=canonical]')!.getAttribute('href'),
      );
      expect(words(root.querySelector('title')), path).toContain(words(links[0]!));
    }
  });

  it('a service is put on a slip under the name that a tab shows, with a number of its own', () => {
    const offers = builtPages(site).flatMap(({ root }) => {
      const offer = root.querySelector('keep-service');
      return offer ? [{ offer, root }] : [];
    });
    expect(offers.length).toBeGreaterThan(0);
    for (const { offer, root } of offers) {
      const name = offer.getAttribute('data-name')!;
      expect(words(root.querySelector('title')).startsWith(name)).toBe(true);
      const numbers = root.querySelectorAll('main .call [dir=ltr]').map(words);
      expect(numbers).toContain(offer.getAttribute('data-phone'));
    }
  });
});
