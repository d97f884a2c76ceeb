import type { Context } from 'hono';
import type { Env } from '../server/guard.ts';
import { html } from '../views/html.ts';
import { message } from '../views/plain-pages.ts';
import type { Published } from './publishing.ts';

/** Whether who is at the keyboard puts up notices, and takes them down, alone. */
export const mayAlone = (context: Context<Env>): boolean =>
  context.get('person').isSignedOn && context.get('person').may.has('announce');

/** When the website follows. */
export const whatNow = ({ isSent }: Published) =>
  html`<p>
      ${isSent ? 'It is sent to where the website is built. The next build shows it, in some minutes where a build starts by itself.' : 'The shared copy could not be reached, so the website does not know yet. Tell whoever looks after the desk at once.'}
    </p>
    <p><a href="/">To the start</a></p>`;

/** Says that a draft waits for a second person. */
export const waiting = (context: Context<Env>, draft: string): string =>
  message(
    context.get('person'),
    'Sent to a second person',
    html`<p>
      It is not on the website yet. A second person sees it on the desk now: tell them, since nobody
      gets an email. <a href="/drafts/${draft}">Look at it</a>
    </p>`,
  );
