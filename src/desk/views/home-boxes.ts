import { collections } from '../../text/desk-en-GB.ts';
import type { Draft } from '../drafts/draft.ts';
import { html, type Html } from './html.ts';

/** What someone typed and did not save, with what it is called. */
export type Unsaved = { collection: string; id: string; name: string };

const unsavedLink = ({ collection, id, name }: Unsaved) =>
  Object.hasOwn(collections, collection)
    ? html`<a href="/change/${collection}/${id}">${name}</a>
        <span class="optional">(${collections[collection as keyof typeof collections].one})</span>`
    : html`<a href="/ask/${id}">Answers of ${name}</a>`;

export const unsavedBox = (typed: readonly Unsaved[]): Html | false =>
  typed.length > 0 &&
  html`<section class="notice">
    <h2>You typed these and did not save</h2>
    <ul>
      ${typed.map((one) => html`<li>${unsavedLink(one)}</li>`)}
    </ul>
  </section>`;

export const ownBox = (draft: Draft | undefined): Html | undefined =>
  draft &&
  html`<section class="notice">
    <h2>Your changes</h2>
    ${draft.state === 'back' && html`<p><strong>Sent back:</strong> ${draft.words}</p>`}
    <p>
      They are saved, and not on the website yet.
      <a href="/drafts/${draft.id}">Look at them, and send them for approval</a>
    </p>
  </section>`;

export const waitingBox = (waiting: readonly Draft[]): Html | false =>
  waiting.length > 0 &&
  html`<section>
    <h2>Waiting for a second person</h2>
    <ul>
      ${waiting.map(({ id, author, why }) => html`<li><a href="/drafts/${id}">${why || 'Changes'}</a>, by ${author}</li>`)}
    </ul>
  </section>`;
