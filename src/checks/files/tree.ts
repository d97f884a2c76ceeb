import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { collections, type Place } from '../../entries/collections.ts';
import { wrong, type Problem } from '../../entries/problem.ts';
import { nearest } from '../../lib/suggest.ts';
import type { Rule } from '../rule.ts';
import { guides, isLeftByMachine } from './known-names.ts';

type Found = { name: string; kind: 'file' | 'folder' | 'link' | 'other'; bytes: number };

const places: Place[] = Object.values(collections).map(({ place }) => place);
const folders = places.flatMap((place) => ('folder' in place ? [place] : []));
const files = places.flatMap((place) =>
  'file' in place ? [place.file] : 'record' in place ? [place.record] : [],
);
/** Folders that hold folders or files of collections, such as search/. */
const parents = [...folders.map(({ folder }) => folder), ...files].flatMap((path) => {
  const parts = path.split('/').slice(0, -1);
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
});
/** Names that Windows keeps for devices: no file of such a name can be put on a computer that runs it. */
const ofDevices = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;
const isId = (name: string) => /^[a-z0-9][a-z0-9-]*$/.test(name);
const longestId = 80;

/** Everything below a root, without following links. */
function everythingBelow(root: string, below = ''): Found[] {
  const entries = readdirSync(join(root, below), { withFileTypes: true }).toSorted((a, b) =>
    a.name < b.name ? -1 : 1,
  );
  return entries.flatMap((entry) => {
    const name = below === '' ? entry.name : `${below}/${entry.name}`;
    if (entry.isSymbolicLink()) return [{ name, kind: 'link' as const, bytes: 0 }];
    if (entry.isDirectory())
      return [{ name, kind: 'folder' as const, bytes: 0 }, ...everythingBelow(root, name)];
    return [
      {
        name,
        kind: entry.isFile() ? ('file' as const) : ('other' as const),
        bytes: lstatSync(join(root, name)).size,
      },
    ];
  });
}

const placeOf = (name: string) => folders.find(({ folder }) => name.startsWith(`${folder}/`));

function wrongInFolder(
  name: string,
  { folder, extension }: { folder: string; extension: string },
): string | undefined {
  const parts = name.slice(folder.length + 1).split('/');
  const stem = parts.pop()!;
  if (!stem.endsWith(`.${extension}`))
    return `this file is not read: files in ${folder}/ end in .${extension}. Rename it, or move it elsewhere`;
  if (parts.length > 0 && folder !== 'pages')
    return `${folder}/ has no folders in it: move this file up into ${folder}/`;
  const id = stem.slice(0, -extension.length - 1);
  const odd = [...parts, id].find((part) => !isId(part));
  if (odd !== undefined)
    return `"${odd}" cannot be an id: name it with small letters, digits and hyphens`;
  const device = [...parts, id].find((part) => ofDevices.test(part));
  if (device !== undefined)
    return `Windows keeps the name "${device}" for itself: give this another one`;
  return id.length > longestId
    ? `the name of this file has ${id.length} letters: ${longestId} at most`
    : undefined;
}

/** What is wrong with where a file or folder stands; undefined where nothing is. */
function misplaced({ name, kind }: Found, names: ReadonlySet<string>): string | undefined {
  if (kind === 'link')
    return 'this is a link to somewhere else: put the file itself here, or take the link out';
  if (kind === 'other') return 'this is no file that can be read: take it out';
  const place = placeOf(name);
  if (kind === 'file' && (parents.includes(name) || folders.some(({ folder }) => folder === name)))
    return `this is a file, and a folder of this name is needed: put ${name}/ back, and take this file out`;
  if (
    kind === 'folder' &&
    (files.includes(name) || (place && name.endsWith(`.${place.extension}`)))
  )
    return 'this is a folder, and a file of this name is needed: put the file back, and take this folder out';
  if (kind === 'folder') {
    if (place || parents.includes(name) || folders.some(({ folder }) => folder === name))
      return undefined;
    const known = folders.map(({ folder }) => folder);
    return name.includes('/') && !parents.includes(name.split('/')[0]!)
      ? undefined
      : `nothing reads a folder of this name. Did you mean ${nearest(name, known)}/?`;
  }
  if (place) {
    const twin = name.replace(/\/index(\.\w+)$/, '$1');
    const isTwin = twin !== name && names.has(twin);
    return (
      wrongInFolder(name, place) ??
      (isTwin ? `${twin} is the same page: keep one of the two` : undefined)
    );
  }
  if (files.includes(name) || guides.includes(name) || isInUnknownFolder(name)) return undefined;
  return `this file is not read. Did you mean ${nearest(name, files)}?`;
}

/** What stands in a folder that nothing reads is told once, of the folder. */
const isInUnknownFolder = (name: string) => {
  const folder = name.split('/').slice(0, -1).join('/');
  return folder !== '' && !parents.includes(folder);
};

export const knownFiles: Rule = {
  name: 'files that are read',
  why: 'What stands where nothing looks is never published, and nobody is told; a link could publish what nobody checked.',
  scope: 'files',
  *check(root): Iterable<Problem> {
    const found = everythingBelow(root).filter(
      ({ name }) => !isLeftByMachine(name.split('/').at(-1)!),
    );
    const names = new Set(found.map(({ name }) => name));
    for (const one of found) {
      const message = misplaced(one, names);
      if (message) yield wrong(join(root, one.name), 1, message);
    }
  },
};

/** The longest file that an editor can still look through. */
const mostBytes = 100_000;

/** @param most bytes of one file; a trial of speed takes more */
export const fileSizes = (most = mostBytes): Rule => ({
  name: 'sizes of files',
  why: 'A file of a megabyte is a slip or an attack: it stops the check, the build and every phone.',
  scope: 'files',
  *check(root): Iterable<Problem> {
    for (const { name, bytes } of everythingBelow(root))
      if (bytes > most)
        yield wrong(
          join(root, name),
          1,
          `this file has ${Math.ceil(bytes / 1000)} kB: ${most / 1000} kB at most. Was something pasted into it twice? Split it, or take out what nobody needs`,
        );
  },
});
