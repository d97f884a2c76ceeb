import { form } from '../../text/desk-en-GB.ts';
import { html, type Html } from '../views/html.ts';
import {
  describedBy,
  errorOf,
  focusOn,
  group,
  hintOf,
  idOf,
  isWrong,
  row,
  textOf,
  type Box,
  type Shown,
} from './box.ts';
import { choiceWords } from './choice-words.ts';
import { inside } from './typed.ts';

export function line(shown: Shown, box: Box, more: Html = html``): Html {
  const { path, hint } = box;
  return row(
    shown,
    box,
    html`<input
      id="${idOf(path)}"
      name="${path}"
      value="${textOf(shown, path)}"
      aria-describedby="${describedBy(path, hint)}"
      ${isWrong(shown, path)}${focusOn(shown, path)}${more}
    />`,
  );
}

export function area(shown: Shown, box: Box, rows: number): Html {
  const { path, hint } = box;
  return row(
    shown,
    box,
    html`<textarea
      id="${idOf(path)}"
      name="${path}"
      rows="${rows}"
      aria-describedby="${describedBy(path, hint)}"
      ${isWrong(shown, path)}${focusOn(shown, path)}
    >
${textOf(shown, path)}</textarea>`,
  );
}

export function ticks(shown: Shown, box: Box, words: string[], type: 'checkbox' | 'radio'): Html {
  const { path, key } = box;
  const chosen = shown.typed.get(path) ?? [];
  const order = shown.typed.get(`${path}~`)?.[0];
  const choice = (word: string, index: number) =>
    html`<label class="tick"
      ><input
        type="${type}"
        name="${path}"
        value="${word}"
        ${index === 0 && html` id="${idOf(path)}"`}${chosen.includes(word) && html` checked`}${index === 0 && focusOn(shown, path)}
      />
      ${choiceWords(key, word)}</label
    >`;
  const kept =
    order !== undefined && html`<input type="hidden" name="${path}~" value="${order}" />`;
  return group(
    shown,
    box,
    html`${kept}
      <div class="ticks">${words.map(choice)}</div>`,
  );
}

export function select(shown: Shown, box: Box, words: string[], isNeeded: boolean): Html {
  const { path, hint, key } = box;
  const chosen = textOf(shown, path);
  const none = (!isNeeded || chosen === '') && html`<option value="">${form.chooseNone}</option>`;
  const options = words.map(
    (word) =>
      html`<option value="${word}" ${word === chosen && html` selected`}>
        ${choiceWords(key, word)}
      </option>`,
  );
  return row(
    shown,
    box,
    html`<select
      id="${idOf(path)}"
      name="${path}"
      aria-describedby="${describedBy(path, hint)}"
      ${isWrong(shown, path)}${focusOn(shown, path)}
    >
      ${none}${options}
    </select>`,
  );
}

export function day(shown: Shown, box: Box, orWord: string | undefined): Html {
  const { path } = box;
  const part = (name: 'day' | 'month' | 'year') =>
    html`<label class="part" for="${idOf(inside(path, name))}"
      >${form[name]}<input
        id="${idOf(inside(path, name))}"
        name="${inside(path, name)}"
        value="${textOf(shown, inside(path, name))}"
        inputmode="numeric"
        autocomplete="off"
        class="${name}"
        ${name === 'day' && focusOn(shown, path)}
    /></label>`;
  const word =
    orWord !== undefined &&
    html`<label class="tick"
      ><input
        type="checkbox"
        name="${inside(path, 'word')}"
        value="${orWord}"
        ${shown.typed.has(inside(path, 'word')) && html` checked`}
      />
      ${form.word(orWord)}</label
    >`;
  return group(
    shown,
    box,
    html`<div class="day">${part('day')}${part('month')}${part('year')}</div>
      ${word}`,
  );
}

export const yesNo = (shown: Shown, { path, label, hint }: Box): Html =>
  html`<div class="field" data-path="${path}">
    <label class="tick"
      ><input
        type="checkbox"
        id="${idOf(path)}"
        name="${path}"
        value="true"
        ${textOf(shown, path) === 'true' && html` checked`}
        aria-describedby="${describedBy(path, hint)}"
      />
      ${label}</label
    >${hintOf(path, hint)}${errorOf(shown, path)}
  </div>`;
