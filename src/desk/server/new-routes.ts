import type { Context, Hono } from 'hono';
import { collections } from '../../entries/collections.ts';
import { viewOf, type Desk } from '../desk.ts';
import { isCollection } from '../forms/entry-form.ts';
import { posted } from '../forms/moves.ts';
import { nameOf } from '../forms/names.ts';
import { entryOf } from '../reading/content.ts';
import { isId } from '../saving/place.ts';
import { html } from '../views/html.ts';
import { newPage } from '../views/new-page.ts';
import { gone } from './form-showing.ts';
import type { Env } from './guard.ts';

const slug = (name: string) =>
  name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);

/** Asks what a new entry is called, and leads on to its form. */
export function newRoutes(app: Hono<Env>, desk: Desk): void {
  const asked = (context: Context<Env>) => ({
    person: context.get('person'),
    token: context.get('token'),
  });

  app.get('/new/:collection', async (context) => {
    const collection = context.req.param('collection');
    if (!isCollection(collection) || 'record' in collections[collection].place)
      return gone(context);
    const { content } = await viewOf(desk, context.get('person').name);
    const from = context.req.query('from') ?? '';
    const original = entryOf(content, collection, from);
    return context.html(
      newPage({
        ...asked(context),
        collection,
        layers: content.layers,
        from: original ? from : '',
        fromName: original ? nameOf(original) : '',
        typed: { name: '', id: '' },
      }),
    );
  });

  app.post('/new/:collection', async (context) => {
    const collection = context.req.param('collection');
    if (!isCollection(collection) || 'record' in collections[collection].place)
      return gone(context);
    const { content } = await viewOf(desk, context.get('person').name);
    const typed = posted(await context.req.formData());
    const get = (name: string) => (typed.get(name)?.[0] ?? '').trim();
    const id = (get('id') || slug(get('name'))).replace(/^\/|\/$/g, '');
    const isTaken = entryOf(content, collection, id) !== undefined;
    if (!isId(collection, id) || isTaken) {
      const notice = isTaken
        ? html`<p>There is one with this short name already: choose another.</p>`
        : html`<p>
            Write what it is called, and a short name of small letters, digits and hyphens.
          </p>`;
      return context.html(
        newPage({
          ...asked(context),
          collection,
          layers: content.layers,
          from: get('from'),
          fromName: get('from'),
          typed: { name: get('name'), id: get('id') },
          notice,
        }),
        422,
      );
    }
    const query = new URLSearchParams({
      layer: get('layer'),
      called: get('name'),
      ...(get('from') !== '' && { from: get('from') }),
    });
    return context.redirect(`/change/${collection}/${id}?${query}`, 303);
  });
}
