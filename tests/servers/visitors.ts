import { Agent, request } from 'node:http';
import { connect } from 'node:net';
import type { Build } from './two-builds.ts';

/** What many visitors met: milliseconds of each answer, and a line for each that was not as it should be. */
export type Met = { times: number[]; failed: string[] };

/** Which builds may be answered with: one, or either of two while they change places. */
export type Stage = { allowed: Build[] };

function get(agent: Agent, port: number, path: string): Promise<{ status: number; body: Buffer }> {
  return new Promise((resolve, reject) => {
    const headers = { 'Accept-Encoding': 'gzip' };
    const options = { agent, port, host: '127.0.0.1', path, headers, timeout: 30_000 };
    const asked = request(options, (response) => {
      const parts: Buffer[] = [];
      response.on('error', reject).on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({ status: response.statusCode!, body: Buffer.concat(parts) }),
      );
    });
    asked.on('timeout', () => asked.destroy(new Error('no answer in 30 seconds')));
    asked.on('error', reject).end();
  });
}

/**
 * Visitors who each hold a connection and read page after page until an instant, every answer compared with the builds.
 * @param stage may change while they read: an answer must be of a build that was allowed when it was asked for, or since
 */
export async function visitors(
  port: number,
  count: number,
  until: number,
  paths: string[],
  stage: Stage,
): Promise<Met> {
  const agent = new Agent({ keepAlive: true, maxSockets: count });
  const met: Met = { times: [], failed: [] };
  const visit = async (visitor: number) => {
    for (let turn = visitor; Date.now() < until; turn++) {
      const path = paths[turn % paths.length]!;
      const before = stage.allowed;
      const asked = performance.now();
      try {
        const { status, body } = await get(agent, port, path);
        met.times.push(performance.now() - asked);
        const isWhole = [...before, ...stage.allowed].some(({ pages }) =>
          pages.get(path)!.equals(body),
        );
        if (status !== 200) met.failed.push(`${path} answered ${status}`);
        else if (!isWhole) met.failed.push(`${path} was no whole page of the build that is live`);
      } catch (error) {
        met.failed.push(`${path}: ${(error as Error).message}`);
      }
    }
  };
  await Promise.all(Array.from({ length: count }, (_, visitor) => visit(visitor)));
  agent.destroy();
  return met;
}

/** Opens requests that never end. Resolves with the seconds after which the server had given up the last. */
export async function halfOpen(port: number, count: number): Promise<number> {
  const opened = performance.now();
  await Promise.all(
    Array.from({ length: count }, () => {
      const socket = connect(port, '127.0.0.1');
      socket.on('error', () => {}).resume();
      socket.write('GET / HTTP/1.1\r\nHost: a\r\n');
      return new Promise((resolve) => socket.once('close', resolve));
    }),
  );
  return (performance.now() - opened) / 1000;
}
