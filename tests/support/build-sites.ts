import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { markOf } from '../../src/build/build-mark.ts';
import { kitFolder } from '../../src/hosting/kit/place.ts';
import { londonTime } from '../../src/lib/dates.ts';
import { isRecording } from '../record/record.ts';
import { inventedDay, inventedSite, noticedSite, realSite, type Site } from './sites.ts';

/**
 * Everything that a build is made from, as a mark: another file, another day or another setting makes another. A run that
 * writes results as it goes does not build again for each.
 */
const sourcesOf = (settings: Record<string, string>): string =>
  markOf(
    ['src', 'public', ...(isRecording ? [] : ['results']), settings['CONTENT_DIR']!],
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

/** Builds the invented area with an urgent notice, at noon of a day: by itself the site that the browser looks at. */
export function buildNoticed(site = noticedSite, day = inventedDay): void {
  const { content } = site;
  rmSync(content, { recursive: true, force: true });
  cpSync(inventedSite.content, content, { recursive: true });
  cpSync('tests/fixtures/notices.yaml', join(content, 'notices.yaml'));
  buildSite(site, { TODAY: day });
}

/** Builds the site that the tests of a project read, and both where it names none. Those of the area look at both. */
export default function setup({ config }: TestProject): void {
  const named = (config.env as Record<string, string> | undefined)?.['SITE'];
  if (named !== 'invented') buildArea();
  buildInvented();
}

// `npm run build:for-tests` builds all, for the tests in browsers.
if (import.meta.main) {
  buildArea();
  buildInvented();
  buildNoticed();
}
