import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { dataFiles, filesAhead } from '../../src/search/query/data.ts';
import { mostShards } from '../../src/search/query/shards.ts';
import { searchFiles } from '../search/engines.ts';
import { builtPages, site, words } from '../support/sites.ts';

describe(`on ${site.name}`, () => {
  it('search shows each service the number that its list shows, or none where the list has none', () => {
    const all = searchFiles(site.folder).places;
    const lists = ['/services/', '/professionals/services/'];
    const rows = builtPages(site)
      .filter(({ path }) => lists.includes(path))
      .flatMap(({ root }) => root.querySelectorAll('main li'))
      .filter((row) => row.querySelector('a[href*="/services/"]'));
    const listed = rows.map((row): [string, string | undefined] => [
      words(row.querySelector('a')),
      row.querySelector('a[href^="tel:"]')?.text,
    ]);
    const numbers = new Map(all.map(({ title, number }) => [title, number]));
    expect(listed.some(([, number]) => number)).toBe(true);
    expect(listed.map(([title]) => [title, numbers.get(title)])).toEqual(listed);
  });
});

describe(`what search loads on ${site.name}`, () => {
  const { folder } = site;
  const soon = ['search.js', 'search-worker.js', dataFiles.first];
  const sum = (bytes: number[]) => bytes.reduce((all, one) => all + one, 0);
  const weigh = (name: string) => gzipSync(readFileSync(name), { level: 9 }).length;
  /** The bytes of the heaviest files of a kind: as many as one answer may need. */
  const heaviest = (start: string, count: number) =>
    sum(
      readdirSync(folder)
        .filter((name) => name.startsWith(start) && name.endsWith('.json'))
        .map((name) => weigh(join(folder, name)))
        .toSorted((a, b) => b - a)
        .slice(0, count),
    );

  it('is at most 160,000 bytes over the wire, whatever is asked', () => {
    const engine = readdirSync(join(folder, 'pagefind'), { recursive: true, encoding: 'utf8' })
      .map((name) => join(folder, 'pagefind', name))
      // A server sends the packed copy that stands beside a file in its place.
      .filter((name) => statSync(name).isFile() && !/\.(gz|br)$/.test(name));
    const whole = [...soon, dataFiles.rest].map((name) => join(folder, name));
    const words = heaviest('search-words-', mostShards);
    const shown = heaviest('search-places-', 4) + heaviest('search-sections-', 2);
    expect(engine.length).toBeGreaterThan(3);
    expect(shown).toBeGreaterThan(1000);
    expect(words).toBeGreaterThan(100);
    expect(sum([...whole, ...engine].map(weigh)) + words + shown).toBeLessThanOrEqual(160_000);
  });

  it('is at most 72,000 bytes before the first results', () => {
    const bytes = soon.map((name) => weigh(join(folder, name)));
    expect(heaviest('search-places-', 1)).toBeGreaterThan(0);
    expect(sum(bytes) + heaviest('search-places-', 4)).toBeLessThanOrEqual(72_000);
  });

  it('has every file of places that is asked for before it is known which are needed', () => {
    const ahead = Array.from({ length: filesAhead }, (_, file) => dataFiles.places(file));
    expect(ahead.filter((name) => !existsSync(join(folder, name)))).toEqual([]);
  });

  it('holds no excerpt and no interface of the engine', () => {
    expect(existsSync(join(folder, 'pagefind/fragment'))).toBe(false);
    expect(existsSync(join(folder, 'pagefind/pagefind-ui.js'))).toBe(false);
  });
});
