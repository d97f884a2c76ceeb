import { join } from 'node:path';
import { collectionNames, collections, type CollectionName } from '../../entries/collections.ts';
import type { Shape } from '../edit/entry-file.ts';

/** How the entries of a collection stand in their files. */
export function shapeOf(name: CollectionName): Shape {
  const { place } = collections[name];
  if ('file' in place) return 'among others';
  return 'folder' in place && place.extension === 'mdx' ? 'above prose' : 'alone';
}

/** The file in which a new entry of a collection stands, below the root of a layer. */
export function fileFor(root: string, name: CollectionName, id: string): string {
  const { place } = collections[name];
  if ('folder' in place) return join(root, place.folder, `${id}.${place.extension}`);
  return join(root, 'file' in place ? place.file : place.record);
}

/** Whether an id may name a new entry. Only pages and lists of phrases have folders of their own. */
export function isId(name: CollectionName, id: string): boolean {
  const part = '[a-z0-9][a-z0-9-]*';
  const { place } = collections[name];
  if ('record' in place) return false;
  const isDeep = name === 'pages' || name === 'asked';
  return new RegExp(isDeep ? `^${part}(?:/${part})*$` : `^${part}$`).test(id) && id.length <= 80;
}

/** The collection whose entries stand in a file, by the path of the file below the root of its layer. */
export function collectionAt(
  path: string,
): { collection: CollectionName; id?: string } | undefined {
  for (const name of collectionNames) {
    const { place } = collections[name];
    if ('file' in place && path === place.file) return { collection: name };
    if ('record' in place && path === place.record) return { collection: name, id: name };
    if (
      'folder' in place &&
      path.startsWith(`${place.folder}/`) &&
      path.endsWith(`.${place.extension}`)
    )
      return {
        collection: name,
        id: path
          .slice(place.folder.length + 1, -place.extension.length - 1)
          .replace(/(?<=.)\/index$/, ''),
      };
  }
  return undefined;
}
