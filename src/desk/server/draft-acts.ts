import type { Context } from 'hono';
import { checkContent } from '../../checks/check-content.ts';
import { elsewhereOf, type Elsewhere } from '../checks/elsewhere.ts';
import { forgetViews, type Desk, type View } from '../desk.ts';
import { branchOf, say } from '../drafts/draft.ts';
import { publish, throwAway } from '../drafts/publish.ts';
import { needsSecond } from '../drafts/second-person.ts';
import { fetchAll, sendOut } from '../drafts/shared-copy.ts';
import { bringUpToDate } from '../drafts/update.ts';
import type { Typed } from '../forms/typed.ts';
import { html, type Html } from '../views/html.ts';
import { message } from '../views/plain-pages.ts';
import { draftGone } from './draft-gone.ts';
import { choiceIn, draftShown, openDraft, rightsTo, titleOf, type Opened } from './opened-draft.ts';
import type { Env } from './guard.ts';

/** What was asked for, of which draft, by whom. */
type Asked = { desk: Desk; context: Context<Env>; found: Opened; typed: Typed };

const textIn = ({ typed }: Asked, name: string) => (typed.get(name)?.[0] ?? '').trim();
const mayOf = ({ context, found }: Asked) =>
  rightsTo(context.get('person'), found.draft, found.changes);

const remarkIn = (typed: Typed) => (typed.get('remark')?.[0] ?? '').trim();

const no = ({ context, found, typed }: Asked, words: string, status: 403 | 422 = 422) =>
  context.html(
    draftShown(context, found, {
      notice: html`<p><strong>Not done.</strong> ${words}</p>`,
      remark: remarkIn(typed),
      why: typed.get('why')?.[0] ?? found.draft.why,
      words: typed.get('words')?.[0] ?? '',
    }),
    status,
  );

function done({ desk, context }: Asked, title: string, words: Html) {
  forgetViews(desk);
  const start = html`<p>${words} <a href="/">To the start</a></p>`;
  return context.html(message(context.get('person'), title, start));
}

const later =
  'The shared copy does not answer just now, so nobody on another computer sees it yet. Nothing is lost: it is sent as soon as somebody opens “Changes” and the shared copy answers.';

async function discard(asked: Asked): Promise<Response> {
  const { desk, context, found } = asked;
  if (found.draft.author !== context.get('person').name)
    return no(asked, 'Only its author throws changes away.', 403);
  if (textIn(asked, 'sure') !== 'yes') return no(asked, 'Tick that you are sure.');
  await throwAway(desk.repository, found.draft);
  forgetViews(desk);
  return context.redirect('/', 303);
}

async function sendBack(asked: Asked): Promise<Response> {
  const { desk, context, found } = asked;
  const words = textIn(asked, 'words');
  if (!mayOf(asked).approve)
    return no(asked, 'Somebody else who has signed on may send this back.', 403);
  if (words === '') return no(asked, 'Say what is to be put right.');
  await say(found.view.folder, context.get('person').name, 'Send back', 'back', words);
  const isSent = await sendOut(desk.repository, branchOf(found.draft.id));
  return done(
    asked,
    'Sent back',
    html`${found.draft.author} sees your words on the desk. ${!isSent && later}`,
  );
}

async function sendOn(asked: Asked, { folder }: View, why: string): Promise<Response> {
  const { desk, context, found } = asked;
  await say(folder, context.get('person').name, 'Send for approval', 'waiting', why);
  const isSent = await sendOut(desk.repository, branchOf(found.draft.id));
  return done(
    asked,
    'Sent for approval',
    isSent ? html`A second person sees it on the desk now.` : html`${later}`,
  );
}

/** What would keep the site from being built. */
const wrongIn = (desk: Desk, { content }: View): Elsewhere[] =>
  checkContent(content.layers, desk.today)
    .filter(({ severity }) => severity === 'wrong')
    .map((problem) => elsewhereOf(problem, content));

/** Brings a draft up to date and checks it, then sends it on or puts it on the website. */
async function goOn(asked: Asked, what: 'send' | 'approve' | 'publish'): Promise<Response> {
  const { desk, context, found, typed } = asked;
  const { draft, view } = found;
  const { repository } = desk;
  const why = what === 'approve' ? draft.why : textIn(asked, 'why') || draft.why;
  if (why === '') return no(asked, 'Say why, in one sentence.');
  const { layers } = view.content;
  const remark = remarkIn(typed);
  const clashes = await bringUpToDate(repository, draft, view.folder, layers, choiceIn(typed));
  if (clashes.length > 0)
    return context.html(draftShown(context, found, { clashes, why, remark }, what), 409);
  const fresh = (await openDraft(desk, draft.id)) ?? found;
  const wrong = wrongIn(desk, fresh.view);
  if (wrong.length > 0)
    return context.html(draftShown(context, fresh, { wrong, why, remark }), 422);
  if (what === 'send') return sendOn(asked, fresh.view, why);
  // What others published meanwhile may have made of it something that needs a second person.
  if (what === 'publish' && fresh.changes.some((change) => needsSecond(change) !== undefined))
    return no(asked, 'This needs a second person.', 403);
  const approval =
    what === 'approve' ? { by: context.get('person').name, words: remark } : undefined;
  try {
    await publish(repository, draft, titleOf(fresh.view, fresh.changes), why, approval);
  } catch (error) {
    return no(asked, (error as Error).message);
  }
  const words = html`It is in what the website is built from. The next build shows it.`;
  return done(asked, 'Done', words);
}

/** Does what was asked for with a draft, if this person may; the answer is a page. */
export async function actOnDraft(
  desk: Desk,
  context: Context<Env>,
  id: string,
  typed: Typed,
): Promise<Response> {
  // What others did meanwhile counts. Where the shared copy does not answer, each act says what that means for it.
  await fetchAll(desk.repository);
  const found = await openDraft(desk, id);
  if (!found) return draftGone(context);
  const asked = { desk, context, found, typed };
  const may = mayOf(asked);
  switch (textIn(asked, 'do')) {
    case 'discard':
      return discard(asked);
    case 'back':
      return sendBack(asked);
    case 'send':
      return may.send ? goOn(asked, 'send') : no(asked, 'Only its author sends it.', 403);
    case 'publish':
      return may.publish ? goOn(asked, 'publish') : no(asked, 'This needs a second person.', 403);
    case 'approve':
      if (!may.approve)
        return no(asked, 'Nobody approves their own changes, or without having signed on.', 403);
      if (textIn(asked, 'seen') !== found.draft.commit)
        return no(
          asked,
          'These changes are not the ones that you looked at: somebody changed them meanwhile. Look again.',
        );
      return goOn(asked, 'approve');
    default:
      return no(asked, 'There is no such thing to do.');
  }
}
