import type { EntryChange } from '../drafts/changes.ts';
import type { Draft } from '../drafts/draft.ts';
import type { Clash } from '../drafts/update.ts';
import type { Person } from '../people/person.ts';
import { collections } from '../../text/desk-en-GB.ts';
import type { CollectionName } from '../../schemas/collection-name.ts';
import { changeTable, fieldName } from './change-table.ts';
import { states } from './draft-lists.ts';
import { html, type Html } from './html.ts';
import { page, tokenBox } from './layout.ts';
import { seeFrames, type Seen } from './see-frames.ts';
import { valueWords } from './value-words.ts';

export type TouchedPage = { path: string; name: string };

export type DraftPage = {
  person: Person;
  token: string;
  draft: Draft;
  changes: { change: EntryChange; name: string }[];
  /** What this person may do with it. */
  may: { send: boolean; approve: boolean; publish: boolean };
  /** What was just typed as the reason. */
  why?: string;
  /** What the second person just typed beside their approval. */
  remark?: string;
  clashes?: Clash[];
  wrong?: string[];
  notice?: Html | undefined;
  /** The pages that it touches, by path and name. */
  touched?: TouchedPage[];
  /** A page as it would be, once someone asked for it. */
  see?: Seen | undefined;
};

/** The pages of the site that a draft touches, and the one that is looked at as it would be. */
function touchedPages({ draft, touched = [], see }: DraftPage): Html | false {
  if (touched.length === 0) return false;
  const link = ({ path, name }: TouchedPage) =>
    html`<a href="/drafts/${draft.id}?see=${encodeURIComponent(path)}#see-title">${name}</a>
      <span class="optional">${path}</span>`;
  const list = html`<p class="hint">
      Choose one to see it as it would be. The first takes up to a minute.
    </p>
    <ul class="paths">
      ${touched.map((one) => html`<li>${link(one)}${see?.path === one.path && ' (shown below)'}</li>`)}
    </ul>`;
  return html`<h2>Pages that this touches (${touched.length})</h2>
    ${list}${see && seeFrames(see)}`;
}

function clashForm(
  { draft, token, why, remark, clashes = [] }: DraftPage,
  act: string,
): Html | false {
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
      /><input type="hidden" name="remark" value="${remark}" />${clashes.map(choice)}
      <p><button name="do" value="${act}">Take what I chose</button></p>
    </form>
  </section>`;
}

function acts({ draft, token, may, person, changes, remark }: DraftPage): Html {
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
  const say = html`<div class="field">
    <label for="remark">What did you look at? <span class="optional">(optional)</span></label>
    <p class="hint" id="remark-hint">It stands in the log. For example: I rang the number.</p>
    <input
      id="remark"
      name="remark"
      maxlength="300"
      value="${remark}"
      aria-describedby="remark-hint"
    />
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
      ${form(
        html`<input type="hidden" name="seen" value="${draft.commit}" />${say}
          <p>
            <button name="do" value="approve" class="main">
              Approve, and put it on the website
            </button>
          </p>`,
      )}${form(
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
    ${changes.length === 0 ? html`<p>Nothing.</p>` : changes.map(({ change, name }) => changeTable(change, name))}${touchedPages(shown)}${acts(shown)}`;
  return page({ title: 'These changes', person, isWide: true }, body);
}
