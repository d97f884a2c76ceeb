import {
  request as plainRequest,
  type IncomingHttpHeaders,
  type OutgoingHttpHeaders,
} from 'node:http';
import { request as secureRequest } from 'node:https';
import { connect } from 'node:net';
import { text as readAll } from 'node:stream/consumers';

export type Answer = { status: number; headers: IncomingHttpHeaders; body: Buffer };

/** Asks for a path just as it is typed; with `cert`, by TLS that this certificate vouches for. */
export function ask(
  port: number,
  path: string,
  method = 'GET',
  headers: OutgoingHttpHeaders = {},
  cert?: string,
): Promise<Answer> {
  const options = { port, path, method, headers, agent: false as const };
  return new Promise((resolve, reject) => {
    const request = cert === undefined ? plainRequest : secureRequest;
    const asked = request({ ...options, ca: cert }, (response) => {
      const parts: Buffer[] = [];
      response.on('error', reject);
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({
          status: response.statusCode!,
          headers: response.headers,
          body: Buffer.concat(parts),
        }),
      );
    });
    asked.on('error', reject).end();
  });
}

/** Sends a text as it is, and reads what comes back as an answer. */
export async function send(port: number, text: string): Promise<Answer> {
  const socket = connect(port, '127.0.0.1');
  socket.write(text);
  const said = await readAll(socket);
  const [head = '', ...rest] = said.split('\r\n\r\n');
  const [first = '', ...lines] = head.split('\r\n');
  const headers = Object.fromEntries(
    lines.map((line) => [line.split(':')[0]!.toLowerCase(), line.replace(/^[^:]*:\s*/, '')]),
  );
  return {
    status: Number(first.split(' ')[1]),
    headers,
    body: Buffer.from(rest.join('\r\n\r\n')),
  };
}
