import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { inventedDay, inventedSite, realSite, type Site } from './sites.ts';

function build(site: Site, extra: Record<string, string>): void {
  // A failed build leaves half a site behind: none of it may pass for a new one.
  rmSync(site.folder, { recursive: true, force: true });
  // The test runner sets variables, such as BASE_URL, that a build would take for its own.
  const { PATH, HOME } = process.env;
  const env = {
    PATH,
    HOME,
    ASTRO_TELEMETRY_DISABLED: '1',
    CONTENT_DIR: site.content,
    OUT_DIR: site.folder,
    BASE_PATH: site.base,
    ...extra,
  };
  execFileSync('node_modules/.bin/astro', ['build'], { env, stdio: ['ignore', 'pipe', 'inherit'] });
}

/** Builds both sites anew before the tests that read them. */
export default function setup(): void {
  build(realSite, {});
  build(inventedSite, { TODAY: inventedDay });
}
