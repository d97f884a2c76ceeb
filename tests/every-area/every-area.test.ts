import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { expect, it } from 'vitest';
import { inventedDay, inventedSite } from '../support/sites.ts';
import { emptyFolder } from '../engine/build/folders.ts';

const names = { eastwick: 'Eastwick', northvale: 'Northvale', southmoor: 'Southmoor' };

/** Writes the file that makes an area one, below a root. */
function writeArea(root: string, id: string, name: string): void {
  mkdirSync(join(root, 'areas', id), { recursive: true });
  const area = {
    name,
    council: `${name} Council`,
    quietName: `${name} support`,
    quietSummary: `Information and support in ${name}.`,
    siteUrl: `https://support.${id}.example`,
  };
  writeFileSync(join(root, 'areas', id, 'area.yaml'), stringify(area));
}

function buildAll(content: string, out: string) {
  const { PATH, HOME } = process.env;
  const env = {
    PATH,
    HOME,
    ASTRO_TELEMETRY_DISABLED: '1',
    CONTENT_DIR: content,
    OUT_DIR: out,
    TODAY: inventedDay,
  };
  return spawnSync(process.execPath, ['src/build/run.ts', '--all'], { env, encoding: 'utf8' });
}

it('one command builds every area, and one that fails keeps the site that it had', () => {
  const content = emptyFolder();
  const out = join(emptyFolder(), 'dist');
  cpSync(inventedSite.content, join(content, 'core'), { recursive: true });
  const home = (id: string) => join(out, id, 'index.html');
  for (const [id, name] of Object.entries(names)) {
    writeArea(content, id, name);
    // What a build of before left there.
    mkdirSync(join(out, id), { recursive: true });
    for (const page of ['404.html', 'index.html'])
      writeFileSync(join(out, id, page), 'The site of yesterday');
  }
  const broken = join(content, 'areas/eastwick/area.yaml');
  writeFileSync(broken, `${readFileSync(broken, 'utf8')}helpline: nobody\n`);

  const { status, stdout, stderr } = buildAll(content, out);
  expect(status).toBe(1);
  expect(stderr + stdout).toMatch(/areas\/eastwick\/area\.yaml:\d+ .*nobody/);
  expect(stdout).toMatch(/eastwick: Nothing was built\. The site in .* is as it was\./);
  expect(readdirSync(join(out, 'eastwick')).toSorted()).toEqual(['404.html', 'index.html']);
  expect(readFileSync(home('eastwick'), 'utf8')).toBe('The site of yesterday');
  for (const id of ['northvale', 'southmoor'] as const) {
    expect(readFileSync(home(id), 'utf8')).toContain(`${names[id]} support`);
    expect(stdout).toMatch(new RegExp(`${id}: \\d+ pages, [\\d.]+ MB, in [\\d.]+ seconds`));
  }
}, 300_000);
