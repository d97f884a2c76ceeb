import type { Hono } from 'hono';
import { ownDraft, type Desk } from '../desk.ts';
import { allDrafts } from '../drafts/draft.ts';
import { changeLog } from '../drafts/log.ts';
import { fetchAll } from '../drafts/shared-copy.ts';
import { posted } from '../forms/moves.ts';
import { inTurn } from '../saving/save.ts';
import { draftsPage, logPage } from '../views/draft-lists.ts';
import { html } from '../views/html.ts';
import { actOnDraft } from './draft-acts.ts';
import { draftGone } from './draft-gone.ts';
import { draftShown, openDraft } from './opened-draft.ts';
import { draftSeen } from './see-routes.ts';
import type { Env } from './guard.ts';

/** Changes that are not published: what they are, and what becomes of them. */
export function draftRoutes(app: Hono<Env>, desk: Desk): void {
  const { repository } = desk;
  app.get('/drafts/', async (context) => {
    const isReached = await inTurn(() => fetchAll(repository));
    return context.html(draftsPage(context.get('person'), await allDrafts(repository), isReached));
  });

  app.get('/drafts/mine', async (context) => {
    const own = await ownDraft(desk, context.get('person').name);
    return context.redirect(own ? `/drafts/${own.id}` : '/drafts/', 303);
  });

  app.get('/drafts/:id', async (context) => {
    const found = await openDraft(desk, context.req.param('id'));
    if (!found) return draftGone(context);
    const path = context.req.query('see');
    if (path === undefined) return context.html(draftShown(context, found));
    const isTouched = found.touched.includes(path);
    try {
      const see = isTouched ? await draftSeen(desk, found.view, path) : undefined;
      return context.html(draftShown(context, found, { see }));
    } catch (error) {
      console.error(error);
      const notice = html`<p>
        The pages cannot be shown just now. The changes are as they were. Try again; if it happens
        again, tell whoever looks after the desk.
      </p>`;
      return context.html(draftShown(context, found, { notice }));
    }
  });

  app.post('/drafts/:id', async (context) => {
    const typed = posted(await context.req.formData());
    return inTurn(() => actOnDraft(desk, context, context.req.param('id'), typed));
  });

  app.get('/log/', async (context) => {
    const { log, isWhole } = await changeLog(repository);
    return context.html(logPage(context.get('person'), log, isWhole));
  });
}
