import { readFileSync } from 'node:fs';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { Desk } from '../desk.ts';
import { viewOf } from '../desk.ts';
import { isCollection } from '../forms/entry-form.ts';
import { posted } from '../forms/moves.ts';
import { noticeRoutes } from '../notice/routes.ts';
import { askName, refusal } from '../views/plain-pages.ts';
import { collectionPage, everythingPage } from '../views/list-pages.ts';
import { askRoutes } from './ask-routes.ts';
import { cardRoutes } from './card-routes.ts';
import { draftRoutes } from './draft-routes.ts';
import { failure } from './failure.ts';
import { seeRoutes } from './see-routes.ts';
import { formRoutes } from './form-routes.ts';
import { homeRoutes } from './home-routes.ts';
import { newRoutes } from './new-routes.ts';
import { replaceRoutes } from './replace-routes.ts';
import { ownFormOnly } from './own-form.ts';
import { knownPeopleOnly, letIn, namedAs, originsOf, ownOriginOnly, type Env } from './guard.ts';

/** The most that a form may send, in bytes: ten times the longest page. */
const mostBytes = 1_000_000;

const styles = readFileSync(new URL('../views/desk.css', import.meta.url), 'utf8');

/**
 * The desk as a web server answers it.
 * @param script what the pages of the desk load
 * @param port asked for when a request comes in: the system may have chosen it
 */
export function deskApp(desk: Desk, script: string, port: () => number): Hono<Env> {
  const app = new Hono<Env>();
  app.use(ownOriginOnly(() => originsOf(desk, port())));
  app.get('/desk.css', (context) =>
    context.body(styles, 200, { 'Content-Type': 'text/css; charset=utf-8' }),
  );
  app.get('/desk.js', (context) =>
    context.body(script, 200, { 'Content-Type': 'text/javascript; charset=utf-8' }),
  );
  app.get('/enter', (context) =>
    letIn(desk, context)
      ? context.redirect('/')
      : context.html(
          refusal(
            'This address does not let you in any more. Use the one that the terminal shows now.',
          ),
          403,
        ),
  );
  app.use(knownPeopleOnly(desk));
  app.use(
    bodyLimit({
      maxSize: mostBytes,
      onError: (context) =>
        context.html(
          refusal(
            'That is too much for one form: 1 million letters at most. Nothing was changed. Go back, and shorten it.',
          ),
          413,
        ),
    }),
  );
  app.use(ownFormOnly);
  app.get('/name', (context) => context.html(askName(context.get('token'))));
  app.post('/name', async (context) => {
    const name = (posted(await context.req.formData()).get('name')?.[0] ?? '')
      .replace(/[\p{C}<>]/gu, '')
      .trim()
      .slice(0, 80);
    if (name !== '') namedAs(context, name);
    return context.redirect('/', 303);
  });
  app.get('/everything/', async (context) => {
    const person = context.get('person');
    const { content } = await viewOf(desk, person.name);
    return context.html(everythingPage(person, content, context.req.query('q') ?? ''));
  });
  app.get('/everything/:collection/', async (context) => {
    const person = context.get('person');
    const name = context.req.param('collection');
    if (!isCollection(name)) return context.notFound();
    const { content } = await viewOf(desk, person.name);
    return context.html(collectionPage(person, content, name, context.req.query('q') ?? ''));
  });
  homeRoutes(app, desk);
  noticeRoutes(app, desk);
  askRoutes(app, desk);
  draftRoutes(app, desk);
  seeRoutes(app, desk);
  cardRoutes(app, desk);
  newRoutes(app, desk);
  replaceRoutes(app, desk);
  formRoutes(app, desk);
  app.notFound((context) =>
    context.html(refusal('There is no such page on the desk.', context.get('person')), 404),
  );
  app.onError((error, context) => {
    console.error(error);
    const { words, status } = failure(error);
    return context.html(refusal(words, context.get('person')), status);
  });
  return app;
}
