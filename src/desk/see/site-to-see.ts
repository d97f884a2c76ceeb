import type { ChildProcess } from 'node:child_process';
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
} from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { childOf } from '../../build/child.ts';
import { writeWhole } from '../saving/write-whole.ts';

/** Below this path the desk shows the site as it would be. */
export const seeBase = '/see';

/** A file of the content as someone typed it: its path below the root, and its text. */
type TypedFile = { file: string; text: string };

/** The site as it would be with what one person typed. */
export type SiteToSee = {
  /**
   * Takes over a content, in which one file says something else.
   * @param path a page that shows what changed, below the base
   * @returns a mark of what is shown from now on
   */
  show(content: string, file: string, text: string, path: string): Promise<string>;
  /** The same for a content as its files stand. */
  showAll(content: string, path: string): Promise<string>;
  /** A page or a file of that site; undefined while there is none to look at. */
  answer(path: string): Promise<Response | undefined>;
  /** Whether what a mark stands for is still shown. */
  isShown(mark: string): boolean;
  close(): void;
};

const project = fileURLToPath(new URL('../../../', import.meta.url));

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

const filesBelow = (folder: string) =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
        statSync(join(folder, name)).isFile(),
      )
    : [];

/** Makes one folder hold what another holds; what is the same already is left alone, so that nobody sees a change. */
function copyOver(from: string, to: string, typed: TypedFile | undefined): boolean {
  let isChanged = false;
  const wanted = new Set(filesBelow(from));
  if (typed) wanted.add(typed.file);
  for (const name of filesBelow(to))
    if (!wanted.has(name)) {
      rmSync(join(to, name));
      isChanged = true;
    }
  for (const name of wanted) {
    const fresh = name === typed?.file ? typed.text : readFileSync(join(from, name), 'utf8');
    const target = join(to, name);
    if (existsSync(target) && readFileSync(target, 'utf8') === fresh) continue;
    mkdirSync(dirname(target), { recursive: true });
    writeWhole(target, fresh);
    isChanged = true;
  }
  return isChanged;
}

/** For so long, in milliseconds, the site may take to show a change, or to start. */
const patience = 8000;
const startPatience = 120_000;

/**
 * A site that is built page by page, as it is asked for. It starts when it is first needed.
 * @param folder where its content is kept
 */
export function siteToSee(folder: string, today: string, area: string | undefined): SiteToSee {
  let running: { child: ChildProcess; port: number } | undefined;
  let last: Promise<unknown> = Promise.resolve();
  let shown = 1;
  const ask = (path: string) =>
    fetch(`http://127.0.0.1:${running!.port}${seeBase}${path}`, { redirect: 'manual' });
  const htmlAt = (path: string) =>
    ask(path).then(
      (response) => response.text(),
      () => undefined,
    );

  async function start(): Promise<void> {
    const port = await freePort();
    const { PATH, HOME } = process.env;
    const env = {
      PATH,
      HOME,
      ASTRO_TELEMETRY_DISABLED: '1',
      CONTENT_DIR: folder,
      BASE_PATH: seeBase,
      TODAY: today,
      ...(area !== undefined && { AREA: area }),
    };
    const astro = [
      join(project, 'node_modules/astro/bin/astro.mjs'),
      'dev',
      '--port',
      String(port),
      '--host',
      '127.0.0.1',
    ];
    const log = openSync(`${folder}.log`, 'w');
    // Of two such servers the second would not start: it must not outlive a desk that was killed.
    const child = childOf(astro, { env, cwd: project, log });
    closeSync(log);
    running = { child, port };
    child.on('exit', () => (running = undefined));
    const until = Date.now() + startPatience;
    while (running && Date.now() < until && (await htmlAt('/')) === undefined) await pause(200);
    if (!running) throw new Error('the site to look at did not start');
  }

  async function takeOver(content: string, path: string, typed: TypedFile | undefined) {
    const before = running ? await htmlAt(path) : undefined;
    const isChanged = copyOver(content, folder, typed);
    if (isChanged) shown++;
    if (!running) await start();
    else {
      const until = Date.now() + patience;
      while (isChanged && running && Date.now() < until && (await htmlAt(path)) === before)
        await pause(150);
    }
    return String(shown);
  }

  /** One content after the other: two at once would be shown mixed. */
  function inTurn(content: string, path: string, typed?: TypedFile): Promise<string> {
    const next = last.then(() => takeOver(content, path, typed));
    last = next.catch(() => undefined);
    return next;
  }

  return {
    show: (content, file, text, path) => inTurn(content, path, { file, text }),
    showAll: (content, path) => inTurn(content, path),
    isShown: (mark) => mark === String(shown),
    async answer(path) {
      return running ? ask(path).catch(() => undefined) : undefined;
    },
    close: () => void running?.child.kill(),
  };
}
