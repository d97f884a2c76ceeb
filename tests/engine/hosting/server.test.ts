import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { responseHeaders } from '../../../src/hosting/headers.ts';
import { siteServer } from '../../../src/hosting/server.ts';
import { files, inline, serve, siteFolder } from './built-site.ts';

const html = 'text/html; charset=utf-8';

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
    const { headers } = await ask(path);
    const expected = Object.entries(responseHeaders(inline));
    expect(headers).toMatchObject(
      Object.fromEntries(expected.map(([name, value]) => [name.toLowerCase(), value])),
    );
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

describe('gzip', () => {
  it.each(['/', '/missing/'])('packs %s for who takes it', async (path) => {
    const ask = await serve();
    const plain = await ask(path);
    const packed = await ask(path, 'GET', { 'Accept-Encoding': 'br, gzip' });
    expect(packed.headers['content-encoding']).toBe('gzip');
    expect(packed.headers['content-length']).toBe(String(packed.body.length));
    expect(gunzipSync(packed.body)).toEqual(plain.body);
  });

  it.each([
    ['nothing said', {}],
    ['another packing', { 'Accept-Encoding': 'br' }],
  ])('is not used with %s', async (_, headers) => {
    const ask = await serve();
    const answer = await ask('/', 'GET', headers);
    expect(answer.headers['content-encoding']).toBeUndefined();
    expect(answer.body.toString()).toBe(files['index.html']);
  });

  it('is named to caches as what answers differ by', async () => {
    const ask = await serve();
    expect((await ask('/')).headers.vary).toBe('Accept-Encoding');
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
    for (const base of ['/help', '/help/']) {
      const ask = await serve(base);
      expect((await ask(path)).status).toBe(status);
    }
  });
});

it('a folder without a built site is refused with advice', () => {
  const folder = siteFolder({ 'index.html': files['index.html'] });
  expect(() => siteServer(folder, '/')).toThrow('Run "npm run build" first.');
});
