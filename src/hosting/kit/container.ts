import { basename } from 'node:path';
import { indented, type HostedSite, type HostFiles } from './host-files.ts';
import { nginxFiles } from './nginx.ts';

const port = 8080;
const place = '/srv/site';

/** The whole configuration of an nginx that is not root and writes below /tmp alone. */
const server = (site: HostedSite) => [
  '# Written by each build.',
  'worker_processes auto;',
  'pid /tmp/nginx.pid;',
  'error_log stderr warn;',
  'events { worker_connections 4096; }',
  'http {',
  ...indented([
    ...['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
      (name) => `${name}_temp_path /tmp/${name};`,
    ),
    'access_log off;',
    'sendfile on;',
    'keepalive_timeout 20s;',
    'server {',
    `    listen ${port};`,
    ...indented(
      nginxFiles({ ...site, place })
        ['nginx.conf']!.trimEnd()
        .split('\n'),
    ),
    '}',
  ]),
  '}',
  '',
];

/** What is built from the folder above the site: the site and the kit, no more. */
const containerfile = (folder: string, kit: string, base: string) => [
  '# Build from the folder that holds the site:',
  `#   podman build --format docker -f ${kit}/container/Containerfile -t quiet-help-site .`,
  '# (--format docker keeps the health check; docker itself needs and knows no --format)',
  '# Run with nothing to write but a folder in memory:',
  `#   podman run --read-only --tmpfs /tmp --cap-drop all -p ${port}:${port} quiet-help-site`,
  'FROM docker.io/library/nginx:stable-alpine',
  `COPY ${kit}/container/nginx.conf /etc/nginx/nginx.conf`,
  `COPY ${folder} ${place}`,
  'USER 101:101',
  `EXPOSE ${port}`,
  'HEALTHCHECK --interval=30s --timeout=3s --start-period=5s \\',
  `  CMD wget -q -O /dev/null http://127.0.0.1:${port}${base} || exit 1`,
  'ENTRYPOINT ["nginx", "-g", "daemon off;"]',
  'CMD []',
  '',
];

/**
 * A container with nginx, for any host that runs one. TLS ends before it.
 * @param kit the name of the folder of the kit, which stands beside the site
 */
export function containerFiles(site: HostedSite, kit: string): HostFiles {
  const folder = basename(site.place);
  return {
    'container/nginx.conf': server(site).join('\n'),
    'container/Containerfile': containerfile(folder, kit, site.base).join('\n'),
    'container/Containerfile.dockerignore': ['*', `!${folder}`, `!${kit}`, ''].join('\n'),
  };
}
