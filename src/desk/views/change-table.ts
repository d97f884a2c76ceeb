import type { EntryChange } from '../drafts/changes.ts';
import { needsSecond } from '../drafts/second-person.ts';
import { collections, labelOf } from '../../text/desk-en-GB.ts';
import { html, type Html } from './html.ts';
import { controlOf } from '../forms/entry-form.ts';
import type { Names } from '../forms/names.ts';
import { askedAt, valueWords } from './value-words.ts';

/** A field by its place: “Times 2, from”. */
export function fieldName(path: string): string {
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

function row(
  { path, before, after }: EntryChange['fields'][number],
  { collection }: EntryChange,
  names: Names,
): Html {
  const asked = askedAt(controlOf(collection), path, names);
  const isText = typeof before === 'string' && typeof after === 'string' && after.includes('\n');
  const [old, fresh] = isText
    ? texts(before, after)
    : [html`<del>${valueWords(before, asked)}</del>`, html`<ins>${valueWords(after, asked)}</ins>`];
  return html`<tr>
    <th scope="row">${fieldName(path)}</th>
    <td data-head="Before">${old}</td>
    <td data-head="After">${fresh}</td>
  </tr>`;
}

/** The fields that changed; of an entry that is new, or taken out, each of its fields. */
const rowsOf = (fields: EntryChange['fields']): EntryChange['fields'] =>
  fields.flatMap((field) => {
    if (field.path !== '') return [field];
    const [before, after] = [field.before, field.after] as (Record<string, unknown> | undefined)[];
    return Object.keys(after ?? before ?? {}).map((path) => ({
      path,
      before: before?.[path],
      after: after?.[path],
    }));
  });

/**
 * What changes in one entry, before and after.
 * @param isOwn whether who looks sees the same in the form of the entry
 */
export function changeTable(change: EntryChange, name: string, names: Names, isOwn: boolean): Html {
  const { collection, id, before, after, fields } = change;
  const verb = !before ? 'New' : !after ? 'Taken out' : 'Changed';
  const second = needsSecond(change);
  const link = after && isOwn ? html`<a href="/change/${collection}/${id}">${name}</a>` : name;
  return html`<section>
    <h3>${verb}: ${collections[collection].one} ${link}</h3>
    ${second !== undefined && html`<p><strong>Needs a second person.</strong> ${second}</p>`}
    <div class="scroll" tabindex="0" role="region" aria-label="What changed in ${name}">
      <table class="before-after stacks">
        <thead>
          <tr>
            <th scope="col">Field</th>
            <th scope="col">Before</th>
            <th scope="col">After</th>
          </tr>
        </thead>
        <tbody>
          ${rowsOf(fields).map((one) => row(one, change, names))}
        </tbody>
      </table>
    </div>
  </section>`;
}
