import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { realSite } from '../support/sites.ts';
import { ask } from './asking.ts';
import { cannotBeTold } from './cannot-be-told.ts';
import { expectHeaders } from './expect-headers.ts';
import { faultPath, isInstalled, serverNames, start, type Running } from './programs.ts';
import { writeKit } from './write-kit.ts';

const secret = 'a file beside the site';

describe.each(serverNames.filter(isInstalled))('%s, where something is wrong with it', (name) => {
  const folder = mkdtempSync(join(tmpdir(), 'faults-'));
  const site = join(folder, 'dist');
  let expected: [string, string][];
  let server: Running;
  beforeAll(async () => {
    chmodSync(folder, 0o755);
    mkdirSync(site);
    writeFileSync(join(folder, 'secret.txt'), secret);
    for (const page of ['404.html', 'index.html'])
      cpSync(join(realSite.folder, page), join(site, page));
    symlinkSync('../secret.txt', join(site, 'out.txt'));
    symlinkSync('circle.txt', join(site, 'circle.txt'));
    expected = Object.entries(writeKit(site).standing);
    server = await start(name, { folder: site });
  });
  afterAll(async () => {
    await server?.stop();
    rmSync(folder, { recursive: true });
  });

  it('an answer that is its own fault carries every header', async () => {
    const answer = await ask(server.port, faultPath);
    expect(answer.status).toBe(500);
    expectHeaders(answer, expected);
  });

  it('a file that cannot be opened is told with every header', async () => {
    const answer = await ask(server.port, '/circle.txt');
    expect([403, 404, 500]).toContain(answer.status);
    expectHeaders(answer, expected);
  });

  it('a link out of the site is not followed, where it can be told', async () => {
    const answer = await ask(server.port, '/out.txt');
    const isFollowed = cannotBeTold[name].includes('a link that leads out of the site');
    expect(answer.body.toString() === secret).toBe(isFollowed);
    expectHeaders(answer, expected);
  });

  it('a missing page without the page that says so carries every header', async () => {
    rmSync(join(site, '404.html'));
    const answer = await ask(server.port, '/missing/');
    expect(answer.status).toBe(404);
    expectHeaders(answer, expected);
  });
});
