import { collections } from '../../text/desk-en-GB.ts';
import type { Clash } from '../drafts/update.ts';
import { controlOf } from '../forms/entry-form.ts';
import { fieldName } from './change-table.ts';
import type { DraftPage } from './draft-pages.ts';
import { html, type Html } from './html.ts';
import { tokenBox } from './layout.ts';
import { askedAt, valueWords } from './value-words.ts';

/** Asks whose word holds for each field that two people changed; nothing where there is none. */
export function clashForm(
  { draft, token, why, remark, clashes = [], changes, names }: DraftPage,
  act: string,
): Html | false {
  if (clashes.length === 0) return false;
  const called = ({ collection, id }: Clash) =>
    changes.find(({ change }) => change.collection === collection && change.id === id)?.name ?? id;
  const choice = (clash: Clash, index: number) => {
    const { collection, id, path, theirs, mine } = clash;
    const asked = askedAt(controlOf(collection), path, names);
    return html`<fieldset class="field">
      <legend>${collections[collection].one} “${called(clash)}”: ${fieldName(path)}</legend>
      <label class="tick"
        ><input type="radio" name="take-${index}" value="theirs" required /> On the website now:
        ${valueWords(theirs, asked)}</label
      >
      <label class="tick"
        ><input type="radio" name="take-${index}" value="mine" /> In these changes:
        ${valueWords(mine, asked)}</label
      >
      <input type="hidden" name="clash-${index}" value="${collection} ${id} ${path}" />
    </fieldset>`;
  };
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

/** What can be done with a draft, by who looks at it. */
export function draftForms(shown: DraftPage): Html {
  const { draft, token, may, person, changes, remark } = shown;
  const form = (body: Html) =>
    html`<form method="post" action="/drafts/${draft.id}">${tokenBox(token)}${body}</form>`;
  const why = html`<div class="field">
    <label for="why">Why did you change this?</label>
    <p class="hint" id="why-hint">
      One sentence. For example: The helpline closes an hour later from Monday.
    </p>
    <input
      id="why"
      name="why"
      maxlength="300"
      value="${shown.why ?? draft.why}"
      aria-describedby="why-hint"
    />
  </div>`;
  const words = html`<div class="field">
    <label for="words">What is to be put right?</label
    ><textarea id="words" name="words" rows="3">${shown.words ?? ''}</textarea>
  </div>`;
  const say = html`<div class="field">
    <label for="remark"
      >What did you look at? <span class="optional">(may be left out)</span></label
    >
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
