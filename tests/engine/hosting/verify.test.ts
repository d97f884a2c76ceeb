import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text as readAll } from 'node:stream/consumers';
import { describe, expect, it, onTestFinished } from 'vitest';
import {
  contentSecurityPolicy,
  forMetaElement,
} from '../../../src/hosting/content-security-policy.ts';
import { standingHeaders, type Headers } from '../../../src/hosting/headers.ts';
import { isCalledRight } from '../../../src/hosting/media-types.ts';
import { siteServer } from '../../../src/hosting/server.ts';
import { judge } from '../../../src/hosting/verify/promises.ts';
import { told } from '../../../src/hosting/verify/telling.ts';
import { visit, type Visit } from '../../../src/hosting/verify/visit.ts';
import { inline, siteFolder } from './built-site.ts';

const today = new Date('2026-06-03T09:00:00Z');
const meta = forMetaElement(contentSecurityPolicy(inline));

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener).listen(0, '127.0.0.1');
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

type Spoil = (response: ServerResponse, path: string) => void;

/** A live site, spoiled as it is sent, and what is found of it. */
async function broken(
  spoil: Spoil,
  {
    base = '/',
    change = (html: string) => html,
    exit = 200,
    see = (_: Visit): unknown => undefined,
  } = {},
) {
  const outside = await serve((_, response) => response.writeHead(exit).end());
  const page = (title: string) =>
    change(
      `<html data-built="2026-06-03" data-destination="${outside}/" data-backup="${outside}/b"><head>` +
        `<meta http-equiv="content-security-policy" content="${meta}"><style>${inline.styles[0]}</style>` +
        `<script>${inline.scripts[0]}</script></head><h1>${title}</h1>` +
        `<script>${inline.scripts[1]}</script></html>`,
    );
  const built = page('Not here');
  const folder = siteFolder({
    'index.html': page('Home'),
    '404.html': built,
    'helpline/index.html': page('Helpline'),
    'robots.txt': 'User-agent: *',
    'search.js': 'search()',
    'sitemap-0.xml': ['', 'helpline/']
      .map((path) => `<loc>https://site.example${base}${path}</loc>`)
      .join(''),
  });
  const site = siteServer(folder, base);
  const origin = await serve((request, response) => {
    spoil(response, request.url!);
    site.emit('request', request, response);
  });
  const seen = await visit(new URL(base, origin), built);
  see(seen);
  return found(seen);
}

/** The promises that a visit shows broken, each with what breaks it. */
const found = (seen: Visit) =>
  judge(seen, today).flatMap(({ name, broken }) => (broken.length > 0 ? [[name, ...broken]] : []));

/** Changes the head of an answer before it goes out. */
const withHead =
  (head: (headers: Headers, status: number, path: string) => [number, Headers]): Spoil =>
  (response, path) => {
    const writeHead = response.writeHead.bind(response) as (
      status: number,
      headers: Headers,
    ) => ServerResponse;
    response.writeHead = ((status: number, headers: Headers) =>
      writeHead(...head(headers, status, path))) as typeof response.writeHead;
  };

describe('every promise is found to hold', () => {
  it.each(['/', '/help/'])('on a good site below %s', async (base) => {
    expect(await broken(() => {}, { base })).toEqual([]);
  });

  it('with the policy that fits any build', async () => {
    const standing = withHead((headers, status) => [
      status,
      { ...headers, ...standingHeaders(headers) },
    ]);
    expect(await broken(standing)).toEqual([]);
  });
});

it.each([
  ['text/javascript; charset=utf-8', 'search.js', true],
  ['application/javascript', 'search.js', true],
  ['text/html; charset=UTF-8', 'index.html', true],
  ['text/html', 'index.html', true],
  ['text/html; charset=iso-8859-1', 'index.html', false],
  ['text/plain', 'search.js', false],
  ['text/calendar', 'campaigns/calendar.ics', true],
  ['application/xml', 'campaigns/feed.xml', false],
  [undefined, 'index.html', false],
])('“%s” for %s is the name of what it is: %s', (sent, path, isRight) => {
  expect(isCalledRight(sent, path)).toBe(isRight);
});

describe('on a spoiled site it is said', () => {
  const without = (name: string, where = /./) =>
    withHead((headers, status, path) => {
      const { [name]: _, ...others } = headers;
      return [status, where.test(path) ? others : headers];
    });
  const adding = (added: Headers) =>
    withHead((headers, status) => [status, { ...headers, ...added }]);

  it.each<[string, Spoil, string, string]>([
    [
      'that a header lacks on pages',
      without('Referrer-Policy', /helpline/),
      'Each page comes',
      '/helpline/ sends no Referrer-Policy',
    ],
    [
      'that a header lacks on files',
      without('Cache-Control', /search\.js/),
      'Files carry',
      '/search.js sends no Cache-Control',
    ],
    [
      'that a header lacks on errors',
      without('Permissions-Policy', /nothing/),
      'A missing address',
      '/nothing-is-here/ sends no Permissions-Policy',
    ],
    [
      'that an old policy is sent',
      adding({ 'Content-Security-Policy': "script-src 'sha256-old'" }),
      'Each page comes',
      'another Content-Security-Policy',
    ],
    [
      'that pages may be cached',
      adding({ 'Cache-Control': 'max-age=600' }),
      'Each page comes',
      'another Cache-Control',
    ],
    ['that a cookie is set', adding({ 'Set-Cookie': 'id=1; Path=/' }), 'No cookie', 'sets id'],
    ['that a report is asked for', adding({ NEL: '{}' }), 'No report', 'sends nel'],
    [
      'which version the server has',
      adding({ Server: 'nginx/1.22.1' }),
      'No report',
      'names nginx/1.22.1',
    ],
    ['that answers come from a cache', adding({ Age: '12' }), 'Nothing is kept', 'sends age'],
    [
      'that a missing address answers 200',
      withHead((headers, status) => [status === 404 ? 200 : status, headers]),
      'A missing address',
      'answers 200',
    ],
    [
      'that POST is answered',
      withHead((headers, status) => [status === 405 ? 200 : status, headers]),
      'Only reading',
      'POST answers 200',
    ],
    [
      'that a redirect leads elsewhere',
      withHead((headers, status) => [
        status,
        status === 308 ? { ...headers, Location: 'http://other.example/helpline/' } : headers,
      ]),
      'An address without',
      'http://other.example',
    ],
    [
      'that a file is called something else',
      withHead((headers, status, path) => [
        status,
        path.endsWith('.js') ? { ...headers, 'Content-Type': 'text/plain' } : headers,
      ]),
      'Files carry',
      'called text/plain',
    ],
  ])('%s', async (_, spoil, name, told) => {
    const lines = await broken(spoil);
    const line = lines.find(([promise]) => promise!.startsWith(name));
    expect(line?.slice(1).join('\n')).toContain(told);
  });

  it.each<[string, (html: string) => string, string]>([
    [
      'that a script is put in',
      (html) => html.replace('<style>', '<script src="/rum.js"></script><style>'),
      'Nothing is put into the pages',
    ],
    [
      'that a frame is put in',
      (html) => `${html}<iframe src="/"></iframe>`,
      'Nothing is put into the pages',
    ],
    [
      'that the policy of the page was changed',
      (html) => html.replace("default-src 'none'", "default-src 'self'"),
      'Each page carries the policy of its own script and style',
    ],
    [
      'that the build is old',
      (html) => html.replace('2026-06-03', '2026-05-31'),
      'Built today or yesterday',
    ],
    [
      'that a page is heavy',
      (html) => html + Array.from({ length: 9000 }, (_, i) => (i * 7919) ** 2).join(),
      'Each page weighs at most 14,000 bytes on the wire, and two at most 60,000',
    ],
    [
      'that a destination lacks',
      (html) => html.replace('data-backup', 'data-other'),
      'The exit leads to pages that answer',
    ],
  ])('%s', { timeout: 30_000 }, async (_, change, name) => {
    const lines = await broken(() => {}, { change });
    expect(lines.map(([promise]) => promise)).toEqual([name]);
  });

  it.each([
    ['2026-06-30', []],
    ['2026-06-10', [['The certificate holds for two weeks and more', 'it ends on 2026-06-10']]],
  ])('that the certificate ends soon, on %s', async (ends, lines) => {
    const validTo = new Date(`${ends}T00:00:00Z`);
    let seen: Visit | undefined;
    await broken(() => {}, { see: (one) => (seen = one) });
    expect(found({ ...seen!, pages: seen!.pages.map((page) => ({ ...page, validTo })) })).toEqual(
      lines,
    );
  });

  it.each([
    [301, 'https://127.0.0.1/', []],
    [200, '', [['http leads to https', 'http answers 200, and leads to nothing']]],
    [
      301,
      'https://other.example/',
      [['http leads to https', 'http answers 301, and leads to https://other.example/']],
    ],
  ])('that http answers %i and leads to “%s”', async (status, location, lines) => {
    let seen: Visit | undefined;
    await broken(() => {}, { see: (one) => (seen = one) });
    const plain = { ...seen!.missing, status, headers: location ? { location } : {} };
    expect(found({ ...seen!, plain })).toEqual(lines);
  });

  it('that the destination of the exit is dead', async () => {
    const lines = await broken(() => {}, { exit: 503 });
    expect(lines.map(([promise]) => promise)).toEqual(['The exit leads to pages that answer']);
  });
});

it('a fault that many pages have is told once, and at the end how many promises are broken', () => {
  const lines = told([
    { name: 'No cookie is set', broken: [] },
    { name: 'http leads to https', broken: [], isUnseen: true },
    {
      name: 'Each page comes',
      broken: [
        '/ sends no NEL',
        '/a/ sends no NEL',
        '/b/ sends no NEL',
        '/b/ answers 500',
        'it ends',
      ],
    },
  ]);
  expect(lines.split('\n')).toEqual([
    'holds  No cookie is set',
    'unseen http leads to https',
    'broken Each page comes',
    '         sends no NEL: / and 2 more',
    '         answers 500: /b/',
    '         it ends',
    '',
    '1 of 3 promises are broken. docs/hosting.md says what each host needs.',
  ]);
});

it.each([
  [[], 'Say which site'],
  [['ftp://a.example/'], 'Say which site'],
  [['http://127.0.0.1:1/'], 'ECONNREFUSED'],
])('the command with %j ends with code 2 and one line', async (args, told) => {
  const child = spawn(process.execPath, ['src/hosting/verify/run.ts', ...args], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const [said] = await Promise.all([readAll(child.stderr), once(child, 'close')]);
  expect(said).toContain(told);
  expect(said.trim().split('\n')).toHaveLength(1);
  expect(child.exitCode).toBe(2);
});
