import { relative, sep } from 'node:path';
import { draftView, forgetViews, ownDraft, type Desk, type View } from '../desk.ts';
import { beginDraft, keep } from '../drafts/draft.ts';
import { gitIn } from '../drafts/git.ts';
import { mergedValue, type Conflict } from '../drafts/value-merge.ts';
import { entryIn, fileWith, type EntryText } from '../edit/entry-file.ts';
import { formOf, type EntryForm } from '../forms/entry-form.ts';
import { collections } from '../../text/desk-en-GB.ts';
import { writeInside } from './write-whole.ts';

let last: Promise<unknown> = Promise.resolve();

/** Does one thing after another: two saves at once would trip over one history. */
export function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  const next = last.then(work, work);
  last = next.catch(() => undefined);
  return next;
}

/** A person’s draft, which is begun where there is none, as that person sees the content in it. */
export async function draftToWriteIn(desk: Desk, name: string): Promise<View> {
  const draft = (await ownDraft(desk, name)) ?? (await beginDraft(desk.repository, name));
  return draftView(desk, draft, true);
}

export const commitOf = async (folder: string): Promise<string> =>
  (await gitIn(folder)(['rev-parse', 'HEAD'])).trim();

/** A file as it stood in a commit; undefined where it was not there. */
export const textAt = (
  folder: string,
  commit: string,
  file: string,
): Promise<string | undefined> =>
  /^[0-9a-f]{40}$/.test(commit)
    ? gitIn(folder)(['show', `${commit}:${relative(folder, file).split(sep).join('/')}`]).catch(
        () => undefined,
      )
    : Promise.resolve(undefined);

export type Saved = { conflicts: Conflict[] } | { isUnchanged: boolean };

/** What changed since a form was opened, put together with what was typed in it. */
async function together(
  folder: string,
  form: EntryForm,
  entry: EntryText,
  opened: string,
): Promise<{ entry: EntryText; conflicts: Conflict[] }> {
  const text = await textAt(folder, opened, form.file);
  const base = text === undefined ? undefined : entryIn(text, form.shape, form.id);
  if (!base || !form.before) return { entry, conflicts: [] };
  const fields = mergedValue(base.value, form.before.value, entry.value);
  const body = mergedValue(base.body, form.before.body, entry.body, undefined, 'body');
  return {
    entry: { value: fields.value, ...(entry.body !== undefined && { body: body.value as string }) },
    conflicts: [...fields.conflicts, ...body.conflicts],
  };
}

/**
 * Saves an entry in its author’s draft.
 * @param opened the commit that the form was opened on: what somebody else changed since then is kept
 */
export async function saveEntry(
  desk: Desk,
  person: string,
  target: { collection: EntryForm['collection']; id: string; layer?: string },
  entry: EntryText,
  opened: string,
): Promise<Saved> {
  const view = await draftToWriteIn(desk, person);
  const form = formOf(view.content, target.collection, target.id, target.layer);
  if (!form) throw new Error('this entry is gone');
  const { entry: merged, conflicts } = await together(view.folder, form, entry, opened);
  if (conflicts.length > 0) return { conflicts };
  const text = fileWith(form.text, form.shape, form.id, merged);
  if (text === form.text) return { isUnchanged: true };
  writeInside(form.layer.root, form.file, text);
  const verb = form.before ? 'Change' : 'Add';
  await keep(view.folder, person, `${verb} the ${collections[form.collection].one} ${form.id}`);
  forgetViews(desk);
  return { isUnchanged: false };
}
