import type { Context } from 'hono';
import { refusal } from '../views/plain-pages.ts';
import type { Env } from './guard.ts';

export const draftGone = (context: Context<Env>): Response | Promise<Response> =>
  context.html(
    refusal(
      'These changes are on the website already, or were thrown away.',
      context.get('person'),
    ),
    404,
  );
