import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { checksums, licences, unsealed, type Lock } from '../../../src/build/papers.ts';
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

it('the checksum of a file is that of sha256sum', () => {
  const folder = emptyFolder();
  writeFileSync(join(folder, 'a.txt'), 'abc');
  expect(checksums(folder)).toEqual([
    'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  a.txt',
  ]);
});

it('every package of the lock has one, those of other systems too', () => {
  expect(unsealed(JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock)).toEqual([]);
});
