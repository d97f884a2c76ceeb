import { momentAt, momentInWords } from '../../lib/moments.ts';
import type { Names } from '../forms/names.ts';
import type { Typed } from '../forms/typed.ts';
import type { Person } from '../people/person.ts';
import { html, type Html } from '../views/html.ts';
import { page, tokenBox } from '../views/layout.ts';
import { momentBoxesOf } from './form-view.ts';
import type { Known } from './renewal.ts';

export type StandingPage = {
  person: Person;
  token: string;
  now: Date;
  known: Known;
  names: Names;
  /** Who put it up alone. */
  putUpBy: string | undefined;
  /** What is typed as its new end. */
  typed: Typed;
  notice?: Html | undefined;
  wrong?: readonly string[];
};

const isAuthor = ({ name }: Person, author: string | undefined) =>
  name.toLowerCase() === author?.toLowerCase();

/** Whether someone is asked to say that they have seen a notice: one person put it up, and it is not them. */
export const isAsked = (person: Person, { data }: Known, putUpBy: string | undefined): boolean =>
  putUpBy !== undefined && data.seen === undefined && !isAuthor(person, putUpBy);

/** A notice as people of the desk read it. */
export function noticeInWords({ data }: Known, names: Names, now: Date): Html {
  const name = (id: string) => names.label('contacts', id);
  const end = momentInWords(data.takenDown ?? data.until);
  const when =
    data.from > momentAt(now) ? `From ${momentInWords(data.from)} until ${end}` : `Until ${end}`;
  return html`<blockquote><p>${data.words}</p></blockquote>
    <p>
      ${when}. To call instead:
      ${name(data.instead)}.${data.standsFor !== undefined && ` It stands wherever the number of ${name(data.standsFor)} stands.`}
    </p>`;
}

function whoKnows({ person, known, putUpBy, token }: StandingPage): Html {
  if (putUpBy === undefined)
    return html`<p>Two people put it up, or it was written in its file.</p>`;
  const { seen } = known.data;
  if (seen !== undefined)
    return html`<p>${putUpBy} put it up. A second person saw it at ${momentInWords(seen)}.</p>`;
  const ask =
    isAsked(person, known, putUpBy) &&
    (person.isSignedOn
      ? html`<form method="post" action="/notice/seen">
          ${tokenBox(token)}<input type="hidden" name="id" value="${known.id}" />
          <p><button>I have seen it</button></p>
        </form>`
      : html`<p>Whoever signs on can say here that they have seen it.</p>`);
  return html`<p>${putUpBy} put it up. No second person has seen it yet.</p>
    ${ask}`;
}

/** The page of the notice that stands. */
export function standingPage(shown: StandingPage): string {
  const { person, token, known, names, now, typed, notice, wrong = [] } = shown;
  const mayAct = person.isSignedOn && person.may.has('announce');
  const down =
    mayAct &&
    html`<h2>Take it down</h2>
      <form method="post" action="/notice/down">
        ${tokenBox(token)}<input type="hidden" name="id" value="${known.id}" />
        <p><button>Take it down now</button></p>
      </form>`;
  const longer = html`<h2>Let it stand longer</h2>
    <form method="post" action="/notice/longer" novalidate>
      ${tokenBox(token)}<input type="hidden" name="id" value="${known.id}" />
      <p>A second person approves it. Will it last for days? Then change the contact itself.</p>
      ${momentBoxesOf({ typed, told: new Map([['until', wrong]]) }, 'until')}
      <p><button>Send to a second person</button></p>
    </form>`;
  return page(
    { title: 'The urgent notice', person },
    html`${notice && html`<div class="notice" role="status">${notice}</div>`}${noticeInWords(known, names, now)}${whoKnows(shown)}${down}${longer}
      <p>
        Is it wrong? Take it down, and put up another that ends no later: you can do so alone.
      </p>`,
  );
}
