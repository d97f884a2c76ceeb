import { readFileSync, rmSync } from 'node:fs';
import { addressesOf } from '../../checks/pages/addresses.ts';
import type { AnyEntry } from '../../entries/entry.ts';
import { collections } from '../../text/desk-en-GB.ts';
import type { Elsewhere } from '../checks/elsewhere.ts';
import { forgetViews, type Desk, type View } from '../desk.ts';
import { keep } from '../drafts/draft.ts';
import { entryIn, fileWith, fileWithId, fileWithout } from '../edit/entry-file.ts';
import { plainLines, withEndsOf } from '../edit/line-ends.ts';
import { formOf, type EntryForm } from '../forms/entry-form.ts';
import { nameOf } from '../forms/names.ts';
import { withNames } from '../forms/references.ts';
import { entriesNaming, type Naming } from '../reading/naming.ts';
import { fileFor } from './place.ts';
import { inProse, isShownBy, takeOutFirst, type Successor, type Target } from './in-prose.ts';
import { draftToWriteIn } from './save.ts';
import { newlyWrong, undo, wrongIn } from './undo.ts';
import { writeInside } from './write-whole.ts';

const write = ({ layer, file }: Pick<EntryForm, 'layer' | 'file'>, text: string) =>
  writeInside(layer.root, file, text);

function rewrite(
  view: View,
  target: Target,
  entry: AnyEntry,
  namings: Naming[],
  old: string | undefined,
  next: Successor,
): void {
  const form = formOf(view.content, entry.collection, entry.id);
  if (!form?.before) return;
  // A file of many was changed by the entry before.
  const text = readFileSync(form.file, 'utf8');
  if (entry.collection === 'exceptions') {
    const value = { ...(form.before.value as object), in: `${target.collection}/${next.id}` };
    return write(
      form,
      next.id === undefined
        ? fileWithout(text, form.id)
        : fileWith(text, form.shape, form.id, { value }),
    );
  }
  // Fields and prose of a page stand in one file: first the prose, by its places, then the fields.
  const words = inProse(plainLines(text), namings, target, old, next);
  const now = entryIn(words, form.shape, form.id)!;
  const value = withNames(form.control, now.value, (of, name) => {
    if (of === target.collection && name === target.id) return next.id;
    return of === 'page' && name === old ? next.path : name;
  });
  write(form, withEndsOf(text, fileWith(words, form.shape, form.id, { ...now, value })));
}

/** Writes down that an old address leads on. */
function leadOn(
  view: View,
  entry: AnyEntry,
  from: string,
  to: string,
  because: 'moved' | 'ended',
): void {
  const layer = view.content.layers.find(({ name }) => name === entry.layer)!;
  const id = `${entry.collection}-${entry.id}`.replace(/[^a-z0-9]+/gi, '-').toLowerCase();
  const form = formOf(view.content, 'moved', id, layer.name)!;
  const file = fileFor(layer.root, 'moved', id);
  const text = form.text;
  write(
    { layer, file },
    fileWith(text, 'among others', id, { value: { name: nameOf(entry), from, to, because } }),
  );
}

/** Takes an entry out of its file, or puts it under another id. */
function move(form: EntryForm, newId: string | undefined): void {
  const { shape, file, layer, collection, id } = form;
  const text = readFileSync(file, 'utf8');
  if (shape === 'among others')
    return write(form, newId === undefined ? fileWithout(text, id) : fileWithId(text, id, newId));
  if (newId !== undefined) write({ layer, file: fileFor(layer.root, collection, newId) }, text);
  rmSync(file);
}

/**
 * Takes an entry out, or gives it another id, in its author’s draft; whatever named it names its successor, and its old
 * address leads on. Nothing is kept of it where something would then be wrong.
 * @param because an entry that `moved` stands under the id of its successor from now on
 * @returns what would be wrong, and where
 */
export async function replaceEntry(
  desk: Desk,
  person: string,
  target: Target,
  next: Successor,
  because: 'moved' | 'ended',
): Promise<Elsewhere[]> {
  const view = await draftToWriteIn(desk, person);
  const form = formOf(view.content, target.collection, target.id);
  const entry = view.content.site.byId(target.collection, target.id) as AnyEntry | undefined;
  if (!form || !entry) return [{ place: target.id, message: 'It is gone already.' }];
  const [old] = addressesOf(entry);
  const all = entriesNaming(view.content, target.collection, target.id);
  if (next.id === undefined) {
    const shown = all.filter((one) => isShownBy(one, target));
    if (shown.length > 0) return shown.map(({ entry: one }) => takeOutFirst(one));
  }
  const namings = Map.groupBy(all, (one) => one.entry);
  const before = wrongIn(desk, view);
  try {
    for (const [naming, places] of namings) rewrite(view, target, naming, places, old, next);
    move(form, because === 'moved' ? next.id : undefined);
    if (old && next.path) leadOn(view, entry, old, next.path, because);
    const wrong = newlyWrong(desk, view, before);
    if (wrong.length > 0) {
      await undo(view);
      return wrong;
    }
  } catch (error) {
    await undo(view);
    throw error;
  } finally {
    forgetViews(desk);
  }
  const verb = because === 'moved' ? 'Move' : 'Take out';
  await keep(
    view.folder,
    person,
    `${verb} the ${collections[target.collection].one} ${nameOf(entry)}`,
  );
  forgetViews(desk);
  return [];
}
