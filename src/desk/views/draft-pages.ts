import type { Draft } from '../drafts/draft.ts';
import type { EntryChange } from '../drafts/changes.ts';
import { needsSecond } from '../drafts/second-person.ts';
import type { Clash } from '../drafts/update.ts';
import type { Person } from '../people/person.ts';
import { dayInWords } from '../../lib/dates.ts';
import { collections, labelOf } from '../../text/desk-en-GB.ts';
import type { CollectionName } from '../../schemas/collection-name.ts';
import { html, type Html } from './html.ts';
import { page, tokenBox } from './layout.ts';
import { valueWords } from './value-words.ts';

const states: Record<Draft['state'], string> = {
  writing: 'Being written',
  waiting: 'Waiting for a second person',
  back: 'Sent back',
};

/** All changes that are not on the website yet. */
export function draftsPage(person: Person, drafts: readonly Draft[], isReached: boolean): string {
  const item = ({ id, author, state, why, on }: Draft) =>
    html`<li>
      <a href="/drafts/${id}">${why || `Changes by ${author}`}</a>
      <span class="optional">(${states[state]})</span><small>${author}, ${dayInWords(on)}</small>
    </li>`;
  return page(
    { title: 'Changes not on the website yet', person },
    html`${!isReached && html`<p class="notice">The shared copy cannot be reached just now. You see what this computer knows.</p>`}${
      drafts.length === 0
        ? html`<p>There are none. <a href="/everything/">Change a fact or a page</a></p>`
        : html`<ul class="list">
            ${drafts.map(item)}
          </ul>`
    }`,
  );
}

/** A field by its place: “Times 2, from”. */
function fieldName(path: string): string {
  if (path === '') return 'All of it';
  if (path === 'body') return 'Words of the page';
  const parts = path
    .split('.')
    .map((key) => (/^\d+$/.test(key) ? String(Number(key) + 1) : labelOf(key)));
  return parts.join(', ').replace(/, (\d+)/g, ' $1');
}

/** The lines of two texts: those that only one of them has are marked. */
function texts(before: string, after: string): [Html, Html] {
  const marked = (text: string, other: string, tag: 'del' | 'ins') => {
    const others = new Set(other.split('\n'));
    return html`${text.split('\n').map((line) => (others.has(line) ? html`${line} ` : tag === 'del' ? html`<del>${line}</del> ` : html`<ins>${line}</ins> `))}`;
  };
  return [marked(before, after, 'del'), marked(after, before, 'ins')];
}

function row({ path, before, after }: EntryChange['fields'][number]): Html {
  const isText = typeof before === 'string' && typeof after === 'string' && after.includes('\n');
  const [old, fresh] = isText
    ? texts(before, after)
    : [html`<del>${valueWords(before)}</del>`, html`<ins>${valueWords(after)}</ins>`];
  return html`<tr>
    <th scope="row">${fieldName(path)}</th>
    <td>${old}</td>
    <td>${fresh}</td>
  </tr>`;
}

export function changeTable(change: EntryChange, name: string): Html {
  const { collection, id, before, after, fields } = change;
  const verb = !before ? 'New' : !after ? 'Taken out' : 'Changed';
  const second = needsSecond(change);
  const link = after ? html`<a href="/change/${collection}/${id}">${name}</a>` : name;
  return html`<section>
    <h3>${verb}: ${collections[collection].one} ${link}</h3>
    ${second !== undefined && html`<p><strong>Needs a second person.</strong> ${second}</p>`}
    <div class="scroll" tabindex="0" role="region" aria-label="What changed in ${name}">
      <table class="before-after">
        <thead>
          <tr>
            <th scope="col">Field</th>
            <th scope="col">Before</th>
            <th scope="col">After</th>
          </tr>
        </thead>
        <tbody>
          ${fields.map(row)}
        </tbody>
      </table>
    </div>
  </section>`;
}

export type DraftPage = {
  person: Person;
  token: string;
  draft: Draft;
  changes: { change: EntryChange; name: string }[];
  /** What this person may do with it. */
  may: { send: boolean; approve: boolean; publish: boolean };
  /** What was just typed as the reason. */
  why?: string;
  clashes?: Clash[];
  wrong?: string[];
  notice?: Html | undefined;
};

function clashForm({ draft, token, why, clashes = [] }: DraftPage, act: string): Html | false {
  if (clashes.length === 0) return false;
  const choice = ({ collection, id, path, theirs, mine }: Clash, index: number) =>
    html`<fieldset class="field">
      <legend>${collections[collection as CollectionName].one} ${id}: ${fieldName(path)}</legend>
      <label class="tick"
        ><input type="radio" name="take-${index}" value="theirs" required /> On the website now:
        ${valueWords(theirs)}</label
      >
      <label class="tick"
        ><input type="radio" name="take-${index}" value="mine" /> In these changes:
        ${valueWords(mine)}</label
      >
      <input type="hidden" name="clash-${index}" value="${collection} ${id} ${path}" />
    </fieldset>`;
  return html`<section class="summary" role="alert">
    <h2>Somebody changed the same thing</h2>
    <p>Choose what is right for each.</p>
    <form method="post" action="/drafts/${draft.id}">
      ${tokenBox(token)}<input type="hidden" name="seen" value="${draft.commit}" /><input
        type="hidden"
        name="why"
        value="${why ?? draft.why}"
      />${clashes.map(choice)}
      <p><button name="do" value="${act}">Take what I chose</button></p>
    </form>
  </section>`;
}

function acts({ draft, token, may, person, changes }: DraftPage): Html {
  const form = (body: Html) =>
    html`<form method="post" action="/drafts/${draft.id}">${tokenBox(token)}${body}</form>`;
  const why = html`<div class="field">
    <label for="why">Why did you change this?</label>
    <p class="hint" id="why-hint">
      One sentence. For example: The helpline closes an hour later from Monday.
    </p>
    <input id="why" name="why" maxlength="300" value="${draft.why}" aria-describedby="why-hint" />
  </div>`;
  const words = html`<div class="field">
    <label for="words">What is to be put right?</label
    ><textarea id="words" name="words" rows="3"></textarea>
  </div>`;
  const cannot =
    draft.state === 'waiting' &&
    !may.approve &&
    html`<p>
      A second person approves this: somebody else than ${draft.author}, who has signed on and may
      approve.
      ${!person.isSignedOn && 'On this computer nobody has signed on, so it cannot be approved here.'}
    </p>`;
  return html`${
    may.send &&
    changes.length > 0 &&
    html`<h2>Send it</h2>
      ${form(
        html`${why}
          <p class="moves">
            <button name="do" value="send" class="main">Send for approval</button
            >${may.publish && html`<button name="do" value="publish">Put it on the website now</button>`}
          </p>`,
      )}`
  }
  ${
    may.approve &&
    html`<h2>Approve it?</h2>
      ${form(html`<p><input type="hidden" name="seen" value="${draft.commit}" /><button name="do" value="approve" class="main">Approve, and put it on the website</button></p>`)}${form(
        html`${words}
          <p><button name="do" value="back">Send it back</button></p>`,
      )}`
  }${cannot}
  ${
    draft.author === person.name &&
    form(
      html`<h2>Throw it away</h2>
        <p>
          <label class="tick"
            ><input type="checkbox" name="sure" value="yes" /> Yes, throw all of these changes
            away</label
          >
        </p>
        <p><button name="do" value="discard">Throw away</button></p>`,
    )
  }`;
}

/** One draft: what changes, field by field, and what can be done with it. */
export function draftPage(shown: DraftPage, act = 'send'): string {
  const { draft, person, changes, wrong = [] } = shown;
  const body = html`${shown.notice && html`<div class="notice" role="status">${shown.notice}</div>`}
    <p>By ${draft.author}. ${states[draft.state]}.</p>
    ${draft.why !== '' && html`<p>Why: ${draft.why}</p>`}${draft.words !== '' && html`<p class="notice"><strong>Sent back:</strong> ${draft.words}</p>`}
    ${clashForm(shown, act)}${
      wrong.length > 0 &&
      html`<section class="summary">
        <h2>To put right first</h2>
        <ul>
          ${wrong.map((one) => html`<li>${one}</li>`)}
        </ul>
      </section>`
    }
    <h2>What changes</h2>
    ${changes.length === 0 ? html`<p>Nothing.</p>` : changes.map(({ change, name }) => changeTable(change, name))}${acts(shown)}`;
  return page({ title: 'These changes', person, isWide: true }, body);
}

export type Logged = { on: string; title: string; why: string; author: string; approved: string };

/** Who changed what, when and why. */
export function logPage(person: Person, log: readonly Logged[], isWhole: boolean): string {
  const row = ({ on, title, why, author, approved }: Logged) =>
    html`<tr>
      <td>${dayInWords(on)}</td>
      <td>${title}${why !== '' && html`<br />${why}`}</td>
      <td>${author}</td>
      <td>${approved}</td>
    </tr>`;
  return page(
    { title: 'Log', person, isWide: true },
    html`<p>Who changed what the website says, when and why: the newest first.</p>
      ${!isWhole && html`<p class="notice">This copy of the project does not hold all of its history, so older changes are missing here.</p>`}
      <div class="scroll" tabindex="0" role="region" aria-label="Changes">
        <table>
          <thead>
            <tr>
              <th scope="col">Day</th>
              <th scope="col">What and why</th>
              <th scope="col">Who</th>
              <th scope="col">Approved by</th>
            </tr>
          </thead>
          <tbody>
            ${log.map(row)}
          </tbody>
        </table>
      </div>`,
  );
}
