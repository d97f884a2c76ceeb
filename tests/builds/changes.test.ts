import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parse } from 'node-html-parser';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { mostBytes } from '../../src/integrations/page-weight.ts';
import { areaWithHistory } from '../support/area-with-history.ts';
import { words } from '../support/sites.ts';

const { top, content, commitOn } = areaWithHistory();
const site = join(top, 'site');
const read = (path: string) => readFileSync(join(site, path), 'utf8');

function build(): void {
  const { PATH, HOME } = process.env;
  execFileSync(process.execPath, ['src/build/run.ts'], {
    env: {
      PATH,
      HOME,
      ASTRO_TELEMETRY_DISABLED: '1',
      CONTENT_DIR: content,
      OUT_DIR: site,
      TODAY: '2026-06-03',
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

beforeAll(() => {
  const helpline = join(content, 'contacts/merrowdale-helpline.yaml');
  const glossary = join(content, 'glossary.yaml');
  writeFileSync(helpline, readFileSync(helpline, 'utf8').replace('"17:30"', '"18:00"'));
  const [, term] = readFileSync(glossary, 'utf8').match(/^[\w-]+:\n((?: .*\n)+)/m)!;
  const many = Array.from({ length: 130 }, (_, at) => `word-${at}:\n${term}`);
  writeFileSync(glossary, readFileSync(glossary, 'utf8') + many.join(''));
  commitOn('2026-02-03', 'Longer hours by Rowan');
  build();
}, 300_000);

afterAll(() => rmSync(top, { recursive: true, force: true }));

it('the page of changes leads to the page of each month, which says in words what changed', () => {
  const index = parse(read('about/changes/index.html'));
  expect(words(index.querySelector('main'))).toContain('This record begins in January 2026.');
  const month = index.querySelector('main a[href$="/2026-02/"]')!;
  expect(month.text).toBe('February 2026');
  const page = parse(read('about/changes/2026-02/index.html'));
  expect(words(page.querySelector('#contacts-merrowdale-helpline + ul'))).toBe(
    'The closing time changed from “5:30pm” to “6pm”.',
  );
  expect(read('about/changes/2026-02/index.html')).not.toContain('Rowan');
});

it('a long month stands on several pages, none of them too heavy, and all in the sitemap', () => {
  const paths = ['', '2/', '3/'].map((part) => `about/changes/2026-02/${part}`);
  const sitemap = read('sitemap-0.xml');
  for (const path of paths) {
    expect(gzipSync(read(`${path}index.html`), { level: 9 }).length).toBeLessThan(mostBytes);
    expect(sitemap).toContain(`/${path}<`);
  }
});

it('the feed tells of the month and leads to its page', () => {
  expect(read('about/changes/feed.xml')).toMatch(/<link>https:[^<]*\/about\/changes\/2026-02\/</);
});
