import type { Kept } from '../saving/typed-store.ts';
import type { Draft } from '../drafts/draft.ts';
import type { ToCheck } from '../reviews/due.ts';
import type { Person } from '../people/person.ts';
import { dayInWords } from '../../lib/dates.ts';
import { collections } from '../../text/desk-en-GB.ts';
import { html, type Html } from './html.ts';
import { page, tokenBox } from './layout.ts';
import type { CollectionName } from '../../schemas/collection-name.ts';

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
  typed: Kept[];
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

const plainList = (facts: readonly ToCheck[], words: (fact: ToCheck) => string) =>
  facts.length === 0
    ? html`<p>None.</p>`
    : html`<ul class="list">
        ${facts.map((one) => html`<li>${link(one)}<small>${words(one)}</small></li>`)}
      </ul>`;

const unsavedLink = (collection: string, id: string) =>
  Object.hasOwn(collections, collection)
    ? html`<a href="/change/${collection}/${id}"
        >${collections[collection as CollectionName].one}: ${id}</a
      >`
    : html`<a href="/ask/${id}">answers of ${id}</a>`;

const unsaved = (typed: readonly Kept[]) =>
  typed.length > 0 &&
  html`<section class="notice">
    <h2>You typed these and did not save</h2>
    <ul>
      ${typed.map(({ collection, id }) => html`<li>${unsavedLink(collection, id)}</li>`)}
    </ul>
  </section>`;

const own = (draft: Draft | undefined) =>
  draft &&
  html`<section class="notice">
    <h2>Your changes</h2>
    ${draft.state === 'back' && html`<p><strong>Sent back:</strong> ${draft.words}</p>`}
    <p>
      They are saved, and not on the website yet.
      <a href="/drafts/${draft.id}">Look at them, and send them for approval</a>
    </p>
  </section>`;

/** The first page of the desk: what waits for someone. */
export function homePage(home: Home): string {
  const { person, doubtful, unconfirmed, waiting, typed } = home;
  const body = html`${home.notice && html`<div class="notice" role="status">${home.notice}</div>`}${home.urgent}${unsaved(typed)}${own(home.own)}
    ${
      waiting.length > 0 &&
      html`<section>
        <h2>Waiting for a second person</h2>
        <ul>
          ${waiting.map(({ id, author, why }) => html`<li><a href="/drafts/${id}">${why || 'Changes'}</a>, by ${author}</li>`)}
        </ul>
      </section>`
    }
    <section>
      <h2>What do you want to do?</h2>
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
    <section>
      <h2>Not sure (${doubtful.length})</h2>
      ${plainList(doubtful, ({ doubts }) => doubts.join(' ') || 'It rests on weak evidence.')}
    </section>
    <section>
      <h2>Confirmed by nobody yet (${unconfirmed.length})</h2>
      ${plainList(unconfirmed, ({ provider }) => (provider ? `Ask ${provider}.` : 'Ask whoever runs it.'))}
    </section>`;
  return page({ title: 'What waits for you', person }, body);
}
