import { otherType, typesByEnding, typesByPath } from '../media-types.ts';
import { indented, quoted, type HostedSite, type HostFiles } from './host-files.ts';

const escaped = (text: string) => text.replace(/[.+]/g, '\\$&');

/** Whether a browser takes a coding, and weighs it with more than nought. */
const takes = (coding: string) =>
  `RewriteCond %{HTTP:Accept-Encoding} "(^|,)\\s*${coding}\\s*(;\\s*q=(1|0?\\.[0-9]*[1-9])[0-9.]*\\s*)?(,|$)" [NC]`;

/** Rewrites, in the context of the virtual host. `$1` is the path below the base. */
function rewrites({ base, place }: HostedSite): string[] {
  const path = `^${escaped(base)}`;
  const packed = (coding: string, ending: string) => [
    takes(coding),
    `RewriteCond ${place}/$1${ending} -f`,
    `RewriteRule "${path}(.+)$" "${place}/$1${ending}" [L]`,
  ];
  return [
    'RewriteEngine On',
    '# Nothing but reading.',
    'RewriteCond %{REQUEST_METHOD} !^(GET|HEAD)$',
    `RewriteRule "${path}" - [R=405,L]`,
    '# The page for what is missing is none by itself.',
    'RewriteCond %{ENV:REDIRECT_STATUS} ^$',
    `RewriteRule "${path}404\\.html$" - [R=404,L]`,
    '# A page without its last slash.',
    ...(base === '/' ? [] : [`RewriteRule "^${escaped(base.slice(0, -1))}$" "${base}" [R=308,L]`]),
    `RewriteCond ${place}/$1 -d`,
    `RewriteRule "${path}(.*[^/])$" "${base}$1/" [R=308,L]`,
    '# A folder is its page.',
    `RewriteRule "${path}(.*/)?$" "${base}$1index.html"`,
    '# The copies that the build packed.',
    ...packed('br', '.br'),
    ...packed('gzip', '.gz'),
    `RewriteCond ${place}/$1 -f`,
    `RewriteRule "${path}(.+)$" "${place}/$1" [L]`,
  ];
}

/** What holds of the answers: headers, and the site's own page for what is missing. */
function answers({ standing, base }: HostedSite): string[] {
  return [
    ...Object.entries(standing).flatMap(([name, value]) => [
      `Header onsuccess unset ${name}`,
      `Header always set ${name} ${quoted(value)}`,
    ]),
    'Header always merge Vary Accept-Encoding',
    '# What is never kept is never asked for again: no 304, no parts of files.',
    'Header unset ETag',
    'Header unset Last-Modified',
    'Header unset Accept-Ranges',
    'RequestHeader unset If-None-Match',
    'RequestHeader unset If-Modified-Since',
    'RequestHeader unset Range',
    `ErrorDocument 403 ${base}404.html`,
    `ErrorDocument 404 ${base}404.html`,
    'ServerSignature Off',
    'UseCanonicalName On',
  ];
}

/** What holds of the files: what they are. The last section that fits wins. */
function files({ place }: HostedSite): string[] {
  const force = (pattern: string, type: string) => [
    `<FilesMatch "${pattern}">`,
    `    ForceType ${quoted(type)}`,
    '</FilesMatch>',
  ];
  // Two feeds have one name, and one type.
  const byPath = new Map(
    Object.entries(typesByPath).map(([path, type]) => [
      `^${escaped(path.split('/').at(-1)!)}`,
      type,
    ]),
  );
  const byEnding = Object.entries(typesByEnding).map(([ending, type]): [string, string] => [
    escaped(ending),
    type,
  ]);
  return [
    `<Directory "${place}">`,
    ...indented([
      'Require all granted',
      'AllowOverride None',
      'Options None',
      'FileETag None',
      'MaxRanges none',
      'DirectorySlash Off',
      'AddDefaultCharset Off',
      'AddEncoding br .br',
      'AddEncoding gzip .gz',
      ...force('.', otherType),
      ...[...byEnding, ...byPath].flatMap(([pattern, type]) =>
        force(`${pattern}(\\.br|\\.gz)?$`, type),
      ),
    ]),
    '</Directory>',
  ];
}

/** For Apache 2.4 with mod_headers and mod_rewrite: what stands inside the `VirtualHost` of the host. */
export function apacheFiles(site: HostedSite): HostFiles {
  const { base, place } = site;
  const path = escaped(base.slice(0, -1));
  const lines = [
    '# Inside the VirtualHost of your host:  Include …/hosting/apache.conf',
    '# First:  a2enmod headers rewrite   and, for the whole server:  ServerTokens Prod',
    '# Redirects name the host as ServerName does. Behind a proxy that ends TLS:  ServerName https://your-host',
    '# Written by each build. Take it over:  apachectl configtest && systemctl reload apache2',
    '',
    ...(base === '/'
      ? [`DocumentRoot "${place}"`, ...answers(site), 'TraceEnable Off']
      : [
          `Alias "${base}" "${place}/"`,
          `<LocationMatch "^${path}(/|$)">`,
          ...indented(answers(site)),
          '</LocationMatch>',
        ]),
    '',
    ...rewrites(site),
    '',
    ...files(site),
    '',
  ];
  return { 'apache.conf': lines.join('\n') };
}
