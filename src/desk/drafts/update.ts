import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CollectionName } from '../../entries/collections.ts';
import type { Layer } from '../../entries/layers.ts';
import { fileWith, fileWithout } from '../edit/entry-file.ts';
import { shapeOf } from '../saving/place.ts';
import { writeInside } from '../saving/write-whole.ts';
import { baseOf, changesBetween, fileAt, type EntryChange } from './changes.ts';
import { branchOf, type Draft } from './draft.ts';
import { gitIn } from './git.ts';
import { signedBy, type Repository } from './repository.ts';
import { mergedValue, type Conflict } from './value-merge.ts';

/** A field of an entry that was changed in a draft and meanwhile in what is published. */
export type Clash = Conflict & { collection: CollectionName; id: string };

type Take = (collection: string, id: string, path: string) => 'theirs' | 'mine';

const keyOf = ({ collection, id, layer }: EntryChange) => `${layer} ${collection} ${id}`;

/** One entry that both sides changed, put together. */
function together(mine: EntryChange, theirs: EntryChange, take: Take) {
  const { collection, id } = mine;
  const choose = (path: string) => take(collection, id, path);
  if (!mine.after || !theirs.after) {
    const conflict = {
      path: '',
      base: mine.before?.value,
      theirs: theirs.after?.value,
      mine: mine.after?.value,
    };
    const isSame = !mine.after && !theirs.after;
    return {
      entry: choose('') === 'theirs' ? theirs.after : mine.after,
      conflicts: isSame ? [] : [conflict],
    };
  }
  const fields = mergedValue(mine.before?.value, theirs.after.value, mine.after.value, choose);
  const body = mergedValue(
    mine.before?.body,
    theirs.after.body,
    mine.after.body,
    () => choose('body'),
    'body',
  );
  const entry = {
    value: fields.value,
    ...(body.value !== undefined && { body: body.value as string }),
  };
  return { entry, conflicts: [...fields.conflicts, ...body.conflicts] };
}

/**
 * Brings what was published meanwhile into a draft, field by field.
 * @param chosen says whose word holds where both changed a field; without it such fields are told, and nothing is done
 */
export async function bringUpToDate(
  repository: Repository,
  draft: Draft,
  folder: string,
  layers: readonly Layer[],
  chosen?: Take,
): Promise<Clash[]> {
  const git = gitIn(folder);
  const { main } = repository;
  const base = await baseOf(repository, branchOf(draft.id));
  const published = (await repository.git(['rev-parse', main])).trim();
  if (base === published) return [];
  const [mine, theirs] = await Promise.all([
    changesBetween(repository, base, branchOf(draft.id), folder, layers),
    changesBetween(repository, base, published, folder, layers),
  ]);
  const others = new Map(theirs.map((change) => [keyOf(change), change]));
  const merged = mine.map((change) => {
    const other = others.get(keyOf(change));
    const found = other
      ? together(change, other, chosen ?? (() => 'mine'))
      : { entry: change.after, conflicts: [] };
    return { change, ...found };
  });
  const clashes = merged.flatMap(({ change: { collection, id }, conflicts }) =>
    conflicts.map((one) => ({ ...one, collection, id })),
  );
  if (clashes.length > 0 && !chosen) return clashes;
  // What is published is taken whole, and what the draft changes is written into it again.
  await git(['merge', '--quiet', '--no-commit', '--no-ff', '-s', 'ours', published]);
  await git(['checkout', '--quiet', published, '--', '.']);
  const texts = new Map<string, string>();
  for (const { change, entry } of merged) {
    const before =
      texts.get(change.path) ?? (await fileAt(repository, published, change.path)) ?? '';
    const shape = shapeOf(change.collection);
    const text = entry
      ? fileWith(before, shape, change.id, entry)
      : shape === 'among others'
        ? fileWithout(before, change.id)
        : '';
    texts.set(change.path, text);
  }
  for (const [path, text] of texts) {
    const file = join(folder, path);
    if (text === '') await git(['rm', '--quiet', '--force', '--ignore-unmatch', '--', path]);
    else if (!existsSync(file) || readFileSync(file, 'utf8') !== text)
      writeInside(folder, file, text);
  }
  await removeGone(repository, base, published, folder);
  await git(['add', '--all', '.']);
  const message = [
    '-m',
    'Bring in what was published meanwhile',
    '-m',
    `Desk-Author: ${draft.author}`,
  ];
  await git([
    ...signedBy(draft.author),
    'commit',
    '--quiet',
    '--no-verify',
    '--allow-empty',
    ...message,
  ]);
  return [];
}

/** Takes out what was taken out of what is published: a checkout leaves such files. */
async function removeGone(
  repository: Repository,
  base: string,
  published: string,
  folder: string,
): Promise<void> {
  const list = await repository.git([
    'diff',
    '--name-only',
    '--no-renames',
    '--diff-filter=D',
    '-z',
    base,
    published,
  ]);
  for (const path of list.split('\0').filter(Boolean))
    await gitIn(folder)(['rm', '--quiet', '--force', '--ignore-unmatch', '--', path]);
}
