import { once } from 'node:events';
import { createServer as createPlain, type RequestListener, type Server } from 'node:http';
import { createServer as createSecure } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { Certificate } from './certificate.ts';

/** A server on a loopback port. `origin` has no slash at its end. */
export type Served = { origin: string; stop(): void };

/** Serves over TLS where there is a certificate. The host name decides which origin, and which site, the pages are. */
export async function serve(
  listener: RequestListener,
  hostname: 'localhost' | '127.0.0.1',
  certificate: Certificate | undefined,
): Promise<Served> {
  const server: Server = certificate
    ? createSecure({ key: certificate.key, cert: certificate.cert }, listener)
    : createPlain(listener);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const stop = () => {
    server.close();
    server.closeAllConnections();
  };
  return { origin: `${certificate ? 'https' : 'http'}://${hostname}:${port}`, stop };
}

/** A request, and when it arrived, in milliseconds since 1970 with fractions. */
export type Asked = { path: string; at: number };

/** Plain pages outside the site: where the visitor comes from, and where the exit leads. */
export type Outside = Served & { asked: Asked[] };

/** How long the destination's slow pages let one wait. */
const slowness = 300;

/**
 * Serves a small page at each address. Pages below `/slow/` take a moment.
 * @param link address that each page's one link leads to
 */
export async function serveOutside(
  certificate: Certificate | undefined,
  link = '/',
): Promise<Outside> {
  const asked: Asked[] = [];
  const served = await serve(
    ({ url = '/' }, response) => {
      if (url === '/favicon.ico') return response.writeHead(204).end();
      asked.push({ path: url, at: performance.timeOrigin + performance.now() });
      const page = `<!doctype html><title>Outside</title><p><a href="${link}">A link</a> at ${url}`;
      const answer = () => response.writeHead(200, { 'Content-Type': 'text/html' }).end(page);
      if (url.startsWith('/slow/')) setTimeout(answer, slowness);
      else answer();
      return undefined;
    },
    '127.0.0.1',
    certificate,
  );
  return { ...served, asked };
}
