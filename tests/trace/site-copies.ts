import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { join } from 'node:path';
import { siteServer } from '../../src/hosting/server.ts';
import { trustTheDepth } from './trusting-depth.ts';
import { builtPages, realSite } from '../support/sites.ts';

/** Builds the site if it was not built yet. */
export function ensureBuilt(): void {
  if (existsSync(join(realSite.folder, '404.html'))) return;
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' };
  execFileSync(process.execPath, ['src/build/run.ts'], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

/**
 * A document whose exit, as the link that it is, leads to a destination of ours.
 * @throws Error where it has no exit, so that no test ever asks the real destination
 */
export function withExitTo(destination: string, html: string): string {
  const exit = /(<a data-exit href=)(?:"[^"]*"|[^\s>]+)/;
  if (!exit.test(html)) throw new Error('A page has no exit.');
  return html.replace(exit, `$1"${destination}"`);
}

/**
 * Copies the built site and has its exit lead to a destination of ours, so that the real one is never contacted.
 * @param folder where the copy goes
 * @param destination address of the destination and of the backup
 * @param change further change of each page
 */
function copySite(folder: string, destination: string, change: (html: string) => string): string {
  // Packed copies would go on telling what the page said before its change.
  const filter = (source: string) => !/\.(br|gz)$/.test(source);
  cpSync(realSite.folder, folder, { recursive: true, filter });
  for (const { file } of builtPages(realSite)) {
    const page = join(folder, file);
    const html = withExitTo(destination, readFileSync(page, 'utf8'))
      .replace(/data-destination="[^"]*"/, `data-destination="${destination}"`)
      .replace(/data-backup="[^"]*"/, `data-backup="${destination}backup"`);
    writeFileSync(page, change(html));
  }
  return folder;
}

const listenerOf = (folder: string): RequestListener => {
  const site = siteServer(folder, realSite.base);
  return (request, response) => void site.emit('request', request, response);
};

/** The site as it is, and the forms of it that must fail the audit. */
export type Copies = {
  quiet: RequestListener;
  plain: RequestListener;
  cacheable: RequestListener;
  trusting: RequestListener;
};

/**
 * Makes the copies. `plain` has no script: each link, and the exit, is an ordinary navigation, as with an exit that
 * assigns `location.href`. `cacheable` is the site as it is, but its pages may be cached for ten minutes. `trusting` has
 * a script that gives each move an entry and walks back by the depth that an entry tells.
 */
export function makeCopies(folder: string, destination: string): Copies {
  const quiet = listenerOf(copySite(join(folder, 'quiet'), destination, (html) => html));
  const withScript = (script: string) => (html: string) =>
    html
      // The policy in the page names the scripts as they were; the one in the header those that are here.
      .replace(/<meta http-equiv="content-security-policy"[^>]*>/, '')
      .replace(/<script>[\s\S]*?<\/script>/, () => `<script>${script}</script>`)
      .replace(/(<script>[\s\S]*?<\/script>[\s\S]*)<script>[\s\S]*?<\/script>/, '$1');
  const plain = listenerOf(copySite(join(folder, 'plain'), destination, withScript('')));
  const trustDepth = withScript(`(${trustTheDepth})()`);
  const trusting = listenerOf(copySite(join(folder, 'trusting'), destination, trustDepth));
  const cacheable: RequestListener = (request, response) => {
    const writeHead = response.writeHead.bind(response) as (...head: unknown[]) => typeof response;
    response.writeHead = (status: number, headers?: unknown) =>
      writeHead(status, { ...(headers as object), 'Cache-Control': 'max-age=600' });
    quiet(request, response);
  };
  return { quiet, plain, cacheable, trusting };
}
