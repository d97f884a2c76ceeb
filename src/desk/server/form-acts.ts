import type { Context } from 'hono';
import type { Elsewhere } from '../checks/elsewhere.ts';
import type { Trial } from '../checks/trial.ts';
import { viewOf, type Desk } from '../desk.ts';
import { entryTyped, formOf } from '../forms/entry-form.ts';
import { moved, type Moved } from '../forms/moves.ts';
import type { Typed } from '../forms/typed.ts';
import { loadOf } from '../reviews/load.ts';
import { nextReviewDay } from '../reviews/spread.ts';
import { commitOf, inTurn, saveEntry } from '../saving/save.ts';
import { elsewhereItem } from '../views/summary.ts';
import { html } from '../views/html.ts';
import { formAsPage, judged, openForm, type Opened } from './form-showing.ts';
import type { Env } from './guard.ts';
import { seen } from './see-routes.ts';

/** Sets the days of a check that was made today. */
function checkedToday(desk: Desk, { view }: Opened, typed: Typed): Moved {
  const set = (path: string, day: string): [string, string[]][] => {
    const [year, month, date] = day.split('-').map((part) => String(Number(part)));
    return [
      [`${path}.day`, [date!]],
      [`${path}.month`, [month!]],
      [`${path}.year`, [year!]],
    ];
  };
  const review = nextReviewDay(loadOf(view.content), desk.today);
  const days = [...set('checkedOn', desk.today), ...set('reviewBy', review)];
  return { typed: new Map([...typed, ...days]), focus: 'checkedOn' };
}

const isSound = ({ told }: Trial) => told.every(({ severity }) => severity !== 'wrong');

/** What a change makes wrong in other forms keeps it from being sent, and not from being saved: one must come first. */
const savedWith = (elsewhere: readonly Elsewhere[]) =>
  html`<p>
      <strong>Saved.</strong> It is not on the website yet. Put these right too, before you send it:
    </p>
    <ul>
      ${elsewhere.map(elsewhereItem)}
    </ul>`;

async function see(desk: Desk, context: Context<Env>, opened: Opened, typed: Typed) {
  const trial = judged(opened, typed, false);
  if (trial.entry) {
    const pages = await seen(desk, opened.view, opened.form, typed, trial.entry);
    return context.html(await formAsPage(context, opened, typed, trial, { see: pages }));
  }
  const notice = html`<p>It can be shown once what is marked below is put right.</p>`;
  const whole = judged(opened, typed, true);
  return context.html(await formAsPage(context, opened, typed, whole, { notice, isJudged: true }));
}

/** The boxes without what the desk knows of them: the commit that they were opened on, since what is shown now was saved on a later one. */
const withoutDesk = (typed: Typed): Typed =>
  new Map([...typed].filter(([name]) => !/^(?:opened|judged)$/.test(name)));

async function save(desk: Desk, context: Context<Env>, opened: Opened, typed: Typed) {
  const { at, view, form } = opened;
  const person = context.get('person').name;
  const trial = judged(opened, typed, true);
  if (!isSound(trial)) {
    const notice = html`<p>
      <strong>Not saved yet.</strong> What you typed is kept. Put right what stands below, then save
      again.
    </p>`;
    const page = await formAsPage(context, opened, typed, trial, { notice, isJudged: true });
    return context.html(page, 422);
  }
  const layer = typed.get('layer')?.[0];
  const target = { ...at, ...(layer !== undefined && { layer }) };
  const entry = entryTyped(form, typed, view.content);
  const saved = await inTurn(() =>
    saveEntry(desk, person, target, entry, typed.get('opened')?.[0] ?? ''),
  );
  if ('conflicts' in saved) {
    const now = await viewOf(desk, person, true);
    const fresh = formOf(now.content, at.collection, at.id) ?? form;
    const again = new Map([...typed, ['opened', [await commitOf(now.folder)]] as const]);
    const { conflicts } = saved;
    const shown = { at, view: now, form: fresh };
    return context.html(await formAsPage(context, shown, again, trial, { conflicts }), 409);
  }
  desk.typed.forget(person, at.collection, at.id);
  if (trial.elsewhere.length === 0) return context.redirect(`${context.req.path}?saved`, 303);
  const now = await openForm(desk, context, layer);
  const notice = savedWith(trial.elsewhere);
  const { told } = trial;
  const rest = { told, elsewhere: [] };
  return context.html(
    await formAsPage(context, now ?? opened, withoutDesk(typed), rest, { notice }),
  );
}

/** Does what the button says that a form was sent by, and keeps what is typed in it. */
export async function act(
  desk: Desk,
  context: Context<Env>,
  opened: Opened,
  typed: Typed,
): Promise<Response> {
  const { collection, id } = opened.at;
  const person = context.get('person').name;
  const what = typed.get('do')?.[0] ?? 'check';
  if (what === 'forget') {
    desk.typed.forget(person, collection, id);
    return context.redirect(opened.form.before ? context.req.path : '/', 303);
  }
  const change = what === 'today' ? checkedToday(desk, opened, typed) : moved(typed, what);
  desk.typed.keep(person, collection, id, change?.typed ?? typed);
  if (change) {
    const trial = judged(opened, change.typed, false);
    const { focus } = change;
    return context.html(await formAsPage(context, opened, change.typed, trial, { focus }));
  }
  if (what === 'save') return save(desk, context, opened, typed);
  if (what === 'see') return see(desk, context, opened, typed);
  const trial = judged(opened, typed, true);
  const isWhole = isSound(trial) && trial.elsewhere.length === 0;
  const notice = isWhole ? html`<p>Nothing is wrong.</p>` : undefined;
  return context.html(await formAsPage(context, opened, typed, trial, { isJudged: true, notice }));
}
