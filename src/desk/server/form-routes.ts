import type { Context, Hono } from 'hono';
import { measured } from '../checks/measure.ts';
import { tried, warmUp, type Trial } from '../checks/trial.ts';
import { viewOf, type Desk, type View } from '../desk.ts';
import {
  boxesOf,
  entryTyped,
  formOf,
  isCollection,
  typingOf,
  type EntryForm,
} from '../forms/entry-form.ts';
import { moved, posted } from '../forms/moves.ts';
import { weeksRead } from '../forms/week.ts';
import { nameOf } from '../forms/names.ts';
import type { Typed } from '../forms/typed.ts';
import { loadOf } from '../reviews/load.ts';
import { nextReviewDay } from '../reviews/spread.ts';
import { isId } from '../saving/place.ts';
import { commitOf, inTurn, saveEntry } from '../saving/save.ts';
import { formPage, type FormPage } from '../views/form-page.ts';
import { html, type Html } from '../views/html.ts';
import { refusal } from '../views/plain-pages.ts';
import type { Env } from './guard.ts';
import { entryOf } from '../reading/content.ts';

type At = { collection: EntryForm['collection']; id: string };
type Judged = Pick<Trial, 'told' | 'elsewhere'>;

/** What an address asks for; undefined where it names nothing that there is or can be. */
function targetOf(context: Context<Env>): At | undefined {
  const { collection = '', id = '' } = context.req.param() as { collection?: string; id?: string };
  return isCollection(collection) && id !== '' ? { collection, id } : undefined;
}

const gone = (context: Context<Env>) =>
  context.html(
    refusal(
      'There is no such fact. It may have been taken out, or have another address now.',
      context.get('person'),
    ),
    404,
  );

function judged(view: View, form: EntryForm, typed: Typed, isSaving: boolean): Trial {
  return tried(view.content, typingOf(form, entryTyped(form, typed, view.content)), isSaving);
}

function nameFor(view: View, { collection, id }: At, typed: Typed): string {
  const entry = entryOf(view.content, collection, id);
  return entry ? nameOf(entry) : (typed.get('name')?.[0] ?? typed.get('title')?.[0] ?? id);
}

type Shown = Partial<Pick<FormPage, 'focus' | 'notice' | 'isJudged' | 'conflicts' | 'see'>>;

async function show(
  context: Context<Env>,
  view: View,
  form: EntryForm,
  typed: Typed,
  found: Judged,
  more: Shown = {},
): Promise<string> {
  return formPage({
    person: context.get('person'),
    token: context.get('token'),
    form,
    names: view.content.names,
    name: nameFor(view, form, typed),
    typed,
    told: found.told,
    elsewhere: found.elsewhere,
    opened: typed.get('opened')?.[0] ?? (await commitOf(view.folder)),
    isJudged: false,
    ...more,
  });
}

/** Sets the days of a check that was made today. */
function checkedToday(desk: Desk, view: View, typed: Typed): Typed {
  const set = (path: string, day: string): [string, string[]][] => {
    const [year, month, date] = day.split('-').map((part) => String(Number(part)));
    return [
      [`${path}.day`, [date!]],
      [`${path}.month`, [month!]],
      [`${path}.year`, [year!]],
    ];
  };
  const review = nextReviewDay(loadOf(view.content), desk.today);
  return new Map([...typed, ...set('checkedOn', desk.today), ...set('reviewBy', review)]);
}

const count = (told: Trial['told']) => told.filter(({ severity }) => severity === 'wrong').length;

/** Puts a form on the desk, keeps what is typed in it, checks it, and saves it. */
export function formRoutes(app: Hono<Env>, desk: Desk): void {
  const open = async (context: Context<Env>, layer?: string) => {
    const at = targetOf(context);
    if (!at) return undefined;
    const view = await viewOf(desk, context.get('person').name);
    const form = formOf(view.content, at.collection, at.id, layer);
    return form && { view, form };
  };

  app.get('/change/:collection/:id{.+}', async (context) => {
    const person = context.get('person').name;
    const at = targetOf(context);
    const kept = at && desk.typed.find(person, at.collection, at.id);
    const layer =
      kept?.pairs.find(([name]) => name === 'layer')?.[1][0] ?? context.req.query('layer');
    const found = await open(context, layer);
    if (!at || !found || (!found.form.before && !isId(at.collection, at.id))) return gone(context);
    const { view, form } = found;
    const from = context.req.query('from');
    const copied = from !== undefined ? formOf(view.content, at.collection, from) : undefined;
    const typed: Typed = kept ? new Map(kept.pairs) : boxesOf(copied ?? form, view.content);
    const isSaved = context.req.query('saved') !== undefined;
    const notice: Html | undefined = isSaved
      ? html`<p>
          <strong>Saved.</strong> It is not on the website yet.
          <a href="/drafts/">See all your changes, and send them for approval</a>
        </p>`
      : kept && html`<p>This is what you typed, and did not save.</p>`;
    const trial =
      kept || !form.before ? judged(view, form, typed, false) : { told: [], elsewhere: [] };
    setTimeout(() => warmUp(view.content), 50);
    return context.html(
      await show(context, view, form, typed, form.before ? trial : { told: [], elsewhere: [] }, {
        notice,
        isJudged: Boolean(kept && form.before),
      }),
    );
  });

  app.post('/change/:collection/:id{.+}', async (context) => {
    const person = context.get('person').name;
    const typed = posted(await context.req.formData());
    const found = await open(context, typed.get('layer')?.[0]);
    const at = targetOf(context);
    if (!found || !at || (!found.form.before && !isId(at.collection, at.id))) return gone(context);
    const { view, form } = found;
    const what = typed.get('do')?.[0] ?? 'check';
    if (what === 'forget') {
      desk.typed.forget(person, at.collection, at.id);
      return context.redirect(form.before ? context.req.path : '/');
    }
    const change =
      what === 'today'
        ? { typed: checkedToday(desk, view, typed), focus: 'checkedOn' }
        : moved(typed, what);
    desk.typed.keep(person, at.collection, at.id, change?.typed ?? typed);
    if (change)
      return context.html(
        await show(context, view, form, change.typed, judged(view, form, change.typed, false), {
          focus: change.focus,
        }),
      );
    if (what === 'see') {
      const trial = judged(view, form, typed, false);
      const pages = undefined as FormPage['see'];
      const notice = pages
        ? undefined
        : html`<p>It can be shown once what is marked below is put right.</p>`;
      return context.html(
        await show(context, view, form, typed, trial, {
          ...(pages && { see: pages }),
          notice,
          isJudged: !pages,
        }),
      );
    }
    const trial = judged(view, form, typed, true);
    if (what !== 'save') {
      const notice =
        trial.told.length === 0 && trial.elsewhere.length === 0
          ? html`<p>Nothing is wrong.</p>`
          : undefined;
      return context.html(
        await show(context, view, form, typed, trial, { isJudged: true, notice }),
      );
    }
    if (count(trial.told) > 0 || trial.elsewhere.length > 0)
      return context.html(
        await show(context, view, form, typed, trial, {
          isJudged: true,
          notice: html`<p>
            <strong>Not saved yet.</strong> What you typed is kept. Put right what stands below,
            then save again.
          </p>`,
        }),
        422,
      );
    const layer = typed.get('layer')?.[0];
    const saved = await inTurn(() =>
      saveEntry(
        desk,
        person,
        { ...at, ...(layer !== undefined && { layer }) },
        entryTyped(form, typed, view.content),
        typed.get('opened')?.[0] ?? '',
      ),
    );
    if ('conflicts' in saved) {
      const now = await viewOf(desk, person, true);
      const fresh = formOf(now.content, at.collection, at.id) ?? form;
      typed.set('opened', [await commitOf(now.folder)]);
      return context.html(
        await show(context, now, fresh, typed, trial, { conflicts: saved.conflicts }),
        409,
      );
    }
    desk.typed.forget(person, at.collection, at.id);
    return context.redirect(`${context.req.path}?saved`, 303);
  });

  app.post('/check/:collection/:id{.+}', async (context) => {
    const typed = posted(await context.req.formData());
    const found = await open(context, typed.get('layer')?.[0]);
    const at = targetOf(context);
    if (!found || !at) return context.json({ told: [], elsewhere: [] }, 404);
    desk.typed.keep(context.get('person').name, at.collection, at.id, typed);
    const { view, form } = found;
    const { told, elsewhere, entry, site } = judged(view, form, typed, false);
    return context.json({
      told,
      elsewhere,
      measure: entry && measured(entry, site),
      reads: weeksRead(typed, form.control),
    });
  });
}
