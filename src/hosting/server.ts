import {
  createServer,
  STATUS_CODES,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { Duplex } from 'node:stream';
import { basePath } from './base-path.ts';
import { buildIn, type BuiltFile, type BuiltSite } from './built-site.ts';
import { codings, type Coding } from './codings.ts';

/** Milliseconds after which a request that does not come, or an answer that is not taken, is given up. */
const patience = { head: 10_000, request: 15_000, answer: 30_000, look: 1000 };

function splitAddress(url: string): [path: string, query: string] {
  const [, path, query] = url.match(/^([^?#]*)(.*)$/s) as [string, string, string];
  try {
    return [decodeURI(path), query];
  } catch {
    return [path, query];
  }
}

/**
 * The codings that a browser takes, from its Accept-Encoding (RFC 9110, 12.5.3); of those it likes as much, the smaller
 * first. One that it weighs with nought it does not take.
 */
export function codingsTaken(header = ''): Coding[] {
  const weights = new Map(
    header
      .toLowerCase()
      .split(',')
      .map((part) => {
        const [name = '', ...parameters] = part.split(';').map((word) => word.trim());
        const weight = parameters.find((word) => word.startsWith('q='))?.slice(2) ?? '1';
        return [name, Number(weight) || 0];
      }),
  );
  const weightOf = (coding: string) => weights.get(coding) ?? weights.get('*') ?? 0;
  return (Object.keys(codings) as Coding[])
    .filter((coding) => weightOf(coding) > 0)
    .toSorted((a, b) => weightOf(b) - weightOf(a));
}

function send(
  request: IncomingMessage,
  response: ServerResponse,
  headers: Record<string, string>,
  status: number,
  { type, body, packed }: BuiltFile,
): void {
  const coding = codingsTaken(String(request.headers['accept-encoding'] ?? '')).find(
    (one) => packed[one],
  );
  const content = coding ? packed[coding]! : body;
  response.writeHead(status, {
    ...headers,
    'Content-Type': type,
    'Content-Length': content.length,
    ...(coding && { 'Content-Encoding': coding }),
    Vary: 'Accept-Encoding',
  });
  response.end(request.method === 'HEAD' ? undefined : content);
}

function answer(
  { files, missing, headers }: BuiltSite,
  base: string,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  if (request.httpVersion === '1.1' && request.headers.host === undefined) {
    response.writeHead(400, { ...headers, Connection: 'close' }).end();
    return;
  }
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    // A body that nobody reads must not be taken for the next request.
    response.writeHead(405, { ...headers, Allow: 'GET, HEAD', Connection: 'close' }).end();
    return;
  }
  const [path, query] = splitAddress(request.url ?? '/');
  const below = (address: string) =>
    address.startsWith(base) ? files.get(address.slice(base.length)) : undefined;
  const file = below(path);
  if (!file && below(`${path}/`)) {
    response.writeHead(308, { ...headers, Location: `${encodeURI(path)}/${query}` }).end();
    return;
  }
  send(request, response, headers, file ? 200 : 404, file ?? missing);
}

/** Answers what is no request that can be read: too long, broken, or never ended. */
function refuse(
  headers: Record<string, string>,
  error: NodeJS.ErrnoException,
  socket: Duplex,
): void {
  if (!socket.writable || error.code === 'ECONNRESET') return void socket.destroy();
  const statuses: Record<string, number> = {
    HPE_HEADER_OVERFLOW: 431,
    ERR_HTTP_REQUEST_TIMEOUT: 408,
  };
  const status = statuses[error.code ?? ''] ?? 400;
  const lines = Object.entries({ ...headers, Connection: 'close', 'Content-Length': '0' });
  socket.end(
    [
      `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
      ...lines.map(([name, value]) => `${name}: ${value}`),
      '',
      '',
    ].join('\r\n'),
  );
}

/**
 * A server for a built site, with the response headers of production on every answer. A build that takes the place of
 * the one that is served is served from its first moment on, whole.
 * @param folder the built site. Throws where there is none.
 * @param base the path that the site is published under, for example `/` or `/help/`
 */
export function siteServer(folder: string, base: string): Server {
  const root = basePath(base);
  const current = buildIn(folder, root);
  const listener: RequestListener = (request, response) =>
    answer(current(), root, request, response);
  const server = createServer({
    headersTimeout: patience.head,
    requestTimeout: patience.request,
    connectionsCheckingInterval: patience.look,
    // Node's own refusal would come without the headers.
    requireHostHeader: false,
  });
  server.on('request', listener).on('checkExpectation', listener);
  server.setTimeout(patience.answer);
  server.on('clientError', (error, socket) => refuse(current().headers, error, socket));
  return server;
}
