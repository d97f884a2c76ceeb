import type { Person } from '../people/person.ts';
import { html, type Html } from './html.ts';

export type Frame = { title: string; person?: Person | undefined; isWide?: boolean };

const menu = [
  ['/', 'Desk'],
  ['/everything/', 'All facts'],
  ['/ask/', 'Ask'],
  ['/drafts/', 'Changes'],
  ['/log/', 'Log'],
] as const;

/** A whole page of the desk. */
export function page({ title, person, isWide }: Frame, body: Html): string {
  const nav =
    person &&
    html`<nav aria-label="Desk">
      <ul>
        ${menu.map(([path, name]) => html`<li><a href="${path}">${name}</a></li>`)}
      </ul>
      <p class="who">
        You are ${person.name}. ${!person.isSignedOn && html`<a href="/name">Not you?</a>`}
      </p>
    </nav>`;
  return html`<!doctype html>
    <html lang="en-GB">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>${title} – Desk</title>
        <link rel="stylesheet" href="/desk.css" />
        <link rel="icon" href="data:," />
        <script type="module" src="/desk.js"></script>
      </head>
      <body>
        <a class="skip" href="#main">Skip to the main part</a>
        <header>${nav ?? html`<p>Desk</p>`}</header>
        <main id="main" ${isWide && html` class="wide"`}>
          <h1>${title}</h1>
          ${body}
        </main>
      </body>
    </html> `.html;
}

/** The box of a form that proves that this desk made it. */
export const tokenBox = (token: string): Html =>
  html`<input type="hidden" name="token" value="${token}" />`;
