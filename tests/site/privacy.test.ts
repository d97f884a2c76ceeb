import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { inlineBodies } from '../../src/hosting/headers.ts';
import { exit } from '../../src/text/en-GB.ts';
import { areaOf } from '../support/area.ts';
import { alarmWords, alarmWordsInAddresses, holdsWord } from '../support/alarm-words.ts';
import { builtDocuments, builtPages, site, words } from '../support/sites.ts';

const hash = (body: string) => `'sha256-${createHash('sha256').update(body).digest('base64')}'`;

describe(`each page of ${site.name}`, () => {
  const pages = builtPages(site);
  const first = inlineBodies(pages[0]!.html);

  it('holds the same scripts and styles as every other, at most two of each', () => {
    const other = pages.filter(
      ({ html }) => JSON.stringify(inlineBodies(html)) !== JSON.stringify(first),
    );
    expect(first.scripts).not.toEqual([]);
    expect(first.styles).not.toEqual([]);
    expect(other.map(({ path }) => path)).toEqual([]);
  });

  it('has the guard in its head, before anything that could show', () => {
    const late = pages.filter(({ html }) => {
      const guard = html.indexOf('<script>');
      return guard === -1 || guard > html.indexOf('</head>');
    });
    expect(late.map(({ path }) => path)).toEqual([]);
  });

  it('carries the mark of the build after its text, the same on every page', () => {
    const early = pages.filter(
      ({ html }) => html.indexOf(' data-build=') < html.indexOf('</main>'),
    );
    expect(early.map(({ path }) => path)).toEqual([]);
    const marks = new Set(
      pages.map(({ root }) => root.querySelector('footer')!.getAttribute('data-build')),
    );
    expect([...marks]).toEqual([expect.stringMatching(/^[\w-]{6}$/)]);
  });

  it('calls the exit by the name that the exit shows', () => {
    const names = pages.flatMap(({ path, root }) =>
      [...words(root).matchAll(/“(Leave [^”]*)”/g)].map(([, name]) => `${path}: ${name}`),
    );
    expect(names.length).toBeGreaterThan(0);
    expect(names.filter((name) => !name.endsWith(`: ${exit.label}`))).toEqual([]);
  });

  it('allows those scripts and styles alone, by their hashes', () => {
    for (const { root } of pages) {
      const policy = root
        .querySelector('meta[http-equiv=content-security-policy]')!
        .getAttribute('content')!;
      expect(policy).toContain("default-src 'none'");
      const hashes = (bodies: string[]) => bodies.map(hash).join(' ');
      expect(policy).toContain(`script-src 'self' ${hashes(first.scripts)} 'wasm-unsafe-eval';`);
      expect(policy).toContain(`style-src ${hashes(first.styles)};`);
      expect(policy).not.toContain('unsafe-inline');
    }
  });

  it('carries no style attribute, no handler attribute and no form', () => {
    const found = builtDocuments(site).flatMap(({ path, html, root }) => [
      ...root.querySelectorAll('[style], form').map((element) => `${path}: ${element.tagName}`),
      ...(html.match(/<[^>]+\son[a-z]+=/gi) ?? []).map((tag) => `${path}: ${tag}`),
    ]);
    expect(found).toEqual([]);
  });

  it('asks the browser to fetch or prepare nothing elsewhere', () => {
    const hints = builtDocuments(site).filter(({ root }) =>
      root.querySelector(
        'link[rel=preconnect], link[rel=dns-prefetch], link[rel=prefetch], link[rel=prerender], script[type=speculationrules]',
      ),
    );
    expect(hints.map(({ path }) => path)).toEqual([]);
  });

  it('has a search box that leaves no words behind', () => {
    const boxes = pages.flatMap(({ root }) => root.querySelectorAll('input'));
    expect(boxes.length).toBeGreaterThan(0);
    for (const box of boxes) {
      expect(box.getAttribute('name')).toBeUndefined();
      expect(box.getAttribute('autocomplete')).toBe('off');
      expect(box.getAttribute('spellcheck')).toBe('false');
      expect(box.getAttribute('autocapitalize')).toBe('none');
    }
  });
});

describe(`what of ${site.name} shows in a tab, in history and in an address`, () => {
  it('no title has an alarm word', () => {
    const titles = builtPages(site).map(({ root }) => words(root.querySelector('title')));
    expect(titles.filter((title) => holdsWord(title, alarmWords))).toEqual([]);
  });

  it('no address names violence', () => {
    const paths = builtPages(site).map(({ path }) => path.replaceAll('/', ' '));
    expect(paths.filter((path) => holdsWord(path, alarmWordsInAddresses))).toEqual([]);
  });

  it('a link preview has no picture, and one calm sentence instead of the first words of the page', () => {
    const { quietSummary } = areaOf(site);
    expect(holdsWord(quietSummary, alarmWords)).toBe(false);
    const loud = builtPages(site).filter(
      ({ root }) =>
        root.querySelector('meta[property^="og:"], meta[name^="twitter:"]') ||
        root.querySelector('meta[name=description]')?.getAttribute('content') !== quietSummary,
    );
    expect(loud.map(({ path }) => path)).toEqual([]);
  });
});
