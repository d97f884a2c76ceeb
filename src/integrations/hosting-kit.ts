import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { inlineBodies, responseHeaders, standingHeaders } from '../hosting/headers.ts';
import { headersFile } from '../hosting/kit/headers-file.ts';
import { kitFiles } from '../hosting/kit/kit.ts';
import type { HostedSite } from '../hosting/kit/host-files.ts';
import { kitFolder } from '../hosting/kit/place.ts';

/**
 * Writes the files of every host beside the built site, and into it the one that hosts read there. SITE_FOLDER says
 * where the site stands on its server.
 */
export function hostingKit(): AstroIntegration {
  let base = '/';
  return {
    name: 'hosting-kit',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir).replace(/[/\\]$/, '');
        const place = resolve(process.env['SITE_FOLDER'] ?? folder);
        const page = readFileSync(new URL('404.html', dir), 'utf8');
        const headers = responseHeaders(inlineBodies(page), base);
        const site: HostedSite = { headers, standing: standingHeaders(headers), base, place };
        const kit = kitFolder(folder);
        for (const [name, text] of Object.entries(kitFiles(site, basename(kitFolder(place))))) {
          const file = resolve(kit, name);
          mkdirSync(dirname(file), { recursive: true });
          writeFileSync(file, text);
        }
        // Below a base no host would read it here.
        if (base === '/') writeFileSync(new URL('_headers', dir), headersFile(site));
      },
    },
  };
}
