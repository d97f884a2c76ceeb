import { readFileSync, writeFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { headersFile, inlineBodies, responseHeaders } from '../hosting/headers.ts';

/** Writes the response headers into the built site, in the form that static hosts read. */
export function hostHeaders(): AstroIntegration {
  let base = '/';
  return {
    name: 'host-headers',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:build:done': ({ dir }) => {
        const page = readFileSync(new URL('404.html', dir), 'utf8');
        const headers = responseHeaders(inlineBodies(page));
        writeFileSync(new URL('_headers', dir), headersFile(headers, base));
      },
    },
  };
}
