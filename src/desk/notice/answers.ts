import type { Context } from 'hono';
import type { Env } from '../server/guard.ts';
import { html } from '../views/html.ts';
import { message } from '../views/plain-pages.ts';
import type { Waiting } from './publishing.ts';

/** Whether who is at the keyboard puts up notices, and takes them down, alone. */
export const mayAlone = (context: Context<Env>): boolean =>
  context.get('person').isSignedOn && context.get('person').may.has('announce');

/** When the website follows. */
export const whatNow = html`<p>
    It is in what the website is built from. The next build shows it, in some minutes where a build
    starts by itself.
  </p>
  <p><a href="/">To the start</a></p>`;

/** Says that a draft waits for a second person. */
export const waiting = (context: Context<Env>, { draft, isSent }: Waiting): string =>
  message(
    context.get('person'),
    'Sent to a second person',
    html`<p>
      It is not on the website
      yet.${isSent ? ' A second person sees it on the desk now: tell them, since nobody gets an email.' : ' The shared copy does not answer just now, so nobody on another computer sees it yet. It is sent as soon as somebody opens “Changes” and the shared copy answers.'}
      <a href="/drafts/${draft}">Look at it</a>
    </p>`,
  );
