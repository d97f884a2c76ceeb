import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { inventedDay, inventedSite, noticedSite, realSite, type Site } from './sites.ts';

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

const { AREA } = process.env;
const buildArea = () => build(realSite, AREA === undefined ? {} : { AREA });
const buildInvented = () => build(inventedSite, { TODAY: inventedDay });

/** Builds the invented area with an urgent notice, at noon of a day. */
export function buildNoticed(day = inventedDay): void {
  const { content } = noticedSite;
  rmSync(content, { recursive: true, force: true });
  cpSync(inventedSite.content, content, { recursive: true });
  cpSync('tests/fixtures/notices.yaml', join(content, 'notices.yaml'));
  build(noticedSite, { TODAY: day });
}

/**
 * Builds anew the site that the tests of a project read, and both where it names none. Those of the area look at the
 * invented one too, as it is.
 */
export default function setup({ config }: TestProject): void {
  const named = (config.env as Record<string, string> | undefined)?.['SITE'];
  if (named !== 'invented') buildArea();
  if (named !== 'area' || !existsSync(inventedSite.folder)) buildInvented();
}

// `npm run build:for-tests` builds all, for the tests in browsers.
if (import.meta.main) {
  buildArea();
  buildInvented();
  buildNoticed();
}
