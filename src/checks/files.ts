import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { collections } from '../entries/collections.ts';
import { nearest } from '../lib/suggest.ts';
import type { Problem } from './content-files.ts';

type Folder = { folder: string; extension: string };

const places = Object.values(collections).map(({ place }) => place);
const folders = places.filter((place): place is typeof place & Folder => 'folder' in place);
const files = places.flatMap((place) =>
  'file' in place ? [place.file] : 'record' in place ? [place.record] : [],
);
const isId = (name: string) => /^[a-z0-9][a-z0-9-]*$/.test(name);

function whatIsWrong(name: string, { folder, extension }: Folder): string | undefined {
  const parts = name.split('/');
  const stem = parts.pop()!;
  if (!stem.endsWith(`.${extension}`))
    return `this file is not read: files in ${folder}/ end in .${extension}. Rename it, or move it elsewhere`;
  if (parts.length > 0 && folder !== 'pages')
    return `${folder}/ has no folders in it: move this file up into ${folder}/`;
  const odd = [...parts, stem.slice(0, -extension.length - 1)].find((part) => !isId(part));
  if (odd !== undefined)
    return `"${odd}" cannot be an id: name it with small letters, digits and hyphens`;
  return undefined;
}

function inFolder(root: string, place: Folder): Problem[] {
  const folder = join(root, place.folder);
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .map((name) => name.replaceAll('\\', '/'))
    .toSorted();
  return names.flatMap((name) => {
    const twin = name.replace(/\/index(\.\w+)$/, '$1');
    const message =
      whatIsWrong(name, place) ??
      (twin !== name && names.includes(twin)
        ? `${place.folder}/${twin} is the same page: keep one of the two`
        : undefined);
    return message ? [{ file: join(folder, name), line: 1, message }] : [];
  });
}

/** Files at the root that look like content but that nothing reads, such as `source.yaml` or `glossary.yml`. */
function atRoot(root: string): Problem[] {
  if (!existsSync(root)) return [];
  return readdirSync(root)
    .filter((name) => /\.(ya?ml|mdx)$/i.test(name) && !name.startsWith('.'))
    .filter((name) => !files.some((known) => known === name))
    .map((name) => ({
      file: join(root, name),
      line: 1,
      message: `this file is not read. Did you mean ${nearest(basename(name), files)}?`,
    }));
}

/** Files that no collection would read, or that would make an id or an address that does not work. */
export const fileProblems = (root: string): Problem[] => [
  ...atRoot(root),
  ...folders.flatMap((place) => inFolder(root, place)),
];
