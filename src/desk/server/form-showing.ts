import type { Context } from 'hono';
import { namesByUse } from '../cards/by-use.ts';
import { partedFromOpen } from '../checks/still-open.ts';
import { tried, type Trial } from '../checks/trial.ts';
import { viewOf, type Desk, type View } from '../desk.ts';
import { entryTyped, formOf, isCollection, typingOf, type EntryForm } from '../forms/entry-form.ts';
import { nameOf } from '../forms/names.ts';
import { calledIn } from '../forms/translations.ts';
import type { Typed } from '../forms/typed.ts';
import { entryOf } from '../reading/content.ts';
import { isId } from '../saving/place.ts';
import { commitOf } from '../saving/save.ts';
import { formPage, type FormPage } from '../views/form-page.ts';
import { refusal } from '../views/plain-pages.ts';
import type { Env } from './guard.ts';

/** An entry by the address of its form. */
export type At = { collection: EntryForm['collection']; id: string };

/** What an address asks for; undefined where it names nothing that there can be. */
export function targetOf(context: Context<Env>): At | undefined {
  const { collection = '', id = '' } = context.req.param() as { collection?: string; id?: string };
  return isCollection(collection) && id !== '' ? { collection, id } : undefined;
}

export const gone = (context: Context<Env>): Response | Promise<Response> =>
  context.html(
    refusal(
      'There is no such fact. It may have been taken out, or have another address now.',
      context.get('person'),
    ),
    404,
  );

/** A form as one person sees it. */
export type Opened = { at: At; view: View; form: EntryForm };

/** The form that an address asks for; undefined where there is none, and none can be. */
export async function openForm(
  desk: Desk,
  context: Context<Env>,
  layerForNew: string | undefined,
): Promise<Opened | undefined> {
  const at = targetOf(context);
  if (!at) return undefined;
  const view = await viewOf(desk, context.get('person').name);
  const form = formOf(view.content, at.collection, at.id, layerForNew);
  const canBe = form && (form.before !== undefined || isId(at.collection, at.id));
  return canBe ? { at, view, form } : undefined;
}

/**
 * What the checks say of a form as it is filled in; until someone asks to save, or to check it, nothing of boxes that
 * are only not filled in yet.
 */
export function judged(
  { view, form }: Opened,
  typed: Typed,
  isSaving: boolean,
): Trial & { open: number } {
  const entry = entryTyped(form, typed, view.content);
  const trial = tried(view.content, typingOf(form, entry), isSaving);
  if (isSaving || typed.has('judged')) return { ...trial, open: 0 };
  return { ...trial, ...partedFromOpen(trial.told, entry.value, form.before?.value) };
}

function nameFor(view: View, { collection, id }: At, typed: Typed): string {
  const entry = entryOf(view.content, collection, id);
  return entry ? nameOf(entry) : (typed.get('name')?.[0] ?? typed.get('title')?.[0] ?? id);
}

type More = Partial<Pick<FormPage, 'focus' | 'notice' | 'isJudged' | 'conflicts' | 'see'>>;

/** The page of a form, with what was found. */
export async function formAsPage(
  context: Context<Env>,
  { at, view, form }: Opened,
  typed: Typed,
  { told, elsewhere }: Pick<Trial, 'told' | 'elsewhere'>,
  more: More = {},
): Promise<string> {
  return formPage({
    person: context.get('person'),
    token: context.get('token'),
    form,
    names: view.content.names,
    called: calledIn(view.content),
    toPutIn: namesByUse(view.content),
    name: nameFor(view, at, typed),
    typed,
    told,
    elsewhere,
    opened: typed.get('opened')?.[0] ?? (await commitOf(view.folder)),
    isJudged: false,
    ...more,
  });
}
