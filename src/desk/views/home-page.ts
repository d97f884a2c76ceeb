import type { Draft } from '../drafts/draft.ts';
import type { ToCheck } from '../reviews/due.ts';
import type { Person } from '../people/person.ts';
import { dayInWords } from '../../lib/dates.ts';
import { collections } from '../../text/desk-en-GB.ts';
import { ownBox, unsavedBox, waitingBox, type Unsaved } from './home-boxes.ts';
import { html, type Html } from './html.ts';
import { page, tokenBox } from './layout.ts';

export type Home = {
  person: Person;
  token: string;
  today: string;
  due: [string, ToCheck[]][];
  /** Who runs the website, as the area says. */
  owner: string | undefined;
  doubtful: ToCheck[];
  unconfirmed: ToCheck[];
  own: Draft | undefined;
  waiting: Draft[];
  unsaved: Unsaved[];
  notice?: Html | undefined;
  /** What is to be known of urgent notices. */
  urgent: Html;
};

const link = ({ entry, name }: ToCheck) =>
  html`<a href="/change/${entry.collection}/${entry.id}">${name}</a>
    <span class="optional">(${collections[entry.collection].one})</span>`;

function dueItem(today: string, fact: ToCheck): Html {
  const { entry, reviewBy } = fact;
  const when =
    reviewBy < today
      ? html`<strong>overdue since ${dayInWords(reviewBy)}</strong>`
      : html`by ${dayInWords(reviewBy)}`;
  const id = `due-${entry.collection}-${entry.id.replaceAll('/', '-')}`;
  return html`<li>
    <span class="tick"
      ><input
        type="checkbox"
        name="fact"
        value="${entry.collection}/${entry.id}"
        id="${id}"
        aria-labelledby="${id}-name"
      /><span id="${id}-name">${link(fact)}, ${when}</span></span
    >
  </li>`;
}

/** Who keeps what nobody else runs: whoever the area names as the owner of the site. */
const ownerOf = ({ owner }: Home) =>
  owner === undefined ? 'Our own pages and lists' : `${owner}: our own pages and lists`;

function dueList(home: Home): Html {
  const { due, today, token } = home;
  if (due.length === 0) return html`<p>Nothing is due in the next 30 days.</p>`;
  return html`<form method="post" action="/checked">
    ${tokenBox(token)}
    <p>Tick what you have compared with its source today, then say below how you know.</p>
    ${due.map(
      ([provider, facts]) =>
        html`<h3>${provider || ownerOf(home)}</h3>
          <ul class="list">
            ${facts.map((one) => dueItem(today, one))}
          </ul>`,
    )}
    <fieldset class="field">
      <legend>I checked these today</legend>
      <div class="field">
        <label for="source">Where did you look, or whom did you ask?</label>
        <p class="hint" id="source-hint">For example: its own website; a call to the service.</p>
        <input id="source" name="source" maxlength="200" aria-describedby="source-hint" />
      </div>
      <div class="field">
        <label for="role">In what role?</label>
        <p class="hint" id="role-hint">
          Your role, not your name. For example: commissioning officer.
        </p>
        <input id="role" name="role" maxlength="80" aria-describedby="role-hint" />
      </div>
      <button>Save these checks</button>
    </fieldset>
  </form>`;
}

/** A list that may be long, behind a line that opens it. */
function further(
  title: string,
  what: Html,
  facts: readonly ToCheck[],
  words: (fact: ToCheck) => string,
): Html {
  const item = (one: ToCheck) => html`<li>${link(one)}<small>${words(one)}</small></li>`;
  return html`<section>
    <h2>${title} (${facts.length})</h2>
    <p>${what}</p>
    ${
      facts.length > 0 &&
      html`<details>
        <summary>Show all ${facts.length}</summary>
        <ul class="list">
          ${facts.map(item)}
        </ul>
      </details>`
    }
  </section>`;
}

/** The first page of the desk: what waits for someone. */
export function homePage(home: Home): string {
  const { person, doubtful, unconfirmed } = home;
  const body = html`${home.notice && html`<div class="notice" role="status">${home.notice}</div>`}${home.urgent}${unsavedBox(home.unsaved)}${ownBox(home.own)}${waitingBox(home.waiting)}
    <section>
      <h2>What do you want to do?</h2>
      <form method="get" action="/everything/" role="search">
        <div class="field">
          <label for="q">Find a fact or a page by its name</label>
          <input id="q" name="q" type="search" />
        </div>
        <p><button>Find</button></p>
      </form>
      <ul>
        <li><a href="/everything/">Change a fact or a page</a></li>
        <li><a href="/everything/contacts/">Change a number or hours</a></li>
        <li><a href="/new/services">Add a service</a></li>
        <li><a href="/new/pages">Write a page</a></li>
        <li><a href="/notice/">Put up an urgent notice, or take it down</a></li>
      </ul>
    </section>
    <section>
      <h2>To check in the next 30 days</h2>
      ${dueList(home)}
    </section>
    ${further(
      'Not sure',
      html`What we could not confirm, the next to be checked first. Ask those who know with the
        <a href="/ask/">sheets of questions</a>.`,
      doubtful,
      ({ doubts }) => doubts.join(' ') || 'It rests on weak evidence.',
    )}${further(
      'Confirmed by nobody yet',
      html`Contacts and services for which nobody who runs them has answered.`,
      unconfirmed,
      ({ provider }) => (provider ? `Ask ${provider}.` : 'Ask whoever runs it.'),
    )}`;
  return page({ title: 'What waits for you', person }, body);
}
