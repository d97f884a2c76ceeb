import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import {
  request,
  type IncomingHttpHeaders,
  type OutgoingHttpHeaders,
  type Server,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { siteServer } from '../../../src/hosting/server.ts';

export const inline = { scripts: ['guard();', 'go();'], styles: ['p{}'] };

const page = (title: string) =>
  `<html><head><style>${inline.styles[0]}</style><script>${inline.scripts[0]}</script></head>` +
  `<body><h1>${title}</h1><script>${inline.scripts[1]}</script></body></html>`;

/** A site of a few files, as a build would leave it, but for the packed copies of pages. */
export const files = {
  'index.html': page('Home'),
  '404.html': page('Not here'),
  'helpline/index.html': page('Helpline'),
  'pagefind/pagefind.js': 'search();',
  'pagefind/wasm.en.pagefind': 'bytes',
  'robots.txt': 'User-agent: *',
  'sitemap-0.xml': '<urlset/>',
  'campaigns/calendar.ics': 'BEGIN:VCALENDAR',
  'campaigns/feed.xml': '<rss/>',
};

/** Writes files, by their path, into a folder, and the packed copies of pages. */
export function writeSite(folder: string, content: Record<string, string>): void {
  for (const [name, text] of Object.entries(content)) {
    const file = join(folder, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    if (!name.endsWith('.html')) continue;
    writeFileSync(`${file}.gz`, gzipSync(text));
    writeFileSync(`${file}.br`, brotliCompressSync(text));
  }
}

/** A folder that lasts as long as the test, with the files of a site. */
export function siteFolder(content: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeSite(folder, content);
  return folder;
}

export type Answer = { status: number; headers: IncomingHttpHeaders; body: Buffer };
export type Ask = (path: string, method?: string, headers?: OutgoingHttpHeaders) => Promise<Answer>;

/** Serves a folder until the test ends. Returns the port. */
export async function listen(folder: string, base = '/'): Promise<number> {
  const server: Server = siteServer(folder, base);
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

/** Serves a site until the test ends. The function returned asks for a path just as it is typed. */
export async function serve(base = '/', folder = siteFolder(files)): Promise<Ask> {
  const port = await listen(folder, base);
  return (path, method = 'GET', headers = {}) =>
    new Promise((resolve, reject) => {
      const signal = AbortSignal.timeout(2000);
      const asked = request({ port, path, method, headers, signal, agent: false }, (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () => {
          const { statusCode, headers } = response;
          resolve({ status: statusCode!, headers, body: Buffer.concat(parts) });
        });
      });
      asked.on('error', reject).end();
    });
}
