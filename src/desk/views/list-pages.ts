import {
  collectionNames,
  collections as table,
  type CollectionName,
} from '../../entries/collections.ts';
import type { AnyEntry } from '../../entries/entry.ts';
import { collections, oneOf } from '../../text/desk-en-GB.ts';
import { nameOf } from '../forms/names.ts';
import type { Content } from '../reading/content.ts';
import type { Person } from '../people/person.ts';
import { html, type Html } from './html.ts';
import { page } from './layout.ts';

const order = Object.keys(collections) as CollectionName[];

const isFound = (entry: AnyEntry, query: string) =>
  `${nameOf(entry)} ${entry.id}`.toLowerCase().includes(query.toLowerCase().trim());

const finder = (label: string, query: string) =>
  html`<form method="get" role="search">
    <div class="field">
      <label for="q">${label}</label><input id="q" name="q" type="search" value="${query}" />
    </div>
    <p><button>Find</button></p>
  </form>`;

const countFound = (count: number) => html`<p role="status">${count} found.</p>`;

/** What was looked for among all facts, by name, whatever its kind. */
function foundAnywhere(content: Content, query: string): Html {
  const found = content.site.all
    .filter((entry) => isFound(entry, query))
    .toSorted((a, b) => order.indexOf(a.collection) - order.indexOf(b.collection));
  const item = (entry: AnyEntry) =>
    html`<li>
      <a href="/change/${entry.collection}/${entry.id}">${nameOf(entry)}</a>
      <span class="optional">(${collections[entry.collection].one})</span>
    </li>`;
  return html`${countFound(found.length)}
    <ul class="list">
      ${found.map(item)}
    </ul>`;
}

/** All kinds of facts, or those of any kind whose name fits what was looked for. */
export function everythingPage(person: Person, content: Content, query: string): string {
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
    html`${finder('Find by name', query)}
    ${
      query.trim() === ''
        ? html`<ul class="list">
            ${order.filter((name) => collectionNames.includes(name)).map(item)}
          </ul>`
        : foundAnywhere(content, query)
    }`,
  );
}

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
  const body = html`<p><a href="/new/${name}">Add ${oneOf(collections[name].one)}</a></p>
    ${finder('Find by name', query)}
    ${
      unread.length > 0 &&
      html`<p class="error">These cannot be read as they stand: open one to put it right.</p>
        <ul class="list">
          ${unread.map(({ id }) => html`<li><a href="/change/${name}/${id}">${id}</a></li>`)}
        </ul>`
    }
    ${countFound(entries.length)}
    <ul class="list">
      ${entries.map(item)}
    </ul>`;
  return page({ title: collections[name].many, person }, body);
}
