import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync, brotliDecompressSync, constants, gunzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { finishedFiles } from '../../../src/integrations/finished-files.ts';
import { finisher } from '../../../src/integrations/finisher.ts';

const folder = mkdtempSync(join(tmpdir(), 'finished-'));
afterAll(() => rmSync(folder, { recursive: true }));

const words = readFileSync('README.md', 'utf8');
const apart = randomBytes(100_000).toString('base64');
const files = {
  'index.html': `<p>${words}</p>`,
  'services/one/index.html': `<main data-pagefind-body><h2>First</h2> <p>One two</p></main>${words}`,
  'tiny.txt': 'ok',
  'search/first.json': JSON.stringify([apart, apart]),
  _headers: words,
};

const done = ({ hooks }: AstroIntegration) =>
  (hooks['astro:build:done'] as (options: object) => unknown)({
    dir: pathToFileURL(`${folder}/`),
    logger: { info: () => {} },
  });
const read = (name: string) => readFileSync(join(folder, name));

const finished = finishedFiles();

beforeAll(async () => {
  const write = (names: string[]) => {
    for (const name of names) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), files[name as keyof typeof files]);
    }
  };
  const isPage = (name: string) => name.endsWith('.html');
  write(Object.keys(files).filter(isPage));
  await done(finished.ofPages);
  write(Object.keys(files).filter((name) => !isPage(name)));
  await done(finished.ofTheRest);
});

describe('a built site has beside it', () => {
  it('copies of each file that packs, and of nothing else', () => {
    const names = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => entry.name);
    expect(names.toSorted()).toEqual(
      [
        ...['_headers', 'first.json', 'first.json.br', 'first.json.gz', 'tiny.txt'],
        ...['index.html', 'index.html.br', 'index.html.gz'],
        ...['index.html', 'index.html.br', 'index.html.gz'],
      ].toSorted(),
    );
  });

  it.each(['index.html', 'services/one/index.html', 'search/first.json'])(
    'what unpacks to the same bytes: %s',
    (name) => {
      expect(brotliDecompressSync(read(`${name}.br`)).equals(read(name))).toBe(true);
      expect(gunzipSync(read(`${name}.gz`)).equals(read(name))).toBe(true);
    },
  );

  it('pages without what is for search alone, which was read before', () => {
    expect(read('services/one/index.html').toString()).toMatch(/^<main><h2>First<\/h2><p>One two/);
    expect(finished.pages()).toEqual([
      expect.objectContaining({ path: '/services/one/', words: ['first', 'one', 'two'] }),
    ]);
  });

  it('pages packed better than on the fly', () => {
    const params = { [constants.BROTLI_PARAM_QUALITY]: 9 };
    const onTheFly = brotliCompressSync(read('index.html'), { params });
    expect(read('index.html.br').length).toBeLessThan(0.97 * onTheFly.length);
  });

  it('a large file packed as a whole, however far apart its repeated parts are', () => {
    expect(read('search/first.json.br').length).toBeLessThan(0.8 * 2 * 100_000);
  });
});

it.each(['gone.html', 'gone.json'])(
  'a file that cannot be finished ends the build, and is named: %s',
  async (name) => {
    const { give, pages, end } = finisher();
    give({
      file: join(folder, name),
      pages: 1,
      path: name.endsWith('.html') ? `/${name}` : undefined,
    });
    await expect(pages().then(end)).rejects.toThrow(name);
  },
);
