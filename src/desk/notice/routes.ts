import type { Context, Hono } from 'hono';
import { momentAt } from '../../lib/moments.ts';
import { publishedView, type Desk } from '../desk.ts';
import { fetchAll } from '../drafts/shared-copy.ts';
import { posted } from '../forms/moves.ts';
import type { Typed } from '../forms/typed.ts';
import type { Content } from '../reading/content.ts';
import { inTurn } from '../saving/save.ts';
import type { Env } from '../server/guard.ts';
import { message, refusal } from '../views/plain-pages.ts';
import { mayAlone, waiting, whatNow } from './answers.ts';
import { momentTyped, noticeIn } from './boxes.ts';
import { noticeFormRoutes, openedForm } from './form-routes.ts';
import { putUpBy } from './log.ts';
import { publishNow, sendToSecond } from './publishing.ts';
import { standingIn, type Known } from './renewal.ts';
import { isAsked, standingPage } from './standing-view.ts';
import { formOfNotice, freeId, triedNotice } from './trial.ts';

/** What is done with the notice that a form names. */
type Act = (
  context: Context<Env>,
  known: Known,
  content: Content,
  typed: Typed,
) => Promise<Response>;

const valueOf = (content: Content, { id }: Known) =>
  formOfNotice(content, id).before!.value as Record<string, unknown>;

/** Puts up an urgent notice, takes it down, lets it stand longer, and has a second person see it. */
export function noticeRoutes(app: Hono<Env>, desk: Desk): void {
  const standing = async (
    context: Context<Env>,
    content: Content,
    known: Known,
    typed = momentTyped('until', known.data.until),
    wrong: string[] = [],
  ) =>
    standingPage({
      person: context.get('person'),
      token: context.get('token'),
      now: desk.now(),
      known,
      names: content.names,
      putUpBy: await putUpBy(desk.repository, known.id),
      typed,
      wrong,
    });

  const on = (path: string, act: Act) =>
    app.post(path, async (context) => {
      const typed = posted(await context.req.formData());
      return inTurn(async () => {
        await fetchAll(desk.repository);
        const { content } = await publishedView(desk, true);
        const id = typed.get('id')?.[0];
        const known = content.reading.entries.notices.find((one) => one.id === id);
        if (known) return act(context, known, content, typed);
        const words = 'This notice is not there any more.';
        return context.html(refusal(words, context.get('person')), 404);
      });
    });

  const publishAs = async (
    context: Context<Env>,
    { id }: Known,
    value: object | undefined,
    title: string,
  ) => {
    const person = context.get('person');
    try {
      await publishNow(desk, person.name, { id, value }, title, '');
    } catch (error) {
      return context.html(refusal((error as Error).message, person), 422);
    }
    return context.html(message(person, 'Done', whatNow));
  };

  for (const path of ['/new/notices', '/change/notices/new'])
    app.get(path, (context) => context.redirect('/notice/'));

  app.get('/notice/', async (context) => {
    const { content } = await publishedView(desk, true);
    const known = standingIn(content.reading.entries.notices, desk.now());
    return context.html(
      known ? await standing(context, content, known) : openedForm(desk, context, content),
    );
  });

  on('/notice/seen', async (context, known, content) => {
    const person = context.get('person');
    const author = await putUpBy(desk.repository, known.id);
    if (!person.isSignedOn || !isAsked(person, known, author)) {
      const words = 'Somebody else who has signed on says that they have seen it, once.';
      return context.html(refusal(words, person), 403);
    }
    const value = { ...valueOf(content, known), seen: momentAt(desk.now()) };
    return publishAs(context, known, value, `Say that the urgent notice ${known.id} was seen`);
  });

  on('/notice/down', async (context, known, content) => {
    if (!mayAlone(context)) {
      const words = 'You may not take notices down. Ask somebody who may.';
      return context.html(refusal(words, context.get('person')), 403);
    }
    const now = momentAt(desk.now());
    const hasBegun = known.data.from <= now;
    const value = hasBegun ? { ...valueOf(content, known), takenDown: now } : undefined;
    return publishAs(context, known, value, `Take down the urgent notice ${known.id}`);
  });

  on('/notice/longer', async (context, known, content, typed) => {
    const { seen: _seen, takenDown: _takenDown, ...whole } = valueOf(content, known);
    const today = momentAt(desk.now()).slice(0, 10);
    const value = { ...whole, ...noticeIn(typed, content.names, today), from: whole['until'] };
    const id = freeId(content, known.data.until);
    const { told, data } = triedNotice(content, id, value as object, desk.now(), true);
    const wrong = told
      .filter(({ path, severity }) => path !== '' && severity === 'wrong')
      .map((one) => one.message);
    if (!data || wrong.length > 0)
      return context.html(await standing(context, content, known, typed, wrong), 422);
    const title = `Renew the urgent notice ${known.id}`;
    const person = context.get('person').name;
    const sent = await sendToSecond(desk, person, { id, value }, title, data.heardFrom);
    return context.html(waiting(context, sent));
  });

  noticeFormRoutes(app, desk);
}
