import { createHmac, randomBytes } from 'node:crypto';
import { getCookie, setCookie } from 'hono/cookie';
import { createMiddleware } from 'hono/factory';
import type { Context } from 'hono';
import type { Desk } from '../desk.ts';
import { isSame, signedOnPerson, typedPerson, type Person } from '../people/person.ts';
import { askName, refusal } from '../views/plain-pages.ts';

export type Env = { Variables: { person: Person; token: string } };

const visitor = 'desk-visitor';
const typedName = 'desk-name';

/** The token of the forms of one visitor: it holds after a restart, and for nobody else. */
const tokenFor = (desk: Desk, mark: string) =>
  createHmac('sha256', desk.secret).update(mark).digest('base64url');

/** What opens the desk on this machine: whoever has not got it from the terminal does not come in. */
export const keyOf = (desk: Desk): string => tokenFor(desk, 'key').slice(0, 20);

const cookie = { httpOnly: true, sameSite: 'Strict', path: '/' } as const;

export const namedAs = (context: Context, name: string): void =>
  setCookie(context, typedName, encodeURIComponent(name), {
    ...cookie,
    maxAge: 60 * 60 * 24 * 180,
  });

/** A name as a cookie holds it; empty where somebody else wrote that cookie. */
function nameIn(cookie: string): string {
  try {
    return decodeURIComponent(cookie).trim();
  } catch {
    return '';
  }
}

/** The origins that a form may come from. */
export function originsOf(desk: Desk, port: number): string[] {
  const { publicOrigin } = desk.settings;
  const here = [`http://127.0.0.1:${port}`, `http://localhost:${port}`];
  return publicOrigin ? [new URL(publicOrigin).origin, ...here] : here;
}

/** Answers only who came by an address of the desk, and lets nothing be written that another site sent. */
export const ownOriginOnly = (origins: () => string[]) =>
  createMiddleware<Env>(async (context, next) => {
    const hosts = origins().map((origin) => new URL(origin).host);
    if (!hosts.includes(context.req.header('host') ?? ''))
      return context.html(
        refusal('This is not an address of the desk. Open it as the terminal says.'),
        403,
      );
    const origin = context.req.header('origin');
    const site = context.req.header('sec-fetch-site');
    const isForeign =
      (origin !== undefined && !origins().includes(origin)) || site === 'cross-site';
    const isReading = context.req.method === 'GET' || context.req.method === 'HEAD';
    if (!isReading && (isForeign || (origin === undefined && site === undefined)))
      return context.html(refusal('Another website tried to send this. Nothing was changed.'), 403);
    context.header('Cache-Control', 'no-store');
    context.header('X-Content-Type-Options', 'nosniff');
    context.header('Referrer-Policy', 'same-origin');
    context.header(
      'Content-Security-Policy',
      "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'self'; form-action 'self'; base-uri 'none'",
    );
    return next();
  });

/** Lets in whoever the sign-on names, or on one machine whoever has the key and says a name. */
export const knownPeopleOnly = (desk: Desk) =>
  createMiddleware<Env>(async (context, next) => {
    const { signOn } = desk.settings;
    const signedOn = signedOnPerson(desk.settings, (name) => context.req.header(name));
    if (signOn && !signedOn)
      return context.html(
        refusal(
          'The desk does not know you. Sign on first; if you have, ask whoever looks after the desk to add you.',
        ),
        403,
      );
    const mark = getCookie(context, visitor);
    const isKnown =
      mark !== undefined &&
      isSame(mark.split('.')[1] ?? '', tokenFor(desk, `visitor ${mark.split('.')[0]}`));
    if (!signOn && !isKnown)
      return context.html(
        refusal('Open the desk with the whole address that the terminal shows. It lets you in.'),
        403,
      );
    const name = nameIn(getCookie(context, typedName) ?? '');
    const owner = signedOn ? signedOn.name : (mark ?? '');
    context.set('token', tokenFor(desk, `form ${owner}`));
    if (signedOn) context.set('person', signedOn);
    else if (name !== '') context.set('person', typedPerson(name));
    else if (context.req.path !== '/name') return context.html(askName(context.get('token')));
    return next();
  });

/** Marks the browser of whoever came with the key. */
export function letIn(desk: Desk, context: Context): boolean {
  if (!isSame(context.req.query('key') ?? '', keyOf(desk))) return false;
  const mark = randomBytes(12).toString('base64url');
  setCookie(context, visitor, `${mark}.${tokenFor(desk, `visitor ${mark}`)}`, {
    ...cookie,
    maxAge: 60 * 60 * 24 * 180,
  });
  return true;
}
