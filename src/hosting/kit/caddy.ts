import { typesByEnding, typesByPath } from '../media-types.ts';
import { indented, quoted, type HostedSite, type HostFiles } from './host-files.ts';

const headerLines = ({ standing }: HostedSite): string[] => [
  '# Set at once: what is taken off waits for the answer, and would be lost where the page for errors cannot be read.',
  'header {',
  ...Object.entries(standing).map(([name, value]) => `    ${name} ${quoted(value)}`),
  '}',
  '# What is never kept is never asked for again. Alt-Svc offers HTTP/3, and browsers write down by the name of the host',
  '# that it did.',
  'header {',
  '    -Etag',
  '    -Last-Modified',
  '    -Server',
  '    -Alt-Svc',
  '    defer',
  '}',
];

const typeLines = ({ base }: HostedSite): string[] => [
  ...Object.entries(typesByEnding).flatMap(([ending, type]) => [
    `@${ending.slice(1)} path *${ending}`,
    `header @${ending.slice(1)} Content-Type ${quoted(type)}`,
  ]),
  // The last that fits wins.
  ...Object.entries(typesByPath).map(
    ([path, type]) => `header ${base}${path} Content-Type ${quoted(type)}`,
  ),
];

const fileServer = ({ place }: HostedSite): string[] => [
  'file_server {',
  `    root ${place}`,
  '    precompressed br gzip',
  '}',
];

const answer = (site: HostedSite): string[] => [
  'route {',
  ...indented([
    ...headerLines(site),
    ...typeLines(site),
    '# The page for what is missing is none by itself.',
    `@absent path ${site.base}404.html`,
    'error @absent 404',
    '@other not method GET HEAD',
    'header @other Allow "GET, HEAD"',
    'error @other 405',
    'request_header -If-None-Match',
    'request_header -If-Modified-Since',
    'request_header -Range',
    ...(site.base === '/' ? [] : [`uri strip_prefix ${site.base.slice(0, -1)}`]),
    ...fileServer(site),
  ]),
  '}',
];

const errorLines = (site: HostedSite): string[] => [
  ...headerLines(site),
  `header Content-Type ${quoted(typesByEnding['.html']!)}`,
  'request_header -Range',
  '@missing expression {err.status_code} in [403, 404]',
  'handle @missing {',
  '    rewrite * /404.html',
  ...indented(fileServer(site)),
  '}',
  'handle {',
  '    respond "" {err.status_code}',
  '}',
];

/** For Caddy 2.6 and later: a snippet to import in the block of the host. */
export function caddyFiles(site: HostedSite): HostFiles {
  const { base } = site;
  const path = base.slice(0, -1);
  const whole = [
    'skip_log',
    ...answer(site),
    'handle_errors {',
    ...indented(errorLines(site)),
    '}',
  ];
  const below = [
    `@bare path ${path}`,
    'handle @bare {',
    ...indented([...headerLines(site), `redir * ${base} 308`]),
    '}',
    `@site path ${base}*`,
    'handle @site {',
    ...indented(['skip_log', ...answer(site)]),
    '}',
    'handle_errors {',
    ...indented([`@failed path ${base}*`, 'handle @failed {', ...indented(errorLines(site)), '}']),
    '}',
  ];
  const lines = [
    '# At the top of your Caddyfile:  import …/hosting/Caddyfile',
    '# In the block of your host:     import quiet-help-site',
    '# Before both, the options that docs/hosting.md shows: limits of time, and no HTTP/3.',
    '# Written by each build. Take it over:  systemctl reload caddy',
    '(quiet-help-site) {',
    ...indented(base === '/' ? whole : below),
    '}',
    '',
  ];
  return { Caddyfile: lines.join('\n') };
}
