import { readFileSync, readdirSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join, relative, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { inlineBodies, mediaTypes, responseHeaders } from './headers.ts';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.wasm': 'application/wasm',
};

function splitAddress(url: string): [path: string, query: string] {
  const [, path, query] = url.match(/^([^?#]*)(.*)$/s) as [string, string, string];
  try {
    return [decodeURI(path), query];
  } catch {
    return [path, query];
  }
}

type Answer = { status: number; type: string; body: Buffer; packed: Buffer };

/**
 * A server for a built site, with the response headers of production. It knows only the files that were there when
 * it started, so no address can lead outside the folder.
 * @param folder the built site
 * @param base the path that the site is published under, for example `/` or `/help/`
 */
export function siteServer(folder: string, base: string): Server {
  const root = base.replace(/\/?$/, '/');
  const answers = new Map<string, Answer>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    const body = readFileSync(file);
    const name = relative(folder, file).split(sep).join('/');
    const path = root + name;
    const type = mediaTypes[name] ?? types[extname(file)] ?? 'application/octet-stream';
    const status = path === `${root}404.html` ? 404 : 200;
    answers.set(path.replace(/\/index\.html$/, '/'), {
      status,
      type,
      body,
      packed: gzipSync(body, { level: 9 }),
    });
  }
  const missing = answers.get(`${root}404.html`);
  if (!missing) throw new Error(`${folder} holds no built site. Run "npm run build" first.`);
  const headers = responseHeaders(inlineBodies(missing.body.toString()));

  return createServer((request, response) => {
    const [path, query] = splitAddress(request.url ?? '/');
    if (!answers.has(path) && answers.has(`${path}/`)) {
      response.writeHead(308, { ...headers, Location: `${path}/${query}` }).end();
      return;
    }
    const { status, type, body, packed } = answers.get(path) ?? missing;
    const takesGzip = /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
    const content = takesGzip ? packed : body;
    response.writeHead(status, {
      ...headers,
      'Content-Type': type,
      'Content-Length': content.length,
      ...(takesGzip && { 'Content-Encoding': 'gzip' }),
      Vary: 'Accept-Encoding',
    });
    response.end(request.method === 'HEAD' ? undefined : content);
  });
}
