import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  checksums,
  licences,
  unknownLicences,
  unsealed,
  type Lock,
} from '../../../src/build/papers.ts';
import { emptyFolder } from './folders.ts';

const seal = `sha512-${'a'.repeat(86)}==`;
const lock: Lock = {
  packages: {
    '': {},
    'node_modules/b': { version: '2.0.0', license: 'MIT', integrity: seal },
    'node_modules/b/node_modules/@x/a': { version: '1.0.0', integrity: seal },
    'node_modules/c': { version: '3.0.0', license: 'ISC' },
    'node_modules/d': { version: '4.0.0', license: 'ISC', integrity: 'sha1-abc' },
  },
};

it('a package without a strong checksum is named', () => {
  expect(unsealed(lock)).toEqual(['c@3.0.0', 'd@4.0.0']);
});

it('licences are listed by package', () => {
  expect(licences(lock)).toEqual([
    '@x/a@1.0.0  not stated',
    'b@2.0.0  MIT',
    'c@3.0.0  ISC',
    'd@4.0.0  ISC',
  ]);
});

it('a licence that nobody has said yes to is named, and so is a package that states none', () => {
  const under = (license?: string): Lock => ({
    packages: { 'node_modules/e': { version: '5.0.0', ...(license && { license }) } },
  });
  for (const license of ['MIT', '(MIT OR Apache-2.0)', 'Apache-2.0 AND LGPL-3.0-or-later AND MIT'])
    expect(unknownLicences(under(license))).toEqual([]);
  for (const license of ['AGPL-3.0-only', 'SEE LICENSE IN terms.md', 'MIT AND SSPL-1.0'])
    expect(unknownLicences(under(license))).toEqual([`e@5.0.0  ${license}`]);
  expect(unknownLicences(under())).toEqual(['e@5.0.0  not stated']);
});

it('the checksum of a file is that of sha256sum', () => {
  const folder = emptyFolder();
  writeFileSync(join(folder, 'a.txt'), 'abc');
  expect(checksums(folder)).toEqual([
    'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  a.txt',
  ]);
});

describe('the lock', () => {
  const own = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock;

  it('has a checksum of every package, those of other systems too', () => {
    expect(unsealed(own)).toEqual([]);
  });

  it('holds no package under a licence that nobody has said yes to', () => {
    expect(unknownLicences(own)).toEqual([]);
  });

  it('holds what runs: no package runs code while it is installed but esbuild, whose programs are in the lock', () => {
    const names = Object.keys(own.packages);
    expect(names.filter((name) => own.packages[name]!.hasInstallScript)).toEqual([
      'node_modules/esbuild',
    ]);
    expect(names).toContain('node_modules/@esbuild/linux-x64');
  });
});
