import type { CollectionName } from '../../entries/collections.ts';
import type { AnyEntry } from '../../entries/entry.ts';
import type { Layer } from '../../entries/layers.ts';
import { collections } from '../../text/desk-en-GB.ts';
import { nameOf, type Names } from '../forms/names.ts';
import type { Person } from '../people/person.ts';
import { html, type Html } from './html.ts';
import { page, tokenBox } from './layout.ts';

type Asked = {
  person: Person;
  token: string;
  collection: CollectionName;
  notice?: Html | undefined;
};

const noticeOf = ({ notice }: Asked) =>
  notice && html`<div class="notice" role="status">${notice}</div>`;

/** Asks what a new entry is called, before its form. */
export function newPage(
  asked: Asked & {
    layers: readonly Layer[];
    from: string;
    fromName: string;
    typed: { name: string; id: string };
  },
): string {
  const { person, token, collection, layers, from, fromName, typed } = asked;
  const isPage = collection === 'pages';
  const layer = (one: Layer, index: number) =>
    html`<label class="tick"
      ><input
        type="radio"
        name="layer"
        value="${one.name}"
        ${index === layers.length - 1 && html` checked`}
      />
      ${index === 0 ? 'True everywhere in England' : 'Only for this area'}</label
    >`;
  const where =
    layers.length > 1
      ? html`<fieldset class="field">
          <legend>Where is it true?</legend>
          ${layers.map(layer)}
        </fieldset>`
      : html`<input type="hidden" name="layer" value="${layers[0]!.name}" />`;
  const hint = isPage
    ? 'The end of its web address, for example practical/pets. It stays as it is for good.'
    : 'Small letters, digits and hyphens. Leave it empty, and it is made from the name.';
  return page(
    { title: `Add a ${collections[collection].one}`, person },
    html`${noticeOf(asked)}${from !== '' && html`<p>It starts as a copy of “${fromName}”.</p>`}
      <form method="post" action="/new/${collection}">
        ${tokenBox(token)}<input type="hidden" name="from" value="${from}" />
        <div class="field">
          <label for="name">What is it called?</label
          ><input id="name" name="name" maxlength="120" value="${typed.name}" />
        </div>
        <div class="field">
          <label for="id"
            >${isPage ? 'Its address' : 'A short name for it, that nobody sees'}
            ${!isPage && html`<span class="optional">(may be left out)</span>`}</label
          >
          <p class="hint" id="id-hint">${hint}</p>
          <input id="id" name="id" maxlength="80" value="${typed.id}" aria-describedby="id-hint" />
        </div>
        ${where}
        <p><button class="main">Go on</button></p>
      </form>`,
  );
}

const namedBy = (naming: readonly AnyEntry[]) =>
  naming.length === 0
    ? html`<p>Nothing else names it.</p>`
    : html`<p>These name it, and are changed with it:</p>
        <ul>
          ${[...new Set(naming)].map((one) => html`<li><a href="/change/${one.collection}/${one.id}">${nameOf(one)}</a> (${collections[one.collection].one})</li>`)}
        </ul>`;

const refused = (wrong: readonly string[]) =>
  wrong.length > 0 &&
  html`<section class="summary" role="alert">
    <h2>Not done: this would then be wrong</h2>
    <ul>
      ${wrong.map((one) => html`<li>${one}</li>`)}
    </ul>
  </section>`;

type Replacing = Asked & {
  entry: AnyEntry;
  names: Names;
  naming: AnyEntry[];
  address: string | undefined;
  wrong: string[];
};

const list = (id: string, names: readonly string[]) =>
  html`<datalist id="${id}">
    ${names.map((one) => html`<option value="${one}"></option>`)}
  </datalist>`;

/** Asks what replaces an entry that is over. */
export function retirePage(asked: Replacing): string {
  const { person, token, collection, entry, names, naming, address, wrong } = asked;
  const goOn =
    address !== undefined &&
    html`<div class="field">
        <label for="path">Which page do people go on to?</label>
        <p class="hint" id="path-hint">
          Its old address says that this is over, and leads there. Type part of the name, then
          choose.
        </p>
        <input id="path" name="path" list="pages" aria-describedby="path-hint" />
      </div>
      ${list('pages', names.all('page'))}`;
  return page(
    { title: `Take out “${nameOf(entry)}”`, person },
    html`${noticeOf(asked)}${refused(wrong)}${namedBy(naming)}
      <form method="post" action="/retire/${collection}/${entry.id}">
        ${tokenBox(token)}
        <div class="field">
          <label for="successor"
            >What replaces it? <span class="optional">(may be left out)</span></label
          >
          <p class="hint" id="successor-hint">
            A ${collections[collection].one} that stands wherever this one stood.
          </p>
          <input id="successor" name="successor" list="others" aria-describedby="successor-hint" />
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
    html`${noticeOf(asked)}${refused(wrong)}${address !== undefined && html`<p>Its address is ${address} now. That will lead on to the new one.</p>`}${namedBy(naming)}
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
