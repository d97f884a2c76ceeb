import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { areaFiles } from '../../../src/build/area-files.ts';
import { costOf } from '../../../src/build/cost.ts';
import { contentFolder } from '../checks/content-folder.ts';

const drawn = { id: 'vale', today: '2026-11-30', uuid: 'f6f580f0-7eb6-4d57-95b3-103cffad993a' };

describe('the files of a new area', () => {
  it('hold a question in place of each answer that is missing', () => {
    const files = areaFiles({ name: 'Vale' }, drawn);
    expect(parse(files['area.yaml']!)).toMatchObject({ name: 'Vale', council: '?', siteUrl: '?' });
    expect(parse(files['contacts/vale-helpline.yaml']!)).toMatchObject({ name: '?', phone: '?' });
  });

  it('hold what was answered, quotes and all', () => {
    const { 'contacts/vale-helpline.yaml': contact } = areaFiles(
      { helpline: 'The "Vale" line', phone: ' 01632 960 001 ' },
      drawn,
    );
    expect(parse(contact!)).toMatchObject({ name: 'The "Vale" line', phone: '01632 960 001' });
  });

  it('are to be checked again in three months', () => {
    const file = areaFiles({}, drawn)['contacts/vale-helpline.yaml']!;
    expect(file).toContain('checkedOn: 2026-11-30');
    expect(file).toContain('reviewBy: 2027-02-28');
  });
});

describe('npm run new-area', () => {
  const run = (root: string, ...given: string[]) =>
    spawnSync(process.execPath, ['src/build/new-area.ts', ...given], {
      env: { ...process.env, CONTENT_DIR: root },
      input: '',
      encoding: 'utf8',
    });
  const rootWith = (files: Record<string, string>) =>
    contentFolder({ 'core/area.yaml': 'x: 1', ...files });

  it('writes a folder of few files, from what is given', () => {
    const root = rootWith({});
    expect(run(root, 'vale', '--council', 'Vale Council').status).toBe(0);
    const folder = join(root, 'areas/vale');
    expect(readdirSync(folder, { recursive: true }).length).toBeLessThan(15);
    expect(readFileSync(join(folder, 'area.yaml'), 'utf8')).toContain('council: "Vale Council"');
  });

  it.each([
    ['without a name', [], /Write one name in small letters/],
    ['with a name that is none', ['Vale County'], /Write one name in small letters/],
    ['with a flag that is none', ['vale', '--town', 'x'], /--town/],
    ['for an area that is there', ['moor'], /is there already: choose another name/],
  ])('%s says what to write', (_, given, message) => {
    const { status, stderr } = run(rootWith({ 'areas/moor/area.yaml': 'name: Moor' }), ...given);
    expect(status).toBe(1);
    expect(stderr).toMatch(message);
  });
});

it('what a site cost is told in pages, megabytes and seconds', () => {
  const folder = contentFolder({
    'index.html': 'x'.repeat(1_200_000),
    'a/index.html': 'x',
    'a.css': 'x',
  });
  mkdirSync(join(folder, 'empty'));
  writeFileSync(join(folder, 'b.json'), '{}');
  expect(costOf(folder, 61_240)).toBe('2 pages, 1.2 MB, in 61.2 seconds');
});
