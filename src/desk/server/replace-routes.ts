import type { Context, Hono } from 'hono';
import { addressesOf } from '../../checks/pages/addresses.ts';
import { collections } from '../../entries/collections.ts';
import type { AnyEntry } from '../../entries/entry.ts';
import type { Elsewhere } from '../checks/elsewhere.ts';
import { viewOf, type Desk, type View } from '../desk.ts';
import { posted } from '../forms/moves.ts';
import { entryOf } from '../reading/content.ts';
import { entriesNaming } from '../reading/naming.ts';
import { isId } from '../saving/place.ts';
import type { Successor } from '../saving/in-prose.ts';
import { replaceEntry } from '../saving/replace.ts';
import { inTurn } from '../saving/save.ts';
import { renamePage, retirePage } from '../views/replace-pages.ts';
import { html } from '../views/html.ts';
import { message } from '../views/plain-pages.ts';
import { gone, targetOf, type At } from './form-showing.ts';
import type { Env } from './guard.ts';

/** Takes entries out, and gives them other addresses. */
export function replaceRoutes(app: Hono<Env>, desk: Desk): void {
  const asked = (context: Context<Env>) => ({
    person: context.get('person'),
    token: context.get('token'),
  });
  const text = async (context: Context<Env>) => {
    const typed = posted(await context.req.formData());
    return (name: string) => (typed.get(name)?.[0] ?? '').trim();
  };

  const opened = async (context: Context<Env>) => {
    const at = targetOf(context);
    const view = await viewOf(desk, context.get('person').name);
    const entry = at && entryOf(view.content, at.collection, at.id);
    return at && entry && !('record' in collections[at.collection].place)
      ? { at, view, entry }
      : undefined;
  };
  const replacing = (
    context: Context<Env>,
    view: View,
    at: At,
    entry: AnyEntry,
    wrong: (string | Elsewhere)[],
  ) => ({
    ...asked(context),
    collection: at.collection,
    entry,
    names: view.content.names,
    naming: entriesNaming(view.content, at.collection, at.id).map((one) => one.entry),
    address: addressesOf(entry)[0],
    wrong,
  });

  for (const verb of ['retire', 'rename'] as const) {
    const show = verb === 'retire' ? retirePage : renamePage;
    app.get(`/${verb}/:collection/:id{.+}`, async (context) => {
      const found = await opened(context);
      if (!found) return gone(context);
      const { at, view, entry } = found;
      return context.html(show({ ...replacing(context, view, at, entry, []), id: at.id }));
    });
    app.post(`/${verb}/:collection/:id{.+}`, async (context) => {
      const found = await opened(context);
      if (!found) return gone(context);
      const { at, view, entry } = found;
      const get = await text(context);
      const again = (wrong: (string | Elsewhere)[]) =>
        context.html(
          show({
            ...replacing(context, view, at, entry, wrong),
            id: get('id') || at.id,
            typed: { successor: get('successor'), path: get('path') },
          }),
          422,
        );
      const next =
        verb === 'retire'
          ? successorOf(view, at, entry, get)
          : renamedTo(view, at, entry, get('id').replace(/^\/|\/$/g, ''));
      if (typeof next === 'string') return again([next]);
      const because = verb === 'retire' ? 'ended' : 'moved';
      const wrong = await inTurn(() =>
        replaceEntry(desk, context.get('person').name, at, next, because),
      );
      if (wrong.length > 0) return again(wrong);
      return context.html(
        message(
          context.get('person'),
          verb === 'retire' ? 'Taken out' : 'Changed everywhere',
          html`<p>
            It is saved in your changes, and not on the website yet.
            <a href="/drafts/mine">See all your changes, and send them for approval</a>
          </p>`,
        ),
      );
    });
  }
}

/** What replaces an entry, as it was chosen; a sentence where that cannot be. */
function successorOf(
  { content }: View,
  { collection, id }: At,
  entry: AnyEntry,
  get: (name: string) => string,
): Successor | string {
  const successor =
    get('successor') === '' ? undefined : content.names.id(collection, get('successor'));
  if (successor !== undefined && (successor === id || !entryOf(content, collection, successor)))
    return `There is no other “${get('successor')}”: choose one of the list, or leave it empty.`;
  const [address] = addressesOf(entry);
  if (address === undefined) return { id: successor, path: undefined };
  const path = content.names.id('page', get('path'));
  if (path === address || !/^\/([a-z0-9-]+\/)*$/.test(path))
    return 'Choose the page that people go on to.';
  return { id: successor, path };
}

/** Another id for an entry; a sentence where that cannot be. */
function renamedTo(
  { content }: View,
  { collection, id }: At,
  entry: AnyEntry,
  to: string,
): Successor | string {
  if (!isId(collection, to)) return 'Write an address of small letters, digits and hyphens.';
  if (to === id || entryOf(content, collection, to))
    return 'This address is taken: choose another.';
  const [path] = addressesOf({ ...entry, id: to } as AnyEntry);
  return { id: to, path };
}
