import type { Elsewhere, Told } from '../checks/trial.ts';
import type { Conflict } from '../drafts/value-merge.ts';
import { namedByCards } from '../cards/asked.ts';
import { idOf, type Shown } from '../forms/box.ts';
import { entryBoxes } from '../forms/boxes.ts';
import { namedIn } from '../forms/named.ts';
import type { EntryForm } from '../forms/entry-form.ts';
import type { Names } from '../forms/names.ts';
import type { Typed } from '../forms/typed.ts';
import type { Person } from '../people/person.ts';
import { collections, labelOf } from '../../text/desk-en-GB.ts';
import { bodyBox } from './body-box.ts';
import { html, type Html } from './html.ts';
import { page, tokenBox } from './layout.ts';
import { seeFrames, type Seen } from './see-frames.ts';
import { valueWords } from './value-words.ts';

export type FormPage = {
  person: Person;
  token: string;
  form: EntryForm;
  names: Names;
  called?: Shown['called'];
  /** What the entry is called. */
  name: string;
  typed: Typed;
  told: Told[];
  elsewhere: Elsewhere[];
  conflicts?: Conflict[];
  /** The commit that the form was opened on. */
  opened: string;
  focus?: string;
  /** A sentence above the form: what was saved, or what is not. */
  notice?: Html | undefined;
  /** Whether findings are listed on top: after someone asked for a check, or to save. */
  isJudged: boolean;
  see?: Seen & { pages: string[] };
};

/** The nearest box that a form has for a place in an entry. */
function boxFor(path: string, known: ReadonlySet<string>): string {
  for (let at = path; at !== ''; at = at.split('.').slice(0, -1).join('.'))
    if (known.has(at)) return at;
  return '';
}

/** Findings by the box beside which they are shown; those without a box stand under the empty name. */
export function byBox(told: readonly Told[], boxes: Html): Map<string, string[]> {
  const known = new Set([...boxes.html.matchAll(/data-error="([^"]*)"/g)].map(([, path]) => path!));
  const found = new Map<string, string[]>();
  for (const { path, message } of told) {
    const box = boxFor(path, known);
    found.set(box, [...(found.get(box) ?? []), message]);
  }
  return found;
}

const words: Record<Told['severity'], string> = {
  wrong: '',
  due: 'Waiting: ',
  odd: 'Look at this: ',
};

/** What is to be put right in another form, with the way there. */
export const elsewhereItem = ({ place, at, message }: Elsewhere): Html =>
  html`<li>In ${at === undefined ? place : html`<a href="${at}">${place}</a>`}: ${message}</li>`;

/** Everything that is to be put right, with a link to each box. */
function summary(
  told: readonly Told[],
  elsewhere: readonly Elsewhere[],
  known: string,
  isShown: boolean,
): Html {
  const paths = new Set([...known.matchAll(/data-error="([^"]*)"/g)].map(([, path]) => path!));
  const item = ({ path, message, severity, line }: Told) => {
    const box = boxFor(path, paths);
    const place =
      path === ''
        ? ''
        : path === 'body'
          ? `Words, line ${line ?? 1}: `
          : `${labelOf(path.split('.').findLast((one) => !/^\d+$/.test(one)) ?? '')}: `;
    return box === ''
      ? html`<li>${words[severity]}${place}${message}</li>`
      : html`<li>
          <a href="#${box === 'body' ? 'body' : `${idOf(box)}-error`}"
            >${words[severity]}${place}${message}</a
          >
        </li>`;
  };
  const list = [...told.map(item), ...elsewhere.map(elsewhereItem)];
  return html`<section
    class="summary"
    id="summary"
    tabindex="-1"
    aria-labelledby="summary-title"
    ${(!isShown || list.length === 0) && html` hidden`}
  >
    <h2 id="summary-title">To put right or look at</h2>
    <ul id="summary-list">
      ${list}
    </ul>
  </section>`;
}

function clash({ path, theirs, mine }: Conflict): Html {
  return html`<li>
    <strong>${labelOf(path.split('.').at(-1)!)}</strong>: somebody else has saved
    “${valueWords(theirs)}”. You have “${valueWords(mine)}”.
  </li>`;
}

const clashes = (conflicts: readonly Conflict[] | undefined) =>
  conflicts !== undefined &&
  conflicts.length > 0 &&
  html`<section class="summary" role="alert">
    <h2>Somebody changed the same thing</h2>
    <p>Nothing is lost. Look at what they saved, put right what you have below, then save again.</p>
    <ul>
      ${conflicts.map(clash)}
    </ul>
  </section>`;

const namesList = ({ control, shape }: EntryForm, names: Names) =>
  [...new Set([...namedIn(control), ...(shape === 'above prose' ? namedByCards : [])])].map(
    (of) =>
      html`<datalist id="names-${of}">
        ${names.all(of).map((one) => html`<option value="${one}"></option>`)}
      </datalist>`,
  );

function seen(see: FormPage['see']): Html | false {
  if (!see) return false;
  return html`${seeFrames(see)}
    <h3>Pages that show this</h3>
    <ul>
      ${see.pages.map((path) => html`<li><a href="/see${path}" target="_blank">${path} (opens beside)</a></li>`)}
    </ul>`;
}

/** The page with the form of one entry. */
export function formPage(shownAs: FormPage): string {
  const { person, token, form, names, name, typed, told, elsewhere, opened, focus } = shownAs;
  const { collection, id, control, layer, shape } = form;
  const empty: Shown = { typed, told: new Map() };
  const drawn = (shown: Shown) =>
    html`${shape === 'above prose' && bodyBox(shown)}${entryBoxes(shown, control)}`;
  const plain = drawn(empty);
  const beside = byBox(told, plain);
  const boxes = drawn({ typed, told: beside, focus, called: shownAs.called });
  const one = collections[collection].one;
  const title = form.before ? `Change the ${one} “${name}”` : `New ${one}`;
  const more =
    form.before &&
    html`<p class="more">
      <a href="/new/${collection}?from=${encodeURIComponent(id)}">Copy</a>
      <a href="/retire/${collection}/${id}">Take out</a>
      <a href="/rename/${collection}/${id}">Change its address</a>
    </p>`;
  const body = html`${shownAs.notice && html`<div class="notice" role="status">${shownAs.notice}</div>`}${clashes(shownAs.conflicts)}${summary(told, elsewhere, plain.html, shownAs.isJudged)}
    <form
      method="post"
      action="/change/${collection}/${id}"
      id="entry"
      data-check="/check/${collection}/${id}"
      novalidate
    >
      <button name="do" value="check" class="first" tabindex="-1" aria-hidden="true">Check</button>
      ${tokenBox(token)}<input
        type="hidden"
        name="opened"
        value="${opened}"
      />${!form.before && html`<input type="hidden" name="layer" value="${layer.name}" />`} ${boxes}
      <p class="error" id="rest">
        ${(beside.get('') ?? []).map((one) => html`<span>${one}</span> `)}
      </p>
      <div class="acts">
        <p id="state" role="status"></p>
        <button name="do" value="save" class="main">Save</button>
        <button name="do" value="check">Check it</button>
        <button name="do" value="see">See it</button>
        ${'reviewBy' in shownFields(control) && html`<button name="do" value="today">I checked this today</button>`}
        <button name="do" value="forget">Throw away what I typed</button>
      </div>
    </form>
    ${namesList(form, names)}${seen(shownAs.see)}${more}`;
  return page(
    { title, person, isWide: shownAs.see !== undefined || shape === 'above prose' },
    body,
  );
}

/** The keys of an entry’s own fields. */
function shownFields(control: EntryForm['control']): Record<string, true> {
  const fields =
    control.is === 'group'
      ? control.fields
      : control.is === 'kinds'
        ? control.kinds.flatMap((one) => one.fields)
        : [];
  return Object.fromEntries(fields.map(({ key }) => [key, true]));
}
