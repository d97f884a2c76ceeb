import {
  request as plainRequest,
  type IncomingHttpHeaders,
  type OutgoingHttpHeaders,
} from 'node:http';
import { request as secureRequest } from 'node:https';
import type { TLSSocket } from 'node:tls';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';

const patience = 15_000;

/** An answer as it came over the wire. `validTo` is the last moment of the certificate, where there is one. */
export type Answer = {
  url: URL;
  status: number;
  headers: IncomingHttpHeaders;
  /** Bytes of the body before it was unpacked. */
  weight: number;
  text: string;
  validTo: Date | undefined;
};

const unpackers: Record<string, (body: Buffer) => Buffer> = {
  gzip: gunzipSync,
  br: brotliDecompressSync,
};

/**
 * Asks as a browser would, but follows no redirect and keeps nothing. Rejects, with the address, where no answer comes, and
 * where the certificate is not valid.
 */
export function ask(url: URL, method = 'GET', headers: OutgoingHttpHeaders = {}): Promise<Answer> {
  const request = url.protocol === 'https:' ? secureRequest : plainRequest;
  return new Promise((resolve, reject) => {
    const fail = (error: Error) =>
      reject(new Error(`${url.href}: ${error.message}`, { cause: error }));
    const signal = AbortSignal.timeout(patience);
    const asked = request(url, { method, headers, signal, agent: false }, (response) => {
      const { socket } = response;
      const validTo =
        'getPeerCertificate' in socket
          ? (socket as TLSSocket).getPeerCertificate().valid_to
          : undefined;
      const parts: Buffer[] = [];
      response.on('error', fail).on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        const body = Buffer.concat(parts);
        const unpack = unpackers[response.headers['content-encoding'] ?? ''];
        try {
          resolve({
            url,
            status: response.statusCode!,
            headers: response.headers,
            weight: body.length,
            text: (unpack && body.length > 0 ? unpack(body) : body).toString(),
            validTo: validTo ? new Date(validTo) : undefined,
          });
        } catch (error) {
          fail(error as Error);
        }
      });
    });
    asked.on('error', fail).end();
  });
}
