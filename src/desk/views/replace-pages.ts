import type { CollectionName } from '../../entries/collections.ts';
import type { Elsewhere } from '../checks/elsewhere.ts';
import type { AnyEntry } from '../../entries/entry.ts';
import { collections, oneOf } from '../../text/desk-en-GB.ts';
import { nameOf, type Names } from '../forms/names.ts';
import type { Person } from '../people/person.ts';
import { html } from './html.ts';
import { page, tokenBox } from './layout.ts';
import { elsewhereItem } from './summary.ts';

const namedBy = (naming: readonly AnyEntry[]) =>
  naming.length === 0
    ? html`<p>Nothing else names it.</p>`
    : html`<p>These name it, and are changed with it:</p>
        <ul>
          ${[...new Set(naming)].map((one) => html`<li><a href="/change/${one.collection}/${one.id}">${nameOf(one)}</a> (${collections[one.collection].one})</li>`)}
        </ul>`;

const refused = (wrong: readonly (string | Elsewhere)[]) =>
  wrong.length > 0 &&
  html`<section class="summary" role="alert">
    <h2>Not done: this would then be wrong</h2>
    <ul>
      ${wrong.map((one) => (typeof one === 'string' ? html`<li>${one}</li>` : elsewhereItem(one)))}
    </ul>
  </section>`;

type Replacing = {
  person: Person;
  token: string;
  collection: CollectionName;
  entry: AnyEntry;
  names: Names;
  naming: AnyEntry[];
  address: string | undefined;
  wrong: (string | Elsewhere)[];
  /** What was just typed as the successor, and as the page to go on to. */
  typed?: { successor: string; path: string };
};

const list = (id: string, names: readonly string[]) =>
  html`<datalist id="${id}">
    ${names.map((one) => html`<option value="${one}"></option>`)}
  </datalist>`;

/** Asks what replaces an entry that is over. */
export function retirePage(asked: Replacing): string {
  const { person, token, collection, entry, names, naming, address, wrong } = asked;
  const { typed = { successor: '', path: '' } } = asked;
  const goOn =
    address !== undefined &&
    html`<div class="field">
        <label for="path">Which page do people go on to?</label>
        <p class="hint" id="path-hint">
          Its old address says that this is over, and leads there. Type part of the name, then
          choose.
        </p>
        <input
          id="path"
          name="path"
          value="${typed.path}"
          list="pages"
          aria-describedby="path-hint"
        />
      </div>
      ${list('pages', names.all('page'))}`;
  return page(
    { title: `Take out “${nameOf(entry)}”`, person },
    html`${refused(wrong)}${namedBy(naming)}
      <form method="post" action="/retire/${collection}/${entry.id}">
        ${tokenBox(token)}
        <div class="field">
          <label for="successor"
            >What replaces it? <span class="optional">(may be left out)</span></label
          >
          <p class="hint" id="successor-hint">
            ${oneOf(collections[collection].one).replace('a', 'A')} that stands wherever this one
            stood.
          </p>
          <input
            id="successor"
            name="successor"
            value="${typed.successor}"
            list="others"
            aria-describedby="successor-hint"
          />
        </div>
        ${list('others', names.all(collection))}${goOn}
        <p><button class="main">Take it out</button></p>
      </form>`,
  );
}

/** Asks for another address of an entry. */
export function renamePage(asked: Replacing & { id: string }): string {
  const { person, token, collection, entry, naming, address, wrong, id } = asked;
  return page(
    { title: `Change the address of “${nameOf(entry)}”`, person },
    html`${refused(wrong)}${address !== undefined && html`<p>Its address is ${address} now. That will lead on to the new one.</p>`}${namedBy(naming)}
      <form method="post" action="/rename/${collection}/${entry.id}">
        ${tokenBox(token)}
        <div class="field">
          <label for="id">New address</label>
          <p class="hint" id="id-hint">Small letters, digits and hyphens.</p>
          <input id="id" name="id" maxlength="80" value="${id}" aria-describedby="id-hint" />
        </div>
        <p><button class="main">Change it everywhere</button></p>
      </form>`,
  );
}
