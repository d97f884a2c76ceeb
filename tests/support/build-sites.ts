import { execFileSync } from 'node:child_process';
import { inventedDay, inventedSite, realSite, type Site } from './sites.ts';

function build(site: Site, extra: Record<string, string>): void {
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
  execFileSync(process.execPath, ['src/build/run.ts'], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

/** Builds both sites anew before the tests that read them: `npm run build:for-tests` does so alone. */
export default function setup(): void {
  build(realSite, {});
  build(inventedSite, { TODAY: inventedDay });
}

if (import.meta.main) setup();
