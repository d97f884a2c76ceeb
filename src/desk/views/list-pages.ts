import {
  collectionNames,
  collections as table,
  type CollectionName,
} from '../../entries/collections.ts';
import type { AnyEntry } from '../../entries/entry.ts';
import { collections } from '../../text/desk-en-GB.ts';
import { nameOf } from '../forms/names.ts';
import type { Content } from '../reading/content.ts';
import type { Person } from '../people/person.ts';
import { html } from './html.ts';
import { page } from './layout.ts';

const order = Object.keys(collections) as CollectionName[];

/** All kinds of facts. */
export function everythingPage(person: Person, content: Content): string {
  const item = (name: CollectionName) => {
    const { many, what } = collections[name];
    const [only] = content.reading.entries[name];
    const isRecord = 'record' in table[name].place;
    const href = isRecord && only ? `/change/${name}/${only.id}` : `/everything/${name}/`;
    return html`<li>
      <a href="${href}">${many}</a
      >${!isRecord && html` (${content.reading.entries[name].length})`}<small>${what}</small>
    </li>`;
  };
  return page(
    { title: 'All facts', person },
    html`<ul class="list">
      ${order.filter((name) => collectionNames.includes(name)).map(item)}
    </ul>`,
  );
}

const isFound = (entry: AnyEntry, query: string) =>
  `${nameOf(entry)} ${entry.id}`.toLowerCase().includes(query.toLowerCase().trim());

/** The entries of one kind, those that fit what was looked for. */
export function collectionPage(
  person: Person,
  content: Content,
  name: CollectionName,
  query: string,
): string {
  const entries = (content.reading.entries[name] as AnyEntry[])
    .filter((entry) => isFound(entry, query))
    .toSorted((a, b) => nameOf(a).localeCompare(nameOf(b)));
  const unread = content.reading.unread.filter(
    (one) => one.collection === name && one.id !== undefined,
  );
  const layered = content.layers.length > 1;
  const item = (entry: AnyEntry) => {
    const where =
      layered && (entry.layer === content.layers[0]!.name ? 'true everywhere' : 'of this area');
    return html`<li>
      <a href="/change/${name}/${entry.id}">${nameOf(entry)}</a
      >${where && html` <span class="optional">(${where})</span>`}
    </li>`;
  };
  const body = html`<p><a href="/new/${name}">Add a ${collections[name].one}</a></p>
    <form method="get" role="search">
      <div class="field">
        <label for="q">Find by name</label><input id="q" name="q" type="search" value="${query}" />
      </div>
      <p><button>Find</button></p>
    </form>
    ${
      unread.length > 0 &&
      html`<p class="error">These cannot be read as they stand: open one to put it right.</p>
        <ul class="list">
          ${unread.map(({ id }) => html`<li><a href="/change/${name}/${id}">${id}</a></li>`)}
        </ul>`
    }
    <p role="status">${entries.length} found.</p>
    <ul class="list">
      ${entries.map(item)}
    </ul>`;
  return page({ title: collections[name].many, person }, body);
}
