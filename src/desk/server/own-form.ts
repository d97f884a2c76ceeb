import { createMiddleware } from 'hono/factory';
import { isSame } from '../people/person.ts';
import { refusal } from '../views/plain-pages.ts';
import type { Env } from './guard.ts';

const no = (words: string) => refusal(`${words} Nothing was changed.`);

/** Takes nothing but a whole form that the desk made for this visitor. */
export const ownFormOnly = createMiddleware<Env>(async (context, next) => {
  const { method } = context.req;
  if (method === 'GET' || method === 'HEAD') return next();
  if (method !== 'POST') return context.html(no('The desk does not do that.'), 405);
  const data = await context.req.formData().catch(() => undefined);
  if (!data) return context.html(no('This form came in pieces. Go back, and send it again.'), 400);
  const token = data.get('token');
  if (typeof token === 'string' && isSame(token, context.get('token'))) return next();
  return context.html(
    no('This form is from another visit. Go back, load the page again, and send it again.'),
    403,
  );
});
