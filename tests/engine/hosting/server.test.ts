import { rmSync, symlinkSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { text as readAll } from 'node:stream/consumers';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { swap } from '../../../src/build/swap.ts';
import { responseHeaders } from '../../../src/hosting/headers.ts';
import { siteServer } from '../../../src/hosting/server.ts';
import { files, inline, listen, serve, siteFolder } from './built-site.ts';

const html = 'text/html; charset=utf-8';
const everyHeader = Object.fromEntries(
  Object.entries(responseHeaders(inline)).map(([name, value]) => [name.toLowerCase(), value]),
);

describe('an address is answered', () => {
  it.each([
    ['/', 200, html, 'index.html'],
    ['/helpline/', 200, html, 'helpline/index.html'],
    ['/helpline/?from=home', 200, html, 'helpline/index.html'],
    ['/pagefind/pagefind.js', 200, 'text/javascript; charset=utf-8', 'pagefind/pagefind.js'],
    ['/pagefind/wasm.en.pagefind', 200, 'application/octet-stream', 'pagefind/wasm.en.pagefind'],
    ['/robots.txt', 200, 'text/plain; charset=utf-8', 'robots.txt'],
    ['/sitemap-0.xml', 200, 'application/xml; charset=utf-8', 'sitemap-0.xml'],
    ['/campaigns/calendar.ics', 200, 'text/calendar; charset=utf-8', 'campaigns/calendar.ics'],
    ['/campaigns/feed.xml', 200, 'application/rss+xml; charset=utf-8', 'campaigns/feed.xml'],
    ['/missing/', 404, html, '404.html'],
    ['/404.html', 404, html, '404.html'],
    ['/../package.json', 404, html, '404.html'],
    ['/%2e%2e/%2e%2e/etc/passwd', 404, html, '404.html'],
    ['//elsewhere.example/', 404, html, '404.html'],
  ] as const)('%s with %i', async (path, status, type, file) => {
    const ask = await serve();
    const answer = await ask(path);
    expect(answer.status).toBe(status);
    expect(answer.headers['content-type']).toBe(type);
    expect(answer.body.toString()).toBe(files[file]);
  });
});

it.each(['/', '/missing/', '/pagefind/pagefind.js', '/sitemap-0.xml', '/helpline'])(
  'every header of the site comes with %s',
  async (path) => {
    const ask = await serve();
    expect((await ask(path)).headers).toMatchObject(everyHeader);
  },
);

describe('a page without its last slash', () => {
  it.each([
    ['/helpline', '/helpline/'],
    ['/helpline?from=home', '/helpline/?from=home'],
  ])('%s leads to %s', async (path, location) => {
    const ask = await serve();
    const { status, headers } = await ask(path);
    expect({ status, location: headers.location }).toEqual({ status: 308, location });
  });

  it('that does not exist is missing, and leads nowhere', async () => {
    const ask = await serve();
    const { status, headers } = await ask('/missing');
    expect({ status, location: headers.location }).toEqual({ status: 404 });
  });
});

describe('a packed copy', () => {
  it.each([
    ['br, gzip', 'br'],
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip', 'gzip'],
    ['GZIP', 'gzip'],
    ['*', 'br'],
    ['br;q=0.5, gzip;q=0.9', 'gzip'],
    ['br;q=0, *', 'gzip'],
    ['gzip;q=0', undefined],
    ['gzip; q=0.0, br;q=0', undefined],
    ['identity', undefined],
    ['gzipped', undefined],
    ['gzip;q=a lot', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('of pages for “%s” is %s', async (accepted, coding) => {
    const ask = await serve();
    const headers = accepted === undefined ? {} : { 'Accept-Encoding': accepted };
    for (const [path, file] of [
      ['/', 'index.html'],
      ['/missing/', '404.html'],
    ] as const) {
      const answer = await ask(path, 'GET', headers);
      expect(answer.headers['content-encoding']).toBe(coding);
      expect(answer.headers['content-length']).toBe(String(answer.body.length));
      expect(answer.headers.vary).toBe('Accept-Encoding');
      const unpack = { br: brotliDecompressSync, gzip: gunzipSync }[String(coding)];
      expect((unpack?.(answer.body) ?? answer.body).toString()).toBe(files[file]);
    }
  });

  it('is no address of its own', async () => {
    const ask = await serve();
    expect((await ask('/index.html.gz')).status).toBe(404);
  });

  it('is not sent of a file that has none', async () => {
    const ask = await serve();
    const answer = await ask('/robots.txt', 'GET', { 'Accept-Encoding': 'gzip' });
    expect(answer.headers['content-encoding']).toBeUndefined();
    expect(answer.body.toString()).toBe(files['robots.txt']);
  });
});

describe('a request that is no reading', () => {
  it.each(['POST', 'PUT', 'PATCH', 'DELETE', 'TRACE', 'OPTIONS', 'PROPFIND'])(
    'by %s is refused',
    async (method) => {
      const ask = await serve();
      for (const path of ['/', '/missing/', '/helpline']) {
        const { status, headers, body } = await ask(path, method);
        expect(status).toBe(405);
        expect(headers.allow).toBe('GET, HEAD');
        expect(headers).toMatchObject(everyHeader);
        expect(body).toHaveLength(0);
      }
    },
  );

  it.each([
    ['broken', 'no request at all\r\n\r\n', 400],
    ['without a host', 'GET / HTTP/1.1\r\n\r\n', 400],
    [
      'that expects what nobody does',
      'GET / HTTP/1.1\r\nHost: a\r\nExpect: tea\r\nConnection: close\r\n\r\n',
      200,
    ],
    ['too long', `GET /${'a'.repeat(20_000)} HTTP/1.1\r\nHost: a\r\n\r\n`, 431],
  ])('or is %s is answered with every header', async (_, text, status) => {
    const port = await listen(siteFolder(files));
    const socket = connect(port, '127.0.0.1').end(text);
    const [first, ...lines] = (await readAll(socket)).split('\r\n');
    expect(first).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    const sent = lines.map((line) => line.toLowerCase());
    for (const [name, value] of Object.entries(everyHeader))
      expect(sent).toContain(`${name}: ${value}`.toLowerCase());
  });
});

describe('a folder', () => {
  it('whose link leads elsewhere is served without what is there', async () => {
    const elsewhere = siteFolder({ 'secret/plan.txt': 'plan', 'other.txt': 'other' });
    const folder = siteFolder(files);
    symlinkSync(join(elsewhere, 'secret'), join(folder, 'linked'));
    symlinkSync(join(elsewhere, 'other.txt'), join(folder, 'linked.txt'));
    const ask = await serve('/', folder);
    for (const path of ['/linked/plan.txt', '/linked.txt'])
      expect((await ask(path)).status).toBe(404);
  });

  it('in which another build took the place of the first is served as that build', async () => {
    const folder = siteFolder(files);
    const ask = await serve('/', folder);
    const next = siteFolder({ ...files, 'index.html': 'Next home', 'new/index.html': 'New' });
    expect((await ask('/new/')).status).toBe(404);
    swap(next, folder);
    expect((await ask('/')).body.toString()).toBe('Next home');
    expect((await ask('/new/')).status).toBe(200);
  });

  it.each([
    ['is taken away', (folder: string) => rmSync(folder, { recursive: true })],
    ['holds half a build', (folder: string) => rmSync(join(folder, '404.html'))],
  ])('that %s goes on as it was', async (_, harm) => {
    const folder = siteFolder(files);
    const ask = await serve('/', folder);
    harm(folder);
    expect((await ask('/helpline/')).body.toString()).toBe(files['helpline/index.html']);
  });
});

describe('HEAD', () => {
  it.each(['/', '/missing/', '/robots.txt'])('of %s is GET without the body', async (path) => {
    const ask = await serve();
    const [got, head] = [await ask(path), await ask(path, 'HEAD')];
    expect(head.body).toHaveLength(0);
    expect(head.status).toBe(got.status);
    expect({ ...head.headers, date: '' }).toEqual({ ...got.headers, date: '' });
  });
});

describe('an address that cannot be read', () => {
  it.each(['/%E0%A4%A', '/%', '/helpline/%FF/'])('%s is refused', async (path) => {
    const ask = await serve();
    const { status } = await ask(path);
    expect([400, 404]).toContain(status);
  });
});

describe('below a base path', () => {
  it.each([
    ['/help/', 200],
    ['/help/helpline/', 200],
    ['/help/missing/', 404],
    ['/helpline/', 404],
    ['/', 404],
    ['/help', 308],
  ])('%s is answered with %i', async (path, status) => {
    for (const base of ['help', '/help', 'help/', '/help/']) {
      const ask = await serve(base);
      expect((await ask(path)).status).toBe(status);
    }
  });
});

it('a folder without a built site is refused with advice', () => {
  const folder = siteFolder({ 'index.html': files['index.html'] });
  expect(() => siteServer(folder, '/')).toThrow('Run "npm run build" first.');
});
