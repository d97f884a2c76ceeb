import { checkContent } from '../../checks/check-content.ts';
import { draftView, forgetViews, type Desk, type View } from '../desk.ts';
import { beginDraft, branchOf, keep, say, type Draft } from '../drafts/draft.ts';
import { publish, throwAway } from '../drafts/publish.ts';
import { sendOut } from '../drafts/shared-copy.ts';
import { fileWithout } from '../edit/entry-file.ts';
import { writeInside } from '../saving/write-whole.ts';
import { formOfNotice, textWith } from './trial.ts';

/** What becomes of one notice: what its entry says now, or that it is there no more. */
type Change = { id: string; value: object | undefined };

/** Writes a change into a draft of its own, beside whatever its author is at work on. */
async function drafted(
  desk: Desk,
  person: string,
  { id, value }: Change,
  title: string,
): Promise<{ draft: Draft; view: View }> {
  const draft = await beginDraft(desk.repository, person);
  const view = await draftView(desk, draft, true);
  const form = formOfNotice(view.content, id);
  const text = value ? textWith(form, value) : fileWithout(form.text, id);
  writeInside(form.layer.root, form.file, text);
  await keep(view.folder, person, title);
  return { draft, view: await draftView(desk, draft, true) };
}

/**
 * Puts a change of a notice into what the site is built from, at once.
 * @throws Error in plain words where that cannot be; nothing is changed then
 */
export async function publishNow(
  desk: Desk,
  person: string,
  change: Change,
  title: string,
  why: string,
): Promise<void> {
  const { repository } = desk;
  const { draft, view } = await drafted(desk, person, change, title);
  try {
    const wrong = checkContent(view.content.layers, desk.today).find(
      ({ severity }) => severity === 'wrong',
    );
    if (wrong) throw new Error(`The website could not be built with it. ${wrong.message}`);
    await publish(repository, draft, title, why, undefined);
  } finally {
    await throwAway(repository, draft);
    forgetViews(desk);
  }
}

/** A draft that waits for a second person, and whether others can see it already. */
export type Waiting = { draft: string; isSent: boolean };

/** Sends a change of a notice to a second person. */
export async function sendToSecond(
  desk: Desk,
  person: string,
  change: Change,
  title: string,
  why: string,
): Promise<Waiting> {
  const { draft, view } = await drafted(desk, person, change, title);
  await say(view.folder, person, 'Send for approval', 'waiting', why);
  const isSent = await sendOut(desk.repository, branchOf(draft.id));
  forgetViews(desk);
  return { draft: draft.id, isSent };
}
