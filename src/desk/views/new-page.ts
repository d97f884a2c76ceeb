import type { CollectionName } from '../../entries/collections.ts';
import type { Layer } from '../../entries/layers.ts';
import { collections, oneOf } from '../../text/desk-en-GB.ts';
import type { Person } from '../people/person.ts';
import { html, type Html } from './html.ts';
import { page, tokenBox } from './layout.ts';

type NewPage = {
  person: Person;
  token: string;
  collection: CollectionName;
  layers: readonly Layer[];
  /** The id of the entry that it begins as a copy of; empty for none. */
  from: string;
  fromName: string;
  typed: { name: string; id: string };
  notice?: Html | undefined;
};

/** Asks what a new entry is called, before its form. */
export function newPage(asked: NewPage): string {
  const { person, token, collection, layers, from, fromName, typed, notice } = asked;
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
    { title: `Add ${oneOf(collections[collection].one)}`, person },
    html`${notice && html`<div class="notice" role="status">${notice}</div>`}${from !== '' && html`<p>It starts as a copy of “${fromName}”.</p>`}
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
