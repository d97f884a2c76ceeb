import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inlineBodies, responseHeaders, standingHeaders } from '../../src/hosting/headers.ts';
import { mediaTypeOf } from '../../src/hosting/media-types.ts';
import { mostBytes, mostBytesOfLarge } from '../../src/integrations/page-weight.ts';
import { inventedSite, realSite, type Site } from '../support/sites.ts';
import { makeCertificate } from '../trace/certificate.ts';
import { ask, send, type Answer } from './asking.ts';
import { cannotBeTold } from './cannot-be-told.ts';
import { expectHeaders as expectEach } from './expect-headers.ts';
import { isInstalled, serverNames, start, type Running } from './programs.ts';

const read = (site: Site, name: string) => readFileSync(join(site.folder, name));

/** Requests that a server answers before it looks at their path, and the statuses that it may give. */
const unreadable: [string, string, number[]][] = [
  ['a request that cannot be read', 'NOTHING AT ALL\r\n\r\n', [400]],
  ['a request without a host', 'GET / HTTP/1.1\r\n\r\n', [400]],
  [
    'an address too long',
    `GET /${'a'.repeat(1_200_000)} HTTP/1.1\r\nHost: a\r\n\r\n`,
    [400, 414, 431],
  ],
  [
    'a request with headers too long',
    `GET / HTTP/1.1\r\nHost: a\r\nX-A: ${'a'.repeat(1_200_000)}\r\n\r\n`,
    [400, 431, 494],
  ],
];

describe.each(serverNames.filter(isInstalled))('%s', (name) => {
  describe.each([realSite, inventedSite])('serves $name below $base', (site) => {
    const { base } = site;
    const missing = read(site, '404.html').toString();
    const expected = Object.entries(standingHeaders(responseHeaders(inlineBodies(missing), base)));
    let server: Running;
    beforeAll(async () => {
      server = await start(name, site);
    });
    afterAll(() => server?.stop());

    const get = (path: string, method?: string, headers = {}) =>
      ask(server.port, base + path, method, headers);

    function expectHeaders(answer: Answer): void {
      expectEach(answer, expected);
      if (base !== '/') expect(answer.headers).not.toHaveProperty('strict-transport-security');
    }

    /** A way within the site, which can lead to no http. */
    function expectWay({ headers: { location = '' } }: Answer, path: string): void {
      const names = cannotBeTold[name].includes('a redirect without its host');
      expect(names ? location.replace(/^https:\/\/[^/]+/, '') : location).toBe(path);
    }

    const files = readdirSync(site.folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
      statSync(join(site.folder, file)).isFile(),
    );
    const oneOfEach = new Map(
      files
        .filter(
          (file) =>
            /(^|[^/])\.[^./]+$/.test(file) && !/\.(br|gz)$|^_headers$|404\.html$/.test(file),
        )
        .map((file) => [mediaTypeOf(file) + file.match(/\.[^.]+$/)![0], file]),
    );

    it.each([...oneOfEach.values()])('%s as what it is, with every header', async (file) => {
      const answer = await get(file.replace(/(^|\/)index\.html$/, '$1'));
      expect(answer.status).toBe(200);
      expect(answer.headers['content-type']).toBe(mediaTypeOf(file));
      expect(answer.body.equals(read(site, file))).toBe(true);
      expectHeaders(answer);
    });

    it.each([
      'missing/',
      'missing.json',
      'missing.html',
      'helpline/missing',
      '.git/config',
      '404.html',
      'helpline/index.html/',
    ])('%s as missing, with the page of the site', async (path) => {
      const answer = await get(path);
      expect(answer.status).toBe(404);
      expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
      expect(answer.body.toString()).toBe(missing);
      expectHeaders(answer);
    });

    it('a folder without a page with the page of the site, and never a list', async () => {
      const answer = await get('pagefind/');
      expect([403, 404]).toContain(answer.status);
      expect(answer.body.toString()).toBe(missing);
      expectHeaders(answer);
    });

    it.each([
      ['helpline', 'helpline/'],
      ['helpline?from=home', 'helpline/?from=home'],
      ['services', 'services/'],
    ])('%s by a way to %s that names no host and no scheme', async (path, to) => {
      const answer = await get(path);
      expect([301, 308]).toContain(answer.status);
      const losesQuery = cannotBeTold[name].some((told) => told.startsWith('the query'));
      expectWay(answer, base + (losesQuery ? to.replace(/\?.*/, '') : to));
      expectHeaders(answer);
    });

    if (base !== '/')
      it('its path without the last slash by a way to it, and nothing above it', async () => {
        const answer = await ask(server.port, base.slice(0, -1));
        expect([301, 308]).toContain(answer.status);
        expectWay(answer, base);
        expectHeaders(answer);
        const above = await ask(server.port, '/');
        for (const [header] of expected)
          expect(above.headers).not.toHaveProperty(header.toLowerCase());
      });

    it.each(['', 'helpline/', 'missing/', 'helpline', 'campaigns/calendar.ics'])(
      'HEAD of %s as GET without the body',
      async (path) => {
        const [got, head] = [await get(path), await get(path, 'HEAD')];
        expect(head.body).toHaveLength(0);
        expect(head.status).toBe(got.status);
        expect(head.headers['content-type']).toBe(got.headers['content-type']);
        expectHeaders(head);
      },
    );

    it.each(['POST', 'PUT', 'PATCH', 'DELETE', 'TRACE', 'OPTIONS', 'PROPFIND'])(
      'nothing by %s',
      async (method) => {
        for (const path of ['', 'helpline/', 'campaigns/feed.xml']) {
          const answer = await get(path, method);
          expect([405, 501]).toContain(answer.status);
          if (base !== '/' && cannotBeTold[name].includes(`${method} below a path`)) continue;
          expectHeaders(answer);
        }
      },
    );

    it.each([
      ['If-None-Match', '*'],
      ['If-None-Match', '"abc"'],
      ['If-Modified-Since', 'Fri, 31 Dec 2100 23:59:59 GMT'],
      ['Range', 'bytes=0-9'],
      ['Range', 'bytes=99999999-'],
      ['Range', 'bytes=0-1,3-4'],
    ])('a page whole, and never “not modified” or a part, for %s: %s', async (header, value) => {
      if (cannotBeTold[name].includes(`${header}: ${value}`)) return;
      const answer = await get('helpline/', 'GET', { [header]: value });
      expect(answer.status).toBe(200);
      expect(answer.body.equals(read(site, 'helpline/index.html'))).toBe(true);
      expectHeaders(answer);
    });

    it.each([
      'helpline/../../../../etc/passwd',
      '..%2f..%2f..%2fetc/passwd',
      '%2e%2e/%2e%2e/package.json',
      '/elsewhere.example/',
      '/elsewhere.example',
      '%2felsewhere.example',
      '%5celsewhere.example',
      'helpline%00/',
      '%E0%A4%A',
      '%',
      '%FF/',
      'helpline/;a=b',
      'HELPLINE/',
      'helpline/.',
      '?',
      '~root/',
      'index.html.gz/x',
      'a'.repeat(300),
      'a'.repeat(5000),
    ])('the odd path %s without a stranger’s file or way', async (path) => {
      const answer = await get(path);
      expect([200, 301, 308, 400, 403, 404, 500]).toContain(answer.status);
      expect(answer.body.toString()).not.toMatch(/root:|quiet-help-site/);
      expect(answer.headers.location ?? '/').toMatch(/^\/(?![/\\])/);
      // Outside the path of the site, nothing of ours holds.
      if (answer.status === 400 && cannotBeTold[name].includes('a request that cannot be read'))
        return;
      const isOurs = answer.status === 200 && answer.body.length > 0;
      if (base === '/' || isOurs || answer.body.toString() === missing) expectHeaders(answer);
    });

    it.each(base === '/' ? unreadable : [])(
      '%s with every header, where it can be told to',
      async (label, text, statuses) => {
        const answer = await send(server.port, text).catch(() => undefined);
        // Some close the connection while the text still comes.
        if (!answer?.status) return;
        expect(statuses).toContain(answer.status);
        const lacks = () => expectHeaders(answer);
        if (cannotBeTold[name].includes(label)) expect(lacks).toThrow();
        else lacks();
      },
    );

    it.each([
      ['br, gzip', ['br', 'gzip']],
      ['gzip', ['gzip']],
      ['gzip;q=0', [undefined]],
      ['gzip;q=0.0, br;q=0', [undefined]],
      ['identity', [undefined]],
    ])('pages packed for “%s”, as the build packed them', async (accepted, codings) => {
      for (const [path, file] of [
        ['', 'index.html'],
        ['missing/', '404.html'],
        ['search-data.json', 'search-data.json'],
      ] as const) {
        const answer = await get(path, 'GET', { 'Accept-Encoding': accepted });
        const coding = answer.headers['content-encoding'];
        expect(codings).toContain(coding);
        const unpack = { br: brotliDecompressSync, gzip: gunzipSync }[coding!];
        expect((unpack?.(answer.body) ?? answer.body).equals(read(site, file))).toBe(true);
        if (coding) expect(answer.headers.vary).toMatch(/^accept-encoding$/i);
        expect(answer.headers['content-type']).toBe(mediaTypeOf(file));
        expectHeaders(answer);
      }
    });

    it('every page within its weight, to who takes gzip alone', async () => {
      const pages = files.filter((file) => file.endsWith('index.html'));
      const weights = [];
      for (const page of pages) {
        const { body, status } = await get(page.replace(/index\.html$/, ''), 'GET', {
          'Accept-Encoding': 'gzip',
        });
        weights.push({ page, status, bytes: body.length });
      }
      expect(weights.filter(({ status }) => status !== 200)).toEqual([]);
      const heavy = weights.filter(({ bytes }) => bytes > mostBytes).map(({ page }) => page);
      expect(
        heavy.filter(
          (page) => !/^(professionals\/handbook|about\/figures)\/index.html$/.test(page),
        ),
      ).toEqual([]);
      expect(weights.filter(({ bytes }) => bytes > mostBytesOfLarge)).toEqual([]);
    });

    if (base === '/')
      it('and gives up a request that never ends', async () => {
        const socket = connect(server.port, '127.0.0.1');
        socket.write('GET / HTTP/1.1\r\nHost: a\r\n');
        socket.resume();
        await new Promise((resolve) => socket.once('close', resolve));
      });
  });
});

const keys = mkdtempSync(join(tmpdir(), 'keys-'));
const certificate = makeCertificate(keys);
afterAll(() => rmSync(keys, { recursive: true }));
if (!certificate) console.warn('openssl is not installed: nothing is tested by TLS.');

describe
  .runIf(certificate)
  .each(serverNames.filter((name) => name !== 'the container' && isInstalled(name)))(
  'by TLS, %s',
  (name) => {
    const missing = read(realSite, '404.html').toString();
    const expected = Object.entries(standingHeaders(responseHeaders(inlineBodies(missing), '/')));
    let server: Running;
    beforeAll(async () => {
      server = await start(name, realSite, keys);
    });
    afterAll(() => server?.stop());

    it.each(['', 'helpline/', 'robots.txt', 'missing/', 'helpline'])(
      'sends every header with /%s, and none that a browser writes down',
      async (path) => {
        const headers = { Host: `localhost:${server.port}` };
        const { headers: sent } = await ask(
          server.port,
          `/${path}`,
          'GET',
          headers,
          certificate!.cert,
        );
        for (const [header, value] of expected) expect(sent[header.toLowerCase()]).toBe(value);
        for (const header of ['alt-svc', 'nel', 'report-to', 'set-cookie'])
          expect(sent).not.toHaveProperty(header);
      },
    );
  },
);

describe('docs/hosting.md', () => {
  const text = existsSync('docs/hosting.md') ? readFileSync('docs/hosting.md', 'utf8') : '';

  it.each(Object.entries(cannotBeTold))('lists what %s cannot be told', (name, labels) => {
    const listed = text.split('\n').filter((line) => line.startsWith(`- **${name}**: `));
    expect(listed.map((line) => line.replace(/^.*?: |[`.]/g, ''))).toEqual(labels);
  });
});
