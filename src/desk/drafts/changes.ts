import { relative, sep } from 'node:path';
import type { CollectionName } from '../../entries/collections.ts';
import { entryIn, type EntryText } from '../edit/entry-file.ts';
import { yamlValue } from '../edit/yaml-edit.ts';
import type { Layer } from '../../entries/layers.ts';
import { collectionAt, shapeOf } from '../saving/place.ts';
import { gitIn } from './git.ts';
import type { Repository } from './repository.ts';
import { differences, type Difference } from './value-merge.ts';

/** What a draft does to one entry. */
export type EntryChange = {
  collection: CollectionName;
  id: string;
  layer: string;
  /** The file, as a path below the top of the history. */
  path: string;
  before?: EntryText | undefined;
  after?: EntryText | undefined;
  fields: Difference[];
};

/** The entries of the text of a file, by id. */
export function entriesOf(
  text: string | undefined,
  collection: CollectionName,
  id: string | undefined,
): Map<string, EntryText> {
  if (text === undefined) return new Map();
  const shape = shapeOf(collection);
  if (id !== undefined) return new Map([[id, entryIn(text, shape, id)!]]);
  const all = (yamlValue(text) ?? {}) as Record<string, unknown>;
  return new Map(Object.entries(all).map(([key, value]) => [key, { value }]));
}

const asFields = (entry: EntryText | undefined): unknown =>
  entry && {
    ...(entry.value as object),
    ...(entry.body !== undefined && { body: entry.body.trim() }),
  };

/** The changes of entries between two texts of one file. */
function changesOf(
  path: string,
  layer: string,
  at: { collection: CollectionName; id?: string },
  before: string | undefined,
  after: string | undefined,
): EntryChange[] {
  const [old, fresh] = [
    entriesOf(before, at.collection, at.id),
    entriesOf(after, at.collection, at.id),
  ];
  return [...new Set([...old.keys(), ...fresh.keys()])].flatMap((id) => {
    const fields = differences(asFields(old.get(id)), asFields(fresh.get(id)));
    if (fields.length === 0) return [];
    return [
      {
        collection: at.collection,
        id,
        layer,
        path,
        before: old.get(id),
        after: fresh.get(id),
        fields,
      },
    ];
  });
}

/** The layer that a path below the top of the history stands in, and the path below that layer. */
function layerOf(
  path: string,
  folder: string,
  layers: readonly Layer[],
): { layer: string; below: string } | undefined {
  for (const { name, root } of layers) {
    const start = relative(folder, root).split(sep).join('/');
    if (start === '' || path.startsWith(`${start}/`))
      return { layer: name, below: start === '' ? path : path.slice(start.length + 1) };
  }
  return undefined;
}

/** What git says of a path that a commit does not have. */
const isNoSuchFile = /does not exist in|exists on disk, but not in/;

/**
 * The text of a file as a commit has it; undefined where it has no such file.
 * @throws Error where git cannot read it: to take that for no file would publish its removal
 */
export async function fileAt(
  repository: Repository,
  commit: string,
  path: string,
): Promise<string | undefined> {
  try {
    return await repository.git(['show', `${commit}:${path}`]);
  } catch (error) {
    if (isNoSuchFile.test((error as Error).message)) return undefined;
    throw error;
  }
}

/** So many files are read at a time: each is read by two processes of its own. */
const atATime = 8;

/** The commit from which a draft was begun, or was last brought up to date. */
export const baseOf = async ({ git, main }: Repository, branch: string): Promise<string> =>
  (await git(['merge-base', main, branch])).trim();

/**
 * What changed in the content between two commits, entry by entry and field by field.
 * @param folder a folder that shows the history, which the layers stand in
 */
export async function changesBetween(
  repository: Repository,
  from: string,
  to: string,
  folder: string,
  layers: readonly Layer[],
): Promise<EntryChange[]> {
  const names = await gitIn(folder)(['diff', '--name-only', '--no-renames', '-z', from, to]);
  const changesIn = async (path: string) => {
    const place = layerOf(path, folder, layers);
    const at = place && collectionAt(place.below);
    if (!place || !at) return [];
    const [before, after] = await Promise.all([
      fileAt(repository, from, path),
      fileAt(repository, to, path),
    ]);
    return changesOf(path, place.layer, at, before, after);
  };
  const paths = names.split('\0').filter(Boolean);
  const changes: EntryChange[] = [];
  for (let start = 0; start < paths.length; start += atATime) {
    const part = await Promise.all(paths.slice(start, start + atATime).map(changesIn));
    changes.push(...part.flat());
  }
  return changes;
}
