import type { Context, Hono } from 'hono';
import { relative } from 'node:path';
import { checkContent } from '../../checks/check-content.ts';
import { draftView, forgetViews, type Desk, type View } from '../desk.ts';
import { baseOf, changesBetween, type EntryChange } from '../drafts/changes.ts';
import { allDrafts, branchOf, say, type Draft } from '../drafts/draft.ts';
import { changeLog } from '../drafts/log.ts';
import { fetchAll, publish, sendOut, throwAway } from '../drafts/publish.ts';
import { needsSecond } from '../drafts/second-person.ts';
import { bringUpToDate } from '../drafts/update.ts';
import { posted } from '../forms/moves.ts';
import { nameOf } from '../forms/names.ts';
import type { Typed } from '../forms/typed.ts';
import type { Person } from '../people/person.ts';
import { entryOf } from '../reading/content.ts';
import { inTurn } from '../saving/save.ts';
import { collections } from '../../text/desk-en-GB.ts';
import { draftPage, draftsPage, logPage, type DraftPage } from '../views/draft-pages.ts';
import { html } from '../views/html.ts';
import { message, refusal } from '../views/plain-pages.ts';
import type { Env } from './guard.ts';

type Opened = { draft: Draft; view: View; changes: EntryChange[] };

async function opened(desk: Desk, id: string): Promise<Opened | undefined> {
  const draft = (await allDrafts(desk.repository)).find((one) => one.id === id);
  if (!draft) return undefined;
  const view = await draftView(desk, draft, true);
  const base = await baseOf(desk.repository, branchOf(id));
  const changes = await changesBetween(
    desk.repository,
    base,
    branchOf(id),
    view.folder,
    view.content.layers,
  );
  return { draft, view, changes };
}

/** What a person may do with a draft: nobody approves what is their own, or without a sign-on. */
export function rightsTo(
  person: Person,
  draft: Draft,
  changes: readonly EntryChange[],
): DraftPage['may'] {
  const isOwn = person.name.toLowerCase() === draft.author.toLowerCase();
  const isSigned = person.isSignedOn && person.may.has('edit');
  return {
    send: isOwn && draft.state !== 'waiting',
    approve: !isOwn && draft.state === 'waiting' && person.isSignedOn && person.may.has('approve'),
    publish: isOwn && isSigned && changes.every((change) => needsSecond(change) === undefined),
  };
}

const nameOfChange = ({ content }: View, { collection, id, before }: EntryChange) => {
  const entry = entryOf(content, collection, id);
  const old = before?.value as { name?: string; title?: string } | undefined;
  return entry ? nameOf(entry) : (old?.name ?? old?.title ?? id);
};

const titleOf = (view: View, changes: readonly EntryChange[]) =>
  changes.length === 1
    ? `${changes[0]!.after ? 'Change' : 'Take out'} the ${collections[changes[0]!.collection].one} ${nameOfChange(view, changes[0]!)}`
    : `Change ${changes.length} facts`;

/** Whose word holds for each field that both changed, as it was chosen; undefined where nothing was. */
function choiceIn(typed: Typed) {
  const chosen = new Map(
    [...typed].flatMap(([name, [value]]) =>
      name.startsWith('clash-') ? [[value!, typed.get(`take-${name.slice(6)}`)?.[0]] as const] : [],
    ),
  );
  if (chosen.size === 0) return undefined;
  return (collection: string, id: string, path: string) =>
    chosen.get(`${collection} ${id} ${path}`) === 'theirs' ? 'theirs' : 'mine';
}

/** Changes that are not published: what they are, and what becomes of them. */
export function draftRoutes(app: Hono<Env>, desk: Desk): void {
  const { repository } = desk;
  const show = (
    context: Context<Env>,
    { draft, view, changes }: Opened,
    more: Partial<DraftPage> = {},
    act?: string,
  ) =>
    draftPage(
      {
        person: context.get('person'),
        token: context.get('token'),
        draft,
        changes: changes.map((change) => ({ change, name: nameOfChange(view, change) })),
        may: rightsTo(context.get('person'), draft, changes),
        ...more,
      },
      act,
    );

  app.get('/drafts/', async (context) => {
    const isReached = await inTurn(() => fetchAll(repository));
    return context.html(draftsPage(context.get('person'), await allDrafts(repository), isReached));
  });

  app.get('/drafts/:id', async (context) => {
    const found = await opened(desk, context.req.param('id'));
    if (!found)
      return context.html(
        refusal(
          'These changes are on the website already, or were thrown away.',
          context.get('person'),
        ),
        404,
      );
    return context.html(show(context, found));
  });

  app.post('/drafts/:id', async (context) => {
    const typed = posted(await context.req.formData());
    return inTurn(() => act(context, context.req.param('id'), typed));
  });

  /** Does what was asked for, if this person may; the answer is a page. */
  async function act(context: Context<Env>, id: string, typed: Typed): Promise<Response> {
    const found = await opened(desk, id);
    const person = context.get('person');
    if (!found)
      return context.html(
        refusal('These changes are on the website already, or were thrown away.', person),
        404,
      );
    const { draft, view } = found;
    const what = typed.get('do')?.[0] ?? '';
    const text = (name: string) => (typed.get(name)?.[0] ?? '').trim();
    const may = rightsTo(person, draft, found.changes);
    const no = (words: string, status: 403 | 422 = 422) =>
      context.html(
        show(context, found, { notice: html`<p><strong>Not done.</strong> ${words}</p>` }),
        status,
      );
    if (what === 'discard') {
      if (draft.author !== person.name) return no('Only its author throws changes away.', 403);
      if (text('sure') !== 'yes') return no('Tick that you are sure.');
      await throwAway(repository, draft);
      forgetViews(desk);
      return context.redirect('/', 303);
    }
    if (what === 'back') {
      if (!may.approve) return no('Somebody else who has signed on may send this back.', 403);
      if (text('words') === '') return no('Say what is to be put right.');
      await say(view.folder, person.name, 'Send back', 'back', text('words'));
      await sendOut(repository, branchOf(id));
      forgetViews(desk);
      return context.html(
        message(
          person,
          'Sent back',
          html`<p>${draft.author} sees your words on the desk. <a href="/">To the start</a></p>`,
        ),
      );
    }
    const isAllowed =
      what === 'send'
        ? may.send
        : what === 'approve'
          ? may.approve
          : what === 'publish' && may.publish;
    if (!isAllowed)
      return no(
        what === 'approve'
          ? 'Nobody approves their own changes, or without having signed on.'
          : 'This needs a second person.',
        403,
      );
    if (what === 'approve' && text('seen') !== draft.commit)
      return no(
        'These changes are not the ones that you looked at: somebody changed them meanwhile. Look again.',
      );
    const why = what === 'approve' ? draft.why : text('why') || draft.why;
    if (why === '') return no('Say why, in one sentence.');
    const clashes = await bringUpToDate(
      repository,
      draft,
      view.folder,
      view.content.layers,
      choiceIn(typed),
    );
    if (clashes.length > 0) return context.html(show(context, found, { clashes, why }, what), 409);
    const fresh = await opened(desk, id);
    const { changes, view: now } = fresh ?? found;
    const wrong = checkContent(now.content.layers, desk.today).filter(
      ({ severity }) => severity === 'wrong',
    );
    if (wrong.length > 0)
      return context.html(
        show(context, fresh ?? found, {
          wrong: wrong.map(
            ({ file, line, message: words }) =>
              `${relative(now.content.root, file)}, line ${line}: ${words}`,
          ),
        }),
        422,
      );
    if (what === 'send') {
      await say(now.folder, person.name, 'Send for approval', 'waiting', why);
      const isSent = await sendOut(repository, branchOf(id));
      forgetViews(desk);
      return context.html(
        message(
          person,
          'Sent for approval',
          html`<p>
            A second person sees it on the desk
            now.${!isSent && ' The shared copy could not be reached: open “Changes” later, and send it again.'}
            <a href="/">To the start</a>
          </p>`,
        ),
      );
    }
    // A draft that a second person saw as something else than it now is would be approved unseen.
    if (what === 'publish' && changes.some((change) => needsSecond(change) !== undefined))
      return no('This needs a second person.', 403);
    try {
      await publish(
        repository,
        draft,
        titleOf(now, changes),
        why,
        what === 'approve' ? person.name : undefined,
      );
    } catch (error) {
      return no((error as Error).message);
    }
    const isSent = await sendOut(repository, repository.main);
    forgetViews(desk);
    return context.html(
      message(
        person,
        'Done',
        html`<p>
          It is in what the website is built
          from.${isSent ? ' The next build shows it.' : ' The shared copy could not be reached: whoever looks after the desk must send it out.'}
          <a href="/">To the start</a>
        </p>`,
      ),
    );
  }

  app.get('/log/', async (context) => {
    const { log, isWhole } = await changeLog(repository);
    return context.html(logPage(context.get('person'), log, isWhole));
  });
}
