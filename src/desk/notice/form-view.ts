import { mostHours } from '../../schemas/notice.ts';
import { form as formWords } from '../../text/desk-en-GB.ts';
import { idOf } from '../forms/box.ts';
import type { Typed } from '../forms/typed.ts';
import type { Person } from '../people/person.ts';
import { byBox } from '../views/form-page.ts';
import { html, type Html } from '../views/html.ts';
import { page, tokenBox } from '../views/layout.ts';
import { momentParts, type lineBoxes, type momentBoxes } from './boxes.ts';
import type { NoticeTrial } from './trial.ts';

export type NoticeForm = {
  person: Person;
  token: string;
  typed: Typed;
  trial: Pick<NoticeTrial, 'told' | 'elsewhere' | 'renews'>;
  choices: { instead: string[]; standsFor: string[] };
  notice?: Html | undefined;
  /** Whether it can be looked at below the form. */
  isSeen?: boolean;
};

type Beside = ReadonlyMap<string, readonly string[]>;

const labels = {
  words: ['What must people know now?', 'One or two short sentences. No number: it stands beside.'],
  instead: [
    'Whom can they call instead?',
    'Type part of the name, then choose. Only confirmed numbers are on the list.',
  ],
  standsFor: [
    'Whose number does not work?',
    'Leave it empty if all numbers work. Wherever this number stands, the other one stands until then. 999 and the lines for any hour stay as they are.',
  ],
  heardFrom: [
    'How do you know?',
    'Who said so, and how: what they are, no name. It is not shown. For example: the manager of the line, by phone.',
  ],
  from: ['From', 'The day, and the time like 09:00 or 17:30.'],
  until: ['Until', `It goes by itself then: at most ${mostHours} hours after it began.`],
} as const;

const errorOf = (beside: Beside, path: string) =>
  html`<p class="error" id="${idOf(path)}-error" data-error="${path}">
    ${(beside.get(path) ?? []).map((one) => html`<span>${one}</span> `)}
  </p>`;

function line(
  name: (typeof lineBoxes)[number],
  typed: Typed,
  beside: Beside,
  choices?: readonly string[],
): Html {
  const [label, hint] = labels[name];
  const id = idOf(name);
  const list = choices && html` list="${id}-names" autocomplete="off"`;
  const isWrong = (beside.get(name) ?? []).length > 0 && html` aria-invalid="true"`;
  return html`<div class="field" data-path="${name}">
    <label for="${id}">${label}</label>
    <p class="hint" id="${id}-hint">${hint}</p>
    <input
      id="${id}"
      name="${name}"
      value="${typed.get(name)?.[0] ?? ''}"
      aria-describedby="${id}-hint ${id}-error"
      ${isWrong}${list ?? ''}
    />${
      choices &&
      html`<datalist id="${id}-names">
        ${choices.map((one) => html`<option value="${one}"></option>`)}
      </datalist>`
    }${errorOf(beside, name)}
  </div>`;
}

/** Boxes for a day and a time: three for the day, since a browser’s own follows its language. */
export function momentBoxesOf(
  name: (typeof momentBoxes)[number],
  typed: Typed,
  beside: Beside = new Map(),
): Html {
  const [label, hint] = labels[name];
  const id = idOf(name);
  const part = (one: (typeof momentParts)[number]) => {
    const path = `${name}.${one}`;
    return html`<label class="part" for="${idOf(path)}"
      >${one === 'time' ? 'Time' : formWords[one]}<input
        id="${idOf(path)}"
        name="${path}"
        value="${typed.get(path)?.[0] ?? ''}"
        autocomplete="off"
        class="${one === 'time' ? 'short' : one}"
    /></label>`;
  };
  return html`<fieldset
    class="field"
    data-path="${name}"
    id="${id}-group"
    aria-describedby="${id}-hint ${id}-error"
  >
    <legend>${label}</legend>
    <p class="hint" id="${id}-hint">${hint}</p>
    ${errorOf(beside, name)}
    <div class="day">${momentParts.map(part)}</div>
  </fieldset>`;
}

const summary = ({ told, elsewhere }: NoticeForm['trial']) =>
  told.length + elsewhere.length > 0 &&
  html`<section class="summary" aria-labelledby="summary-title">
    <h2 id="summary-title">To put right or look at</h2>
    <ul>
      ${told.map(({ path, message }) => html`<li>${path === '' ? message : html`<a href="#${idOf(path)}-error">${message}</a>`}</li>`)}${elsewhere.map((one) => html`<li>In another place: ${one}</li>`)}
    </ul>
  </section>`;

const seen = html`<section class="see" aria-labelledby="see-title">
  <h2 id="see-title">How it looks</h2>
  <p class="hint">This is the first page with your notice. It is not on the website yet.</p>
  <div class="frames">
    <div>
      <h3>On a phone</h3>
      <iframe title="The page on a phone" src="/see/" class="phone"></iframe>
    </div>
    <div>
      <h3>Wide</h3>
      <div class="shrunk">
        <iframe title="The page on a wide screen" src="/see/" class="screen"></iframe>
      </div>
    </div>
  </div>
</section>`;

/** The form of an urgent notice. */
export function noticeFormPage(shown: NoticeForm): string {
  const { person, token, typed, trial, choices, notice, isSeen } = shown;
  const boxes = (beside: Beside) =>
    html`${line('words', typed, beside)}${line('instead', typed, beside, choices.instead)}${line('standsFor', typed, beside, choices.standsFor)}${momentBoxesOf('from', typed, beside)}${momentBoxesOf('until', typed, beside)}${line('heardFrom', typed, beside)}`;
  const beside = byBox(trial.told, boxes(new Map()));
  const mayAlone = person.isSignedOn && person.may.has('announce');
  const act = trial.renews
    ? html`<button name="do" value="second" class="main">Send to a second person</button>`
    : mayAlone
      ? html`<button name="do" value="put" class="main">Put it on the website now</button>`
      : html`<button name="do" value="second" class="main">Send to a second person</button>`;
  const who =
    !mayAlone &&
    html`<p class="notice">
      Only somebody who has signed on, and may put up notices, does so alone. You can write it here,
      and send it to a second person.
    </p>`;
  const body = html`${notice && html`<div class="notice" role="status">${notice}</div>`}${who}${isSeen === undefined ? false : summary(trial)}
    <p>
      For hours, not for weeks: a line that is out of order, an office that is closed. It stands
      above the numbers on every page, and goes by itself.
    </p>
    <form method="post" action="/notice/" id="entry" data-check="/notice/check" novalidate>
      <button name="do" value="check" class="first" tabindex="-1" aria-hidden="true">Check</button>
      ${tokenBox(token)}${boxes(beside)}
      <p class="error" id="rest">
        ${(beside.get('') ?? []).map((one) => html`<span>${one}</span> `)}
      </p>
      <div class="acts">
        <p id="state" role="status"></p>
        ${act}
        <button name="do" value="see">See it</button>
        <button name="do" value="forget">Throw away what I typed</button>
      </div>
    </form>
    ${isSeen && seen}`;
  return page({ title: 'Put up an urgent notice', person, isWide: isSeen === true }, body);
}
