import type { Context, Hono } from 'hono';
import { partedFromOpen } from '../checks/still-open.ts';
import { momentAt, momentInWords } from '../../lib/moments.ts';
import { publishedView, type Desk } from '../desk.ts';
import { fetchAll } from '../drafts/shared-copy.ts';
import { posted } from '../forms/moves.ts';
import type { Typed } from '../forms/typed.ts';
import type { Content } from '../reading/content.ts';
import { inTurn } from '../saving/save.ts';
import type { Env } from '../server/guard.ts';
import { html, type Html } from '../views/html.ts';
import type { Seen } from '../views/see-frames.ts';
import { message } from '../views/plain-pages.ts';
import { mayAlone, waiting, whatNow } from './answers.ts';
import { boxesOfNew, noticeIn } from './boxes.ts';
import { noticeFormPage } from './form-view.ts';
import { titleOfPutUp } from './log.ts';
import { publishNow, sendToSecond } from './publishing.ts';
import { seeNotice } from './see.ts';
import { contactsToChoose, freeId, isSound, triedNotice, type NoticeTrial } from './trial.ts';

/** Under this name what is typed of a new notice is kept. */
const kept = ['notices', 'new'] as const;

type Judged = { id: string; value: object; trial: NoticeTrial };

function judged(desk: Desk, content: Content, typed: Typed, isSaving: boolean): Judged {
  const value = noticeIn(typed, content.names, momentAt(desk.now()).slice(0, 10));
  const id = freeId(content, value.from ?? '');
  return { id, value, trial: triedNotice(content, id, value, desk.now(), isSaving) };
}

type More = { notice?: Html; isJudged?: boolean; see?: Seen | undefined };

const asForm = (
  context: Context<Env>,
  content: Content,
  typed: Typed,
  trial: Pick<NoticeTrial, 'told' | 'elsewhere' | 'renews'>,
  more: More = {},
) =>
  noticeFormPage({
    person: context.get('person'),
    token: context.get('token'),
    typed,
    trial,
    choices: contactsToChoose(content),
    isJudged: false,
    ...more,
  });

/** The form as it stands for who opens it: with what they typed and did not put up. */
export function openedForm(desk: Desk, context: Context<Env>, content: Content): string {
  const before = desk.typed.find(context.get('person').name, ...kept);
  const { helpline } = content.reading.entries.area[0]?.data ?? {};
  if (!before) {
    const typed = boxesOfNew(desk.now(), helpline, content.names);
    return asForm(context, content, typed, { told: [], elsewhere: [] });
  }
  const typed: Typed = new Map(before.pairs);
  const notice = html`<p>This is what you typed, and did not put up.</p>`;
  const { trial } = judged(desk, content, typed, false);
  return asForm(context, content, typed, trial, { notice, isJudged: true });
}

/** Why a notice that is right cannot be put up by one person. */
function needsSecond(context: Context<Env>, { renews }: NoticeTrial): string | undefined {
  if (!mayAlone(context)) return 'Send it to a second person: you may not put up notices alone.';
  if (!renews) return undefined;
  const end = momentInWords(renews.data.takenDown ?? renews.data.until);
  return `This renews the notice that stood until ${end}, and renewing needs two people. Send it to a second person.`;
}

const isPutUp = (until: string) =>
  html`<p>
    It goes by itself at ${momentInWords(until)}. Everybody else sees on the first page of the desk
    that you put it up, until one of them says that they have seen it. Nobody gets an email: tell a
    colleague yourself.
  </p>`;

/** Checks an urgent notice while it is typed, shows it, and puts it up. */
export function noticeFormRoutes(app: Hono<Env>, desk: Desk): void {
  app.post('/notice/check', async (context) => {
    const typed = posted(await context.req.formData());
    desk.typed.keep(context.get('person').name, ...kept, typed);
    const { content } = await publishedView(desk);
    const { value, trial } = judged(desk, content, typed, false);
    const { told, open } = typed.has('judged')
      ? { told: trial.told, open: 0 }
      : partedFromOpen(trial.told, value, {});
    return context.json({ told, open, elsewhere: trial.elsewhere, reads: {} });
  });

  app.post('/notice/', async (context) => {
    const typed = posted(await context.req.formData());
    const person = context.get('person').name;
    if (typed.get('do')?.[0] === 'forget') {
      desk.typed.forget(person, ...kept);
      return context.redirect('/', 303);
    }
    desk.typed.keep(person, ...kept, typed);
    return inTurn(() => act(context, typed, person));
  });

  async function act(context: Context<Env>, typed: Typed, person: string): Promise<Response> {
    const what = typed.get('do')?.[0];
    const isToStay = what === 'put' || what === 'second';
    if (isToStay) await fetchAll(desk.repository);
    const { content } = await publishedView(desk, true);
    const { id, value, trial } = judged(desk, content, typed, isToStay);
    const shown = (more: More) => asForm(context, content, typed, trial, more);
    const refused = (words: string) =>
      context.html(
        shown({ notice: html`<p><strong>Not done.</strong> ${words}</p>`, isJudged: true }),
        422,
      );
    if (!isToStay) {
      const isToSee = what === 'see' && trial.data !== undefined;
      const see = isToSee ? await seeNotice(desk, content, id, value) : undefined;
      const notice = html`<p>It can be shown once what is marked below is put right.</p>`;
      const isOpen = what === 'see' && !isToSee;
      return context.html(shown({ see, isJudged: true, ...(isOpen && { notice }) }));
    }
    if (!isSound(trial) || !trial.data)
      return refused('What you typed is kept. Put right what stands below, then press again.');
    const { heardFrom, until } = trial.data;
    if (what === 'second') {
      const title = `Add the urgent notice ${id}`;
      const sent = await sendToSecond(desk, person, { id, value }, title, heardFrom);
      desk.typed.forget(person, ...kept);
      return context.html(waiting(context, sent));
    }
    const second = needsSecond(context, trial);
    if (second !== undefined) return refused(second);
    try {
      await publishNow(desk, person, { id, value }, titleOfPutUp(id), heardFrom);
      desk.typed.forget(person, ...kept);
      const words = html`${isPutUp(until)}${whatNow}`;
      return context.html(message(context.get('person'), 'The notice is put up', words));
    } catch (error) {
      return refused((error as Error).message);
    }
  }
}
