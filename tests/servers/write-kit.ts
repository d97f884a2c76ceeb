import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { inlineBodies, responseHeaders, standingHeaders } from '../../src/hosting/headers.ts';
import type { HostedSite } from '../../src/hosting/kit/host-files.ts';
import { kitFiles } from '../../src/hosting/kit/kit.ts';
import { kitFolder } from '../../src/hosting/kit/place.ts';

/** Writes the kit beside a site that stands at the root of a host, and gives back what it was written for. */
export function writeKit(place: string): HostedSite {
  const headers = responseHeaders(inlineBodies(readFileSync(join(place, '404.html'), 'utf8')));
  const site = { headers, standing: standingHeaders(headers), base: '/', place };
  for (const [name, text] of Object.entries(kitFiles(site, 'hosting'))) {
    const file = join(kitFolder(place), name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return site;
}
