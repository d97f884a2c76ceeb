import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

type Locked = {
  version?: string;
  license?: string;
  integrity?: string;
  hasInstallScript?: boolean;
};
/** package-lock.json, as far as it is read here. */
export type Lock = { packages: Record<string, Locked> };

const nameOf = (place: string) => place.slice(place.lastIndexOf('node_modules/') + 13);

const packagesOf = ({ packages }: Lock) =>
  Object.entries(packages).flatMap(([place, locked]) =>
    place === '' ? [] : [{ name: nameOf(place), ...locked }],
  );

/** Packages that anyone could change on their way here, since the lock does not say what they hold. */
export const unsealed = (lock: Lock): string[] =>
  packagesOf(lock).flatMap(({ name, version, integrity }) =>
    /^sha512-[A-Za-z0-9+/]{86}==$/.test(integrity ?? '') ? [] : `${name}@${version}`,
  );

/**
 * Licences under which a package may be used to build and to test the site: none asks anything of those who read it.
 * MPL and LGPL ask that changes to the package itself be shown; none is changed here, and none is on a visitor’s device.
 */
const licencesTaken = new Set(
  (
    '0BSD Apache-2.0 BlueOak-1.0.0 BSD-2-Clause BSD-3-Clause CC-BY-4.0 CC0-1.0 ISC LGPL-3.0-or-later MIT MPL-2.0 ' +
    'Python-2.0 Unlicense'
  ).split(' '),
);

/** Packages whose licence nobody has said yes to, or that state none; in an expression each part counts. */
export const unknownLicences = (lock: Lock): string[] =>
  packagesOf(lock).flatMap(({ name, version, license = '' }) =>
    license
      .split(/[()]|\s+(?:AND|OR)\s+/)
      .filter((part) => part !== '')
      .every((part) => licencesTaken.has(part)) && license !== ''
      ? []
      : `${name}@${version}  ${license || 'not stated'}`,
  );

/** Each package with its licence, a line each, by name. */
export const licences = (lock: Lock): string[] => [
  ...new Set(
    packagesOf(lock)
      .map(({ name, version, license = 'not stated' }) => `${name}@${version}  ${license}`)
      .toSorted(),
  ),
];

/** The SHA-256 of a file, in hexadecimal. */
export const checksum = (file: string): string =>
  createHash('sha256').update(readFileSync(file)).digest('hex');

/** The checksum of each file below a folder, as `sha256sum --check` reads them. */
export const checksums = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted()
    .map((file) => `${checksum(file)}  ${relative(folder, file).split(sep).join('/')}`);
