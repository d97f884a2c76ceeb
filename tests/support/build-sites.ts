import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { markOf } from '../../src/build/build-mark.ts';
import { kitFolder } from '../../src/hosting/kit/place.ts';
import { londonTime } from '../../src/lib/dates.ts';
import { inventedDay, inventedSite, realSite, type Site } from './sites.ts';

/** Everything that a build is made from, as a mark: another file, another day or another setting makes another. */
const sourcesOf = (settings: Record<string, string>): string =>
  markOf(
    ['src', 'public', 'results', settings['CONTENT_DIR']!],
    JSON.stringify(settings),
    settings['TODAY'] ?? londonTime(new Date()).day,
    process.version,
    ...['package-lock.json', 'astro.config.mjs', 'tsconfig.json'].map((file) =>
      readFileSync(file, 'utf8'),
    ),
  );

/** Builds a site, unless the one that is there was built from the same. */
export function buildSite(site: Site, extra: Record<string, string>): void {
  const settings = {
    CONTENT_DIR: site.content,
    OUT_DIR: site.folder,
    BASE_PATH: site.base,
    ...extra,
  };
  const record = `.cache/built-from/${site.folder.replaceAll('/', '-')}`;
  const sources = sourcesOf(settings);
  const folders = [site.folder, kitFolder(site.folder)];
  const standing = () => `${sources} ${markOf(folders)}\n`;
  const isThere = [record, ...folders].every((place) => existsSync(place));
  if (isThere && readFileSync(record, 'utf8') === standing()) return;
  rmSync(record, { force: true });
  // The test runner sets variables, such as BASE_URL, that a build would take for its own.
  const { PATH, HOME } = process.env;
  execFileSync(process.execPath, ['src/build/run.ts'], {
    env: { PATH, HOME, ASTRO_TELEMETRY_DISABLED: '1', ...settings },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  mkdirSync('.cache/built-from', { recursive: true });
  writeFileSync(record, standing());
}

const { AREA } = process.env;
const buildArea = () => buildSite(realSite, AREA === undefined ? {} : { AREA });
const buildInvented = () => buildSite(inventedSite, { TODAY: inventedDay });

/** Builds the site that the tests of a project read. Those of the area look at the invented one too. */
export default function setup({ config }: TestProject): void {
  if (config.env['SITE'] === 'area') buildArea();
  buildInvented();
}

// `npm run build:for-tests` builds both, for the tests in browsers.
if (import.meta.main) {
  buildArea();
  buildInvented();
}
