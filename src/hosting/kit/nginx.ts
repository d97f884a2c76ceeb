import { otherType, typesByEnding, typesByPath } from '../media-types.ts';
import { indented, quoted, type HostedSite, type HostFiles } from './host-files.ts';

/** Directives that hold for one location, or for a whole server. */
function rules({ standing, base, place }: HostedSite): string[] {
  const types = Object.entries(typesByEnding).map(
    ([ending, type]) => `${quoted(type)} ${ending.slice(1)};`,
  );
  return [
    '# "always": on errors too. A location with an add_header of its own would lose all of these.',
    ...Object.entries(standing).map(
      ([name, value]) => `add_header ${name} ${quoted(value)} always;`,
    ),
    '',
    'index index.html;',
    `error_page 403 404 ${base}404.html;`,
    '# Redirects name no host and no scheme, so none leads to http behind a proxy.',
    'absolute_redirect off;',
    'server_tokens off;',
    '# A link within the site could lead out of it; one that leads to the site is the way of many hosts.',
    `disable_symlinks on from=${place};`,
    '# What is never kept is never asked for again: no 304, no parts of files.',
    'etag off;',
    'if_modified_since off;',
    'add_header Last-Modified "";',
    'max_ranges 0;',
    '# The copies that the build packed, smaller than any packed on the fly; to proxies too.',
    'gzip off;',
    'gzip_static on;',
    'gzip_proxied any;',
    'gzip_http_version 1.0;',
    'gzip_vary on;',
    '# Who read what is written nowhere. If your council must keep a log, leave addresses out of it.',
    'access_log off;',
    'log_not_found off;',
    'charset off;',
    `default_type ${otherType};`,
    'types {',
    ...indented(types),
    '}',
  ];
}

const exact = ({ base, place }: HostedSite): string[] =>
  Object.entries(typesByPath).flatMap(([path, type]) => [
    `location = ${base}${path} {`,
    ...(base === '/' ? [] : [`    alias ${place}/${path};`]),
    '    types { }',
    `    default_type ${quoted(type)};`,
    '}',
  ]);

function wholeHost(site: HostedSite): string[] {
  return [
    `root ${site.place};`,
    '',
    ...rules(site),
    '',
    '# A request that does not come, or an answer that is not taken, is given up.',
    'client_header_timeout 10s;',
    'client_body_timeout 10s;',
    'send_timeout 30s;',
    '',
    'location = /404.html { internal; }',
    ...exact(site),
  ];
}

function belowBase(site: HostedSite): string[] {
  const { base, place } = site;
  return [
    `location = ${base.slice(0, -1)} {`,
    ...indented(rules(site)),
    `    return 308 ${base};`,
    '}',
    `location ^~ ${base} {`,
    `    alias ${place}/;`,
    ...indented(rules(site)),
    '',
    ...indented([
      `location = ${base}404.html {`,
      '    internal;',
      `    alias ${place}/404.html;`,
      '}',
    ]),
    ...indented(exact(site)),
    '}',
  ];
}

/** For nginx 1.18 and later: what stands inside the `server` block of the host. */
export function nginxFiles(site: HostedSite): HostFiles {
  const lines = [
    '# Inside the server block of your host:  include …/hosting/nginx.conf;',
    '# Written by each build. Test and take it over:  nginx -t && systemctl reload nginx',
    '',
    ...(site.base === '/' ? wholeHost(site) : belowBase(site)),
    '',
  ];
  return { 'nginx.conf': lines.join('\n') };
}
