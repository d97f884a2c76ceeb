import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createHash, randomInt } from 'node:crypto';
import { appendFileSync, cpSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { text as readAll } from 'node:stream/consumers';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { siteServer } from '../../../src/hosting/server.ts';
import { inventedSite } from '../../support/sites.ts';

const work = mkdtempSync(join(tmpdir(), 'live-'));
const content = join(work, 'content');
const live = join(work, 'site');
const page = join(content, 'pages/understand/index.mdx');
const mendPage = () => cpSync(join(inventedSite.content, 'pages/understand/index.mdx'), page);

/** Builds into the live folder as on a day, with more variables set. Resolves to whether it was built, and what was said. */
async function build(today: string, added = {}): Promise<{ isBuilt: boolean; said: string }> {
  const { PATH, HOME } = process.env;
  const env = {
    PATH,
    HOME,
    CONTENT_DIR: content,
    OUT_DIR: live,
    TODAY: today,
    ASTRO_TELEMETRY_DISABLED: '1',
    ...added,
  };
  const child = spawn(process.execPath, ['src/build/run.ts'], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [out, error] = await Promise.all([
    readAll(child.stdout),
    readAll(child.stderr),
    once(child, 'close'),
  ]);
  return { isBuilt: child.exitCode === 0, said: out + error };
}

const hash = (body: Uint8Array) => createHash('sha256').update(body).digest('hex');

/** What each file of the live folder holds, by its path. */
const filesNow = () =>
  new Map(
    readdirSync(live, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [relative(live, file), hash(readFileSync(file))]),
  );

/** Sentences of short made-up words, which no packing makes small. */
function noise(sentences: number): string {
  const one = (letters: string) => letters[randomInt(letters.length)]!;
  const word = () => one('bdfgklmnprstvz') + one('aeiou') + one('bdgklmnprt');
  const sentence = () => `The ${Array.from({ length: 6 }, word).join(' ')}.`;
  return Array.from({ length: sentences }, sentence).join('\n\n');
}

beforeAll(async () => {
  cpSync(inventedSite.content, content, { recursive: true });
  const first = await build('2026-06-03');
  expect(first.isBuilt, first.said).toBe(true);
}, 180_000);

afterAll(() => rmSync(work, { recursive: true }));

describe(
  'a build that fails leaves the live site as it was, byte for byte, and nothing beside it',
  { timeout: 180_000 },
  () => {
    it.each([
      ['a box in a page is not closed', '\n\n<Warning>\n\nMind this.\n', 'understand/index.mdx'],
      [
        'a page outgrows its weight',
        `\n\n${noise(2500)}\n`,
        'understand/index.mdx:1  this page outgrows its weight',
      ],
    ])('when %s', async (_, added, told) => {
      const before = filesNow();
      appendFileSync(page, added);
      const { isBuilt, said } = await build('2026-06-04').finally(mendPage);
      expect(isBuilt).toBe(false);
      expect(said).toContain(told);
      expect(said).toContain(`The site in ${live} is as it was.`);
      expect(filesNow()).toEqual(before);
      expect(readdirSync(work).toSorted()).toEqual(['content', 'site', 'site-hosting']);
    });
  },
);

describe('a build that succeeds', { timeout: 180_000 }, () => {
  it('is served from one moment on, whole, under a stream of requests', async () => {
    const server = siteServer(live, '/').listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const paths = ['', 'helpline/', 'services/', 'search/'];
    const builds = [filesNow()];
    const seen: { path: string; status: number; body: string }[] = [];
    let isOver = false;
    const visitor = async () => {
      for (let turn = 0; !isOver; turn++) {
        const path = paths[turn % paths.length]!;
        const answer = await fetch(`http://127.0.0.1:${port}/${path}`);
        // Leaves the build some of the processor.
        await setTimeout(2);
        seen.push({ path, status: answer.status, body: hash(await answer.bytes()) });
      }
    };
    const visitors = [visitor(), visitor()];
    const { isBuilt, said } = await build('2026-06-05').finally(() => (isOver = true));
    await Promise.all(visitors);
    expect(isBuilt, said).toBe(true);
    isOver = false;
    await Promise.race([visitor(), setTimeout(200)]);
    isOver = true;
    server.close();

    builds.push(filesNow());
    const fileOf = (path: string) => path.replace(/(^|\/)$/, '$1index.html');
    const buildOf = ({ path, body }: (typeof seen)[number]) =>
      builds.findIndex((files) => files.get(fileOf(path)) === body);
    const order = seen.map(buildOf);
    expect(new Set(seen.map(({ status }) => status))).toEqual(new Set([200]));
    expect(new Set(order)).toEqual(new Set([0, 1]));
    expect(order.lastIndexOf(0) - order.indexOf(1)).toBeLessThan(3);
  });

  it('waits for another that is at work, so that the one that began last stands', async () => {
    const first = build('2026-06-06');
    const [, second] = await Promise.all([first, build('2026-06-07')]);
    expect((await first).isBuilt).toBe(true);
    expect(second.isBuilt, second.said).toBe(true);
    expect([(await first).said, second.said].join()).toContain('Waiting for another build to end');
    expect(readFileSync(join(live, 'index.html'), 'utf8')).toMatch(/data-built="2026-06-0[67]"/);
    expect(readdirSync(work).toSorted()).toEqual(['content', 'site', 'site-hosting']);
  });
});

it('a build for a host without headers says on its page what does not hold there', async () => {
  const said = () => readFileSync(join(live, 'stay-safe/this-site/index.html'), 'utf8');
  const told = 'This copy of the site protects you less.';
  expect(said()).not.toContain(told);
  const { isBuilt } = await build('2026-06-08', { HOST: 'bare' });
  expect(isBuilt).toBe(true);
  expect(said()).toContain(told);
}, 180_000);

it('a build never takes the place of what is no site', async () => {
  const own = mkdtempSync(join(tmpdir(), 'own-'));
  cpSync(page, join(own, 'letter.mdx'));
  const env = { ...process.env, OUT_DIR: own };
  const child = spawn(process.execPath, ['src/build/run.ts'], {
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  expect(await readAll(child.stderr)).toContain('holds something that is no site');
  expect(readdirSync(own)).toEqual(['letter.mdx']);
  rmSync(own, { recursive: true });
});
