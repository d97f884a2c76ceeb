import type { Hono } from 'hono';
import { measured } from '../checks/measure.ts';
import { warmUp } from '../checks/site-rules.ts';
import type { Desk } from '../desk.ts';
import { boxesOf, formOf } from '../forms/entry-form.ts';
import { posted } from '../forms/moves.ts';
import type { Typed } from '../forms/typed.ts';
import { weeksRead } from '../forms/week.ts';
import { html } from '../views/html.ts';
import { act } from './form-acts.ts';
import { formAsPage, gone, judged, openForm, targetOf } from './form-showing.ts';
import type { Env } from './guard.ts';

const savedNotice = html`<p>
  <strong>Saved.</strong> It is not on the website yet.
  <a href="/drafts/mine">See all your changes, and send them for approval</a>
</p>`;
const keptNotice = html`<p>This is what you typed, and did not save.</p>`;

/** Puts a form on the desk, keeps what is typed in it, checks it, and saves it. */
export function formRoutes(app: Hono<Env>, desk: Desk): void {
  app.get('/change/:collection/:id{.+}', async (context) => {
    const at = targetOf(context);
    const kept = at && desk.typed.find(context.get('person').name, at.collection, at.id);
    const layer = kept?.pairs.find(([name]) => name === 'layer')?.[1][0];
    const opened = await openForm(desk, context, layer ?? context.req.query('layer'));
    if (!opened) return gone(context);
    const { view, form } = opened;
    const from = context.req.query('from');
    const copied = from === undefined ? undefined : formOf(view.content, form.collection, from);
    const typed: Typed = kept ? new Map(kept.pairs) : boxesOf(copied ?? form, view.content);
    const called = context.req.query('called');
    if (!kept && !form.before && called !== undefined)
      for (const name of ['name', 'title']) typed.set(name, [called]);
    const found = kept ? judged(opened, typed, false) : { told: [], elsewhere: [] };
    const isSaved = context.req.query('saved') !== undefined;
    const notice = isSaved ? savedNotice : kept && keptNotice;
    // The first check while someone types is then as quick as the next.
    setTimeout(() => void warmUp(view.content), 50);
    return context.html(
      await formAsPage(context, opened, typed, found, { notice, isJudged: kept !== undefined }),
    );
  });

  app.post('/change/:collection/:id{.+}', async (context) => {
    const typed = posted(await context.req.formData());
    const opened = await openForm(desk, context, typed.get('layer')?.[0]);
    return opened ? act(desk, context, opened, typed) : gone(context);
  });

  app.post('/check/:collection/:id{.+}', async (context) => {
    const typed = posted(await context.req.formData());
    const opened = await openForm(desk, context, typed.get('layer')?.[0]);
    if (!opened) return context.json({ told: [], open: 0, elsewhere: [], reads: {} }, 404);
    const { at, form } = opened;
    desk.typed.keep(context.get('person').name, at.collection, at.id, typed);
    const { told, open, elsewhere, entry, site } = judged(opened, typed, false);
    const measure = entry && measured(entry, site);
    return context.json({ told, open, elsewhere, measure, reads: weeksRead(typed, form.control) });
  });
}
