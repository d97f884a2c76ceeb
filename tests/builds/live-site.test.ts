import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createHash, randomInt } from 'node:crypto';
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
} from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { text as readAll } from 'node:stream/consumers';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { kitFolder } from '../../src/hosting/kit/place.ts';
import { takeTurn } from '../../src/build/turn.ts';
import { siteServer } from '../../src/hosting/server.ts';
import { inventedSite } from '../support/sites.ts';

const work = mkdtempSync(join(tmpdir(), 'live-'));
const content = join(work, 'content');
const live = join(work, 'site');
const page = join(content, 'pages/understand/index.mdx');
const mendPage = () => cpSync(join(inventedSite.content, 'pages/understand/index.mdx'), page);

/**
 * Builds into the live folder as on a day, with more variables set. Resolves to whether it was built, and what was said.
 * `onTurn` is told once it is at work: no other build is. `onSaid` is told what it says meanwhile.
 */
async function build(
  today: string,
  added = {},
  onTurn: (build: ChildProcess) => void = () => {},
  onSaid: (said: string) => void = () => {},
): Promise<{ isBuilt: boolean; said: string }> {
  const { PATH, HOME } = process.env;
  const env = {
    PATH,
    HOME,
    CONTENT_DIR: content,
    OUT_DIR: live,
    BASE_PATH: inventedSite.base,
    TODAY: today,
    ASTRO_TELEMETRY_DISABLED: '1',
    ...added,
  };
  const child = spawn(process.execPath, ['src/build/run.ts'], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  child.stdout.on('data', (said: Buffer) => said.includes('[content]') && onTurn(child));
  child.stdout.on('data', (said: Buffer) => onSaid(String(said)));
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

// What is live at first is a site that a build made: the one that other tests read.
beforeAll(() => {
  cpSync(inventedSite.content, content, { recursive: true });
  cpSync(inventedSite.folder, live, { recursive: true });
  cpSync(kitFolder(inventedSite.folder), kitFolder(live), { recursive: true });
});

afterAll(() => rmSync(work, { recursive: true }));

describe(
  'a build that fails leaves the live site as it was, byte for byte, and nothing beside it',
  { timeout: 360_000 },
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

describe('a build that is ended leaves the live site whole, and nothing beside it', () => {
  it.each(['SIGHUP', 'SIGTERM'] as const)(
    'by %s, however often',
    async (signal) => {
      const before = filesNow();
      const { isBuilt, said } = await build('2026-06-04', {}, (child) => child.kill(signal));
      expect(isBuilt).toBe(false);
      expect(said).toContain(`The site in ${live} is as it was.`);
      expect(filesNow()).toEqual(before);
      expect(readdirSync(work).toSorted()).toEqual(['content', 'site', 'site-hosting']);
    },
    360_000,
  );
});

it('a build waits while another copy of the project builds into the same place', async () => {
  const giveBack = await takeTurn(join(work, '.site-turn'), () => expect.fail('It is free.'));
  const others = join(work, '.site-next-of-the-other');
  mkdirSync(others);
  const { promise: isWaiting, resolve } = Promise.withResolvers<void>();
  const second = build('2026-06-04', {}, undefined, (said) => {
    if (said.includes(`Waiting for another build to end (process ${process.pid})`)) resolve();
  });
  await Promise.race([isWaiting, second]);
  expect(readdirSync(work)).toContain('.site-next-of-the-other');
  rmSync(others, { recursive: true });
  giveBack();
  const { isBuilt, said } = await second;
  expect(isBuilt, said).toBe(true);
  expect(readdirSync(work).toSorted()).toEqual(['content', 'site', 'site-hosting']);
}, 360_000);

it('a build puts back the site that a killed one had taken down, even if it fails itself', async () => {
  const before = filesNow();
  const remains = join(work, '.site-next-killed');
  mkdirSync(remains);
  renameSync(live, join(remains, 'site-old'));
  renameSync(kitFolder(live), join(remains, 'site-hosting-old'));
  appendFileSync(page, '\n\n<Warning>\n\nMind this.\n');
  const { isBuilt, said } = await build('2026-06-04').finally(mendPage);
  expect(isBuilt).toBe(false);
  expect(said).toContain(`The site in ${live} is as it was.`);
  expect(filesNow()).toEqual(before);
  expect(readdirSync(work).toSorted()).toEqual(['content', 'site', 'site-hosting']);
}, 360_000);

const told = 'This copy of the site protects you less.';
const aboutThisSite = () => readFileSync(join(live, 'stay-safe/this-site/index.html'), 'utf8');

type Seen = { path: string; status: number; body: string };

/** Asks for pages in turn, each twice at once, until what is awaited is over. Resolves to what was seen, in its order. */
async function seenDuring(awaited: Promise<unknown>): Promise<Seen[]> {
  const server = siteServer(live, inventedSite.base).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const paths = ['', 'helpline/', 'services/', 'search/'];
  const seen: Seen[] = [];
  let isOver = false;
  const visitor = async () => {
    for (let turn = 0; !isOver; turn++) {
      const path = paths[turn % paths.length]!;
      const answer = await fetch(`http://127.0.0.1:${port}${inventedSite.base}${path}`);
      // Leaves the build some of the processor.
      await setTimeout(2);
      seen.push({ path, status: answer.status, body: hash(await answer.bytes()) });
    }
  };
  const visitors = [visitor(), visitor()];
  await awaited;
  await setTimeout(200);
  isOver = true;
  await Promise.all(visitors);
  server.close();
  return seen;
}

describe('two builds that succeed, the second begun while the first is at work', () => {
  const stood = [new Map<string, string>()];
  const said: string[] = [];
  let seen: Seen[] = [];

  beforeAll(async () => {
    stood[0] = filesNow();
    expect(aboutThisSite()).not.toContain(told);
    const one = async (...of: Parameters<typeof build>) => {
      const built = await build(...of);
      expect(built.isBuilt, built.said).toBe(true);
      said.push(built.said);
      stood.push(filesNow());
    };
    const { promise: atWork, resolve } = Promise.withResolvers<void>();
    const first = one('2026-06-05', {}, () => resolve());
    const second = Promise.race([atWork, first]).then(() => one('2026-06-06', { HOST: 'bare' }));
    seen = await seenDuring(Promise.all([first, second]));
  }, 360_000);

  it('are served each from one moment on, whole, under a stream of requests', () => {
    const fileOf = (path: string) => path.replace(/(^|\/)$/, '$1index.html');
    const order = seen.map(({ path, body }) =>
      stood.findIndex((files) => files.get(fileOf(path)) === body),
    );
    expect(new Set(seen.map(({ status }) => status))).toEqual(new Set([200]));
    expect(new Set(order)).toEqual(new Set([0, 1, 2]));
    for (const build of [0, 1])
      expect(order.lastIndexOf(build) - order.indexOf(build + 1)).toBeLessThan(3);
  });

  it('come one after the other, so that the one that began last stands', () => {
    expect(said[1]).toContain('Waiting for another build to end');
    expect(readFileSync(join(live, 'index.html'), 'utf8')).toContain('data-built="2026-06-06"');
    expect(readdirSync(work).toSorted()).toEqual(['content', 'site', 'site-hosting']);
  });

  it('say on their page what does not hold there, where the host sends no headers', () => {
    expect(aboutThisSite()).toContain(told);
  });
});

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
