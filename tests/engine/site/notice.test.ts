import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { beforeAll, describe, expect, it } from 'vitest';
import { inlineBodies } from '../../../src/hosting/headers.ts';
import { mostBytes, packedBytes } from '../../../src/integrations/page-weight.ts';
import { entriesOf } from '../../support/area.ts';
import { buildNoticed } from '../../support/build-sites.ts';
import { noticeSaid as said } from '../../support/notice.ts';
import {
  builtPages,
  builtWindow,
  inventedSite,
  noticedSite,
  words,
  type BuiltPage,
} from '../../support/sites.ts';

describe('a notice that is to come', () => {
  let pages: BuiltPage[];
  beforeAll(() => {
    buildNoticed();
    pages = builtPages(noticedSite);
  }, 180_000);

  it('stands above the lines to call on every page, with its hours, and waits', () => {
    for (const { path, root } of pages) {
      const all = root.querySelectorAll('.page > section.notice');
      expect(all.map(words), path).toEqual([
        `${said}From 6pm on Wednesday 3 June until 9am on Friday 5 June.`,
      ]);
      expect(all[0]!.getAttribute('aria-label')).toBe('Urgent notice');
      const order = root
        .querySelectorAll('.page > *')
        .map(({ classNames, tagName }) => classNames || tagName);
      expect(order.slice(0, 3), path).toEqual(['notice meanwhile', 'NOSCRIPT', 'calls']);
      expect(root.querySelector('html')!.getAttribute('data-notice')).toBe('off');
    }
  });

  it('is told at once without script', () => {
    for (const { path, root } of pages)
      expect(words(parse(root.querySelector('noscript')!.innerHTML)), path).toContain(
        'From 6pm on Wednesday 3 June',
      );
  });

  it('has the other number beside each number of the line that it stands for', () => {
    const { root } = pages.find(({ path }) => path === '/')!;
    const strip = root.querySelectorAll('.calls a').map(words);
    expect(strip[1]).toMatch(/^Helpline 01632 960 101/);
    expect(strip[2]).toBe('For now: Day and Night Line 0808 157 0103 Day and night, every day.');
    const lonely = pages.flatMap(({ path, root: page }) =>
      page
        .querySelectorAll('main a[href="tel:01632960101"]')
        .filter((link) => !link.closest('.usually') && !link.closest('.sheet'))
        .map(() => path),
    );
    expect(lonely).toEqual([]);
  });

  it('keeps every page in one first flight, and the scripts in their bytes', () => {
    const large = entriesOf(noticedSite)
      .pages.filter(({ data }) => data.isLarge)
      .map(({ id }) => `/${id}/`);
    const heavy = pages
      .filter(({ path }) => !large.includes(path))
      .map(({ path, html }) => ({ path, bytes: packedBytes(html) }))
      .filter(({ bytes }) => bytes > mostBytes);
    expect(heavy).toEqual([]);
    const { scripts } = inlineBodies(pages[0]!.html);
    expect(packedBytes(scripts.join(''))).toBeLessThanOrEqual(4096);
  });

  it('is in the files that others read', () => {
    const read = (name: string) => readFileSync(join(noticedSite.folder, name), 'utf8');
    const { local_notice, contents } = JSON.parse(read('open-data/services.json')) as {
      local_notice: object;
      contents: { name: string; alert?: string }[];
    };
    expect(local_notice).toEqual({
      description: 'The Merrowdale line has a fault. Nobody can answer.',
      call: 'Day and Night Line',
      number: '0808 157 0103',
      instead_of: 'Merrowdale Helpline',
      valid_from: '2026-06-03T17:00:00.000Z',
      valid_to: '2026-06-05T08:00:00.000Z',
    });
    const sentence = 'Call Day and Night Line on 0808 157 0103 instead.';
    const told = contents.filter(({ alert }) => alert?.includes(sentence)).map(({ name }) => name);
    expect(told).toContain('Merrowdale Helpline');
    expect(told).not.toContain('Crime Support Line');
    expect(read('open-data/services.csv')).toContain(sentence);
    expect(read('campaigns/feed.xml')).toContain(
      'Urgent notice. From 6pm on Wednesday 3 June until 9am on Friday 5 June.',
    );
  });

  it('leaves no number of that line where its hours cannot be followed', () => {
    const list = readFileSync(join(noticedSite.folder, 'services/list.json'), 'utf8');
    expect(list).toContain('Merrowdale Helpline');
    expect(list).not.toContain('01632 960 101');
  });

  it('is not on the window that lies on sites of others', () => {
    const { html } = builtWindow(noticedSite);
    expect(html).toContain('01632 960 101');
    expect(html).not.toMatch(/notice|meanwhile|usually/);
  });
});

describe('without a notice', () => {
  it('no page has a byte of it', () => {
    for (const { path, html } of builtPages(inventedSite))
      expect(html, path).not.toMatch(/data-notice|\.notice|meanwhile|usually/);
  });
});
