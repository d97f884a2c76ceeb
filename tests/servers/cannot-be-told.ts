import type { ServerName } from './programs.ts';

/** What a server cannot be told, or answers before any rule of a site. docs/hosting.md lists the same. */
export const cannotBeTold: Record<ServerName, string[]> = {
  nginx: ['If-None-Match: *', 'TRACE below a path'],
  Caddy: [
    'a request that cannot be read',
    'a request without a host',
    'a request with headers too long',
    'an address too long',
    'the query of an address without its last slash',
    'a link that leads out of the site',
  ],
  Apache: ['a redirect without its host'],
  'the container': ['If-None-Match: *', 'TRACE below a path'],
};
