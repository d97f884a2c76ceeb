import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { freePort } from '../support/free-port.ts';
import { kitFolder } from '../../src/hosting/kit/place.ts';
import type { Site } from '../support/sites.ts';

/** A server that runs, the number of its first process, and what it logged. */
export type Running = { port: number; pid: number; stop(): Promise<void>; log(): string };

type Program = {
  command: string;
  /** A user other than root that it is started as. */
  user?: { uid: number; gid: number };
  /** Its whole configuration, around what the kit holds; with a folder that has key.pem and cert.pem, by TLS. */
  configuration(kit: string, port: number, work: string, keys?: string): string;
  arguments(configuration: string, work: string): string[];
};

/** A path of the host, above the site or beside it, at which its owner has each server fail with 500. */
export const faultPath = '/a-fault';

const isRoot = process.getuid?.() === 0;
const apacheModules = '/usr/lib/apache2/modules';

export const programs = {
  nginx: {
    command: '/usr/sbin/nginx',
    configuration: (kit, port, work, keys) => `
      ${isRoot ? 'user root;' : ''}
      worker_processes 2;
      worker_rlimit_nofile 8192;
      daemon off;
      pid ${work}/pid;
      error_log ${work}/log warn;
      events { worker_connections 4096; }
      http {
        ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${work}/${name};`).join('\n')}
        server {
          listen 127.0.0.1:${port} ${keys ? 'ssl ' : ''}backlog=4096;
          ${keys ? `ssl_certificate ${keys}/cert.pem; ssl_certificate_key ${keys}/key.pem;` : ''}
          include ${kit}/nginx.conf;
          location = ${faultPath} { return 500; }
        }
      }`,
    arguments: (configuration, work) => ['-p', work, '-c', configuration, '-e', `${work}/log`],
  },
  Caddy: {
    command: '/usr/bin/caddy',
    configuration: (kit, port, work, keys) => `
      {
        admin unix/${work}/admin.sock
        ${keys ? 'auto_https disable_redirects' : 'auto_https off'}
        servers {
          timeouts {
            read_header 10s
            read_body 10s
          }
        }
      }
      import ${kit}/Caddyfile
      ${keys ? `https://localhost` : 'http://'}:${port} {
        bind 127.0.0.1
        ${keys ? `tls ${keys}/cert.pem ${keys}/key.pem` : ''}
        import quiet-help-site
        route ${faultPath} {
          error 500
        }
      }`,
    arguments: (configuration) => ['run', '--adapter', 'caddyfile', '--config', configuration],
  },
  Apache: {
    command: '/usr/sbin/apache2',
    configuration: (kit, port, work, keys) => `
      ServerRoot ${work}
      PidFile ${work}/pid
      ErrorLog ${work}/log
      Listen 127.0.0.1:${port}
      ServerTokens Prod
      RequestReadTimeout header=10 body=10
      ${isRoot ? 'User www-data\nGroup www-data' : ''}
      ${[
        ...['mpm_event', 'authz_core', 'alias', 'dir', 'headers', 'mime', 'reqtimeout', 'rewrite'],
        ...(keys ? ['socache_shmcb', 'ssl'] : []),
      ]
        .map((name) => `LoadModule ${name}_module ${apacheModules}/mod_${name}.so`)
        .join('\n')}
      TypesConfig /etc/mime.types
      <VirtualHost 127.0.0.1:${port}>
        ServerName https://site.example
        ${keys ? `SSLEngine on\nSSLCertificateFile ${keys}/cert.pem\nSSLCertificateKeyFile ${keys}/key.pem` : ''}
        RewriteEngine On
        RewriteRule "^${faultPath}$" - [R=500,L]
        Include ${kit}/apache.conf
      </VirtualHost>`,
    arguments: (configuration) => ['-f', configuration, '-DFOREGROUND'],
  },
  'the container': {
    command: '/usr/sbin/nginx',
    ...(isRoot && { user: { uid: 65_534, gid: 65_534 } }),
    // As it is, but for the fault, and for where the site stands and where it listens, which a container has for itself.
    configuration: (kit, port, work) =>
      readFileSync(`${kit}/container/nginx.conf`, 'utf8')
        .replaceAll('/tmp/', `${work}/`)
        .replaceAll(
          '/srv/site',
          kit.replace(/-?hosting$/, (end) => (end === 'hosting' ? 'dist' : '')),
        )
        .replace(
          'listen 8080;',
          `listen 127.0.0.1:${port};\nlocation = ${faultPath} { return 500; }`,
        ),
    arguments: (configuration, work) => [
      '-p',
      work,
      '-c',
      configuration,
      '-g',
      'daemon off;',
      '-e',
      'stderr',
    ],
  },
} satisfies Record<string, Program>;

export type ServerName = keyof typeof programs;
export const serverNames = Object.keys(programs) as ServerName[];

/** Whether a server is installed; where not, says so in one plain line. */
export function isInstalled(name: ServerName): boolean {
  const { command } = programs[name];
  const isThere = existsSync(command);
  if (!isThere) console.warn(`${name} is not installed at ${command}: its tests are skipped.`);
  return isThere;
}

async function opened(port: number, child: ChildProcess): Promise<boolean> {
  while (child.exitCode === null) {
    const socket = connect(port, '127.0.0.1');
    const isOpen = await once(socket, 'connect').then(
      () => true,
      () => false,
    );
    socket.destroy();
    if (isOpen) return true;
    await setTimeout(50);
  }
  return false;
}

/**
 * Starts a server with the kit of a built site.
 * @param keys a folder with key.pem and cert.pem, for TLS
 * Throws, with what it said, where it does not start.
 */
export async function start(
  name: ServerName,
  site: Pick<Site, 'folder'>,
  keys?: string,
): Promise<Running> {
  const program: Program = programs[name];
  const work = mkdtempSync(join(tmpdir(), 'server-'));
  const kit = kitFolder(resolve(site.folder));
  const port = await freePort();
  const configuration = join(work, 'configuration');
  writeFileSync(configuration, program.configuration(kit, port, work, keys));
  if (program.user) chownSync(work, program.user.uid, program.user.gid);
  const child = spawn(program.command, program.arguments(configuration, work), {
    env: { ...process.env, HOME: work, XDG_DATA_HOME: work, XDG_CONFIG_HOME: work },
    stdio: ['ignore', 'ignore', 'pipe'],
    ...program.user,
  });
  let said = '';
  child.stderr!.on('data', (text: Buffer) => (said += text.toString()));
  const log = () => said + (existsSync(`${work}/log`) ? readFileSync(`${work}/log`, 'utf8') : '');
  if (!(await opened(port, child))) throw new Error(`${name} did not start:\n${log()}`);
  const stop = async () => {
    child.kill('SIGTERM');
    if (child.exitCode === null && child.signalCode === null) await once(child, 'close');
    rmSync(work, { recursive: true, force: true });
  };
  return { port, pid: child.pid!, stop, log };
}
