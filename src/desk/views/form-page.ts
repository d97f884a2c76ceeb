import type { VocabularyName } from '../../components/mdx/vocabulary.ts';
import type { Elsewhere } from '../checks/elsewhere.ts';
import type { Told } from '../checks/trial.ts';
import type { Conflict } from '../drafts/value-merge.ts';
import { namedByCards } from '../cards/asked.ts';
import type { Shown } from '../forms/box.ts';
import { entryBoxes } from '../forms/boxes.ts';
import { namedIn } from '../forms/named.ts';
import type { EntryForm } from '../forms/entry-form.ts';
import type { Names } from '../forms/names.ts';
import type { Typed } from '../forms/typed.ts';
import type { Person } from '../people/person.ts';
import { collections } from '../../text/desk-en-GB.ts';
import { bodyBox } from './body-box.ts';
import { fieldName } from './change-table.ts';
import { html, type Html } from './html.ts';
import { page, tokenBox } from './layout.ts';
import { seeFrames, type Seen } from './see-frames.ts';
import { byBox, summary } from './summary.ts';
import { askedAt, valueWords } from './value-words.ts';

export type FormPage = {
  person: Person;
  token: string;
  form: EntryForm;
  names: Names;
  called?: Shown['called'];
  /** What may be put into the words of a page, what is used most first. */
  toPutIn: readonly VocabularyName[];
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

const clashes = ({ conflicts = [], form, names }: FormPage) => {
  const clash = ({ path, theirs, mine }: Conflict) => {
    const asked = askedAt(form.control, path, names);
    return html`<li>
      <strong>${fieldName(path)}</strong>: somebody else has saved “${valueWords(theirs, asked)}”.
      You have “${valueWords(mine, asked)}”.
    </li>`;
  };
  if (conflicts.length === 0) return false;
  return html`<section class="summary" role="alert">
    <h2>Somebody changed the same thing</h2>
    <p>Nothing is lost. Look at what they saved, put right what you have below, then save again.</p>
    <ul>
      ${conflicts.map(clash)}
    </ul>
  </section>`;
};

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
  const { person, token, form, names, name, typed, told, elsewhere, opened, focus, isJudged } =
    shownAs;
  const { collection, id, control, layer, shape } = form;
  const empty: Shown = { typed, told: new Map() };
  const drawn = (shown: Shown) =>
    html`${shape === 'above prose' && bodyBox(shown, shownAs.toPutIn)}${entryBoxes(shown, control)}`;
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
  const body = html`${shownAs.notice && html`<div class="notice" role="status">${shownAs.notice}</div>`}${clashes(shownAs)}${summary(told, elsewhere, plain.html, isJudged)}
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
      />${isJudged && html`<input type="hidden" name="judged" value="yes" />`}${!form.before && html`<input type="hidden" name="layer" value="${layer.name}" />`}
      ${boxes}
      <p class="error" id="rest">
        ${(beside.get('') ?? []).map((one) => html`<span>${one}</span> `)}
      </p>
      <div class="acts">
        <p id="state" role="status"></p>
        <button name="do" value="save" class="main">Save</button>
        <button name="do" value="check">Check it</button>
        <button name="do" value="see" formaction="/change/${collection}/${id}#see-title">
          See it
        </button>
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
