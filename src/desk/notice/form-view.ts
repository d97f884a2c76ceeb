import { mostHours } from '../../schemas/notice.ts';
import { form as formWords } from '../../text/desk-en-GB.ts';
import { group, idOf, textOf, type Box, type Shown } from '../forms/box.ts';
import { line } from '../forms/plain-boxes.ts';
import type { Typed } from '../forms/typed.ts';
import type { Person } from '../people/person.ts';
import { html, type Html } from '../views/html.ts';
import { page, tokenBox } from '../views/layout.ts';
import { seeFrames, type Seen } from '../views/see-frames.ts';
import { byBox, summary } from '../views/summary.ts';
import { momentParts, type momentBoxes } from './boxes.ts';
import type { NoticeTrial } from './trial.ts';

export type NoticeForm = {
  person: Person;
  token: string;
  typed: Typed;
  trial: Pick<NoticeTrial, 'told' | 'elsewhere' | 'renews'>;
  choices: { instead: string[]; standsFor: string[] };
  notice?: Html | undefined;
  /** Whether findings are listed on top: after someone asked for something. */
  isJudged: boolean;
  /** The first page as it would be, once someone asked for it. */
  see?: Seen | undefined;
};

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

const boxOf = (name: keyof typeof labels): Box => {
  const [label, hint] = labels[name];
  return { path: name, key: name, label: html`${label}`, hint };
};

/** A box in which a contact is named, out of those that may stand there. */
function chosen(shown: Shown, name: 'instead' | 'standsFor', choices: readonly string[]): Html {
  const id = `${idOf(name)}-names`;
  return html`${line(shown, boxOf(name), html` list="${id}" autocomplete="off"`)}
    <datalist id="${id}">
      ${choices.map((one) => html`<option value="${one}"></option>`)}
    </datalist>`;
}

/** Boxes for a day and a time: three for the day, since a browser’s own follows its language. */
export function momentBoxesOf(shown: Shown, name: (typeof momentBoxes)[number]): Html {
  const part = (one: (typeof momentParts)[number]) => {
    const path = `${name}.${one}`;
    return html`<label class="part" for="${idOf(path)}"
      >${one === 'time' ? 'Time' : formWords[one]}<input
        id="${idOf(path)}"
        name="${path}"
        value="${textOf(shown, path)}"
        autocomplete="off"
        class="${one === 'time' ? 'short' : one}"
    /></label>`;
  };
  return group(shown, boxOf(name), html`<div class="day">${momentParts.map(part)}</div>`);
}

const labelIn = (path: string): string => labels[path as keyof typeof labels]?.[0] ?? '';

/** The form of an urgent notice. */
export function noticeFormPage(shown: NoticeForm): string {
  const { person, token, typed, trial, choices, notice, isJudged, see } = shown;
  const boxes = (inForm: Shown) =>
    html`${line(inForm, boxOf('words'))}${chosen(inForm, 'instead', choices.instead)}${chosen(inForm, 'standsFor', choices.standsFor)}${momentBoxesOf(inForm, 'from')}${momentBoxesOf(inForm, 'until')}${line(inForm, boxOf('heardFrom'))}`;
  const plain = boxes({ typed, told: new Map() });
  const beside = byBox(trial.told, plain);
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
  const body = html`${notice && html`<div class="notice" role="status">${notice}</div>`}${who}${summary(trial.told, trial.elsewhere, plain.html, isJudged, labelIn)}
    <p>
      For hours, not for weeks: a line that is out of order, an office that is closed. It stands
      above the numbers on every page, and goes by itself.
    </p>
    <form method="post" action="/notice/" id="entry" data-check="/notice/check" novalidate>
      <button name="do" value="check" class="first" tabindex="-1" aria-hidden="true">Check</button>
      ${tokenBox(token)}${isJudged && html`<input type="hidden" name="judged" value="yes" />`}${boxes({ typed, told: beside })}
      <p class="error" id="rest">
        ${(beside.get('') ?? []).map((one) => html`<span>${one}</span> `)}
      </p>
      <div class="acts">
        <p id="state" role="status"></p>
        ${act}
        <button name="do" value="see" formaction="/notice/#see-title">See it</button>
        <button name="do" value="forget">Throw away what I typed</button>
      </div>
    </form>
    ${see && seeFrames(see)}`;
  return page({ title: 'Put up an urgent notice', person, isWide: see !== undefined }, body);
}
