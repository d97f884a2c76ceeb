import { form, hintInForm, labelOf } from '../../text/desk-en-GB.ts';
import { html, type Html } from '../views/html.ts';
import { choiceWords } from './choice-words.ts';
import type { Control, Field } from './field.ts';
import type { Nameable } from './names.ts';
import { countOf, inside, type Typed } from './typed.ts';
import { weekRead } from './week.ts';

/** What a form shows: what is typed, and what the checks say beside each field. */
export type Shown = {
  typed: Typed;
  told: ReadonlyMap<string, readonly string[]>;
  /** The box to begin in. */
  focus?: string | undefined;
};

export const idOf = (path: string) => `f-${path.replaceAll('.', '-')}`;
const listOf = (of: Nameable) => `names-${of}`;

type Box = { path: string; label: Html; hint?: string | undefined; key: string };

const errorOf = ({ told }: Shown, path: string) =>
  html`<p class="error" id="${idOf(path)}-error" data-error="${path}">
    ${(told.get(path) ?? []).map((one) => html`<span>${one}</span> `)}
  </p>`;

const hintOf = (path: string, hint: string | undefined) =>
  hint !== undefined && html`<p class="hint" id="${idOf(path)}-hint">${hint}</p>`;

const describedBy = (path: string, hint: string | undefined) =>
  `${hint === undefined ? '' : `${idOf(path)}-hint `}${idOf(path)}-error`;

const isWrong = ({ told }: Shown, path: string) =>
  (told.get(path) ?? []).length > 0 && html` aria-invalid="true"`;

const focusOn = ({ focus }: Shown, path: string) => focus === path && html` autofocus`;
const textOf = ({ typed }: Shown, path: string) => typed.get(path)?.[0] ?? '';

function row(shown: Shown, { path, label, hint }: Box, control: Html): Html {
  return html`<div class="field" data-path="${path}">
    <label for="${idOf(path)}">${label}</label
    >${hintOf(path, hint)}${control}${errorOf(shown, path)}
  </div>`;
}

function group(shown: Shown, { path, label, hint }: Box, body: Html, id = ''): Html {
  return html`<fieldset
    class="field"
    data-path="${path}"
    id="${id || `${idOf(path)}-group`}"
    aria-describedby="${describedBy(path, hint)}"
  >
    <legend>${label}</legend>
    ${hintOf(path, hint)}${errorOf(shown, path)}${body}
  </fieldset>`;
}

function line(shown: Shown, box: Box, more: Html = html``): Html {
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

function area(shown: Shown, box: Box, rows: number): Html {
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

function ticks(shown: Shown, box: Box, words: string[], type: 'checkbox' | 'radio'): Html {
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

function select(shown: Shown, box: Box, words: string[], isNeeded: boolean): Html {
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

function day(shown: Shown, box: Box, orWord: string | undefined): Html {
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

/** What a form carries along, and says so. */
function kept(shown: Shown, box: Box): Html {
  const { path, label } = box;
  const text = textOf(shown, path);
  if (text === '') return html``;
  return html`<div class="field" data-path="${path}">
    <p><strong>${label}</strong></p>
    <p class="hint">${form.kept}</p>
    <input type="hidden" name="${path}" value="${text}" />${errorOf(shown, path)}
  </div>`;
}

function kinds(shown: Shown, box: Box, control: Control & { is: 'kinds' }): Html {
  const path = inside(box.path, control.key);
  const word = textOf(shown, path);
  const choice = ticks(
    shown,
    { path, key: control.key, label: html`${labelOf(control.key)}` },
    control.kinds.map((one) => one.word),
    'radio',
  );
  const chosen = control.kinds.find((one) => one.word === word);
  const change = html`<button class="small" name="do" value="kind:${box.path}">
    ${form.kind}
  </button>`;
  const body = html`${choice}${change}${chosen && fieldsOf(shown, chosen.fields, box.path)}`;
  return box.path === '' ? body : group(shown, box, body);
}

const nameOfItem = (label: Html, number: number) => html`${label} ${number}`;

function list(shown: Shown, box: Box, control: Control & { is: 'list' }): Html {
  const { path, key } = box;
  const count = countOf(shown.typed, path);
  const label = labelOf(key);
  const item = (index: number) => {
    const own = inside(path, index);
    const up =
      index > 0 &&
      html`<button class="small" name="do" value="up:${path}:${index}">
        ${form.up(index + 1)}
      </button>`;
    const remove = html`<button class="small" name="do" value="remove:${path}:${index}">
      ${form.remove(label, index + 1)}
    </button>`;
    const body = boxOf(
      shown,
      { path: own, key, label: nameOfItem(html`${label}`, index + 1) },
      control.item,
      true,
    );
    return html`<div class="item">
      ${body}
      <p class="moves">${up}${remove}</p>
    </div>`;
  };
  const read = weekRead(shown.typed, path, control.item);
  const words =
    read !== undefined &&
    html`<p class="reads" data-reads="${path}">${form.reads} <strong>${read}</strong></p>`;
  const add = html`<button
    class="small"
    name="do"
    value="add:${path}"
    id="${idOf(path)}"
    ${focusOn(shown, path)}
  >
    ${form.add(label)}
  </button>`;
  const body = html`<input
      type="hidden"
      name="${path}#"
      value="${count}"
    />${Array.from({ length: count }, (_, index) => item(index))}${words}
    <p>${add}</p>`;
  return group(shown, box, body);
}

/** The boxes of one control. */
function boxOf(shown: Shown, box: Box, control: Control, isNeeded: boolean): Html {
  const text = textOf(shown, box.path);
  switch (control.is) {
    case 'line':
      return text.length > 70 || text.includes('\n') ? area(shown, box, 3) : line(shown, box);
    case 'sentences':
      return area(shown, box, Math.min(8, Math.max(2, Math.ceil(text.length / 70))));
    case 'lines': {
      const hint =
        box.hint === undefined ? form.perLine : `${box.hint.replace(/\.?$/, '.')} ${form.perLine}`;
      return area(shown, { ...box, hint }, Math.max(3, text.split('\n').length + 1));
    }
    case 'number':
      return line(shown, box, html` inputmode="decimal" class="short"`);
    case 'clock':
      return line(shown, box, html` class="short" autocomplete="off"`);
    case 'day':
      return day(shown, box, undefined);
    case 'partialDay':
      return day(shown, box, control.orWord);
    case 'yesNo':
      return html`<div class="field" data-path="${box.path}">
        <label class="tick"
          ><input
            type="checkbox"
            id="${idOf(box.path)}"
            name="${box.path}"
            value="true"
            ${text === 'true' && html` checked`}
            aria-describedby="${describedBy(box.path, box.hint)}"
          />
          ${box.label}</label
        >${hintOf(box.path, box.hint)}${errorOf(shown, box.path)}
      </div>`;
    case 'choice':
      return select(shown, box, control.words, isNeeded);
    case 'choices':
      return ticks(shown, box, control.words, 'checkbox');
    case 'reference':
    case 'page':
      return line(
        shown,
        { ...box, hint: box.hint ?? form.pickName },
        html` list="${listOf(control.is === 'page' ? 'page' : control.to)}" autocomplete="off"`,
      );
    case 'kept':
      return kept(shown, box);
    case 'group':
      return group(shown, box, fieldsOf(shown, control.fields, box.path));
    case 'list':
      return list(shown, box, control);
    case 'kinds':
      return kinds(shown, box, control);
  }
}

/** Whether someone is to go on in what holds a group of boxes: then that is in its first box. */
const focusIsOn = ({ focus }: Shown, above: string) => above !== '' && focus === above;

/** The boxes of several fields. */
export function fieldsOf(shown: Shown, fields: readonly Field[], above: string): Html {
  return html`${fields.map(({ key, hint, isNeeded, control }, index) => {
    const path = inside(above, key);
    const own = index === 0 && focusIsOn(shown, above) ? { ...shown, focus: path } : shown;
    const label = html`${labelOf(key)}${!isNeeded && control.is !== 'yesNo' && html` <span class="optional">(${form.optional})</span>`}`;
    const written =
      shown.typed.has(`${path}!`) && html`<input type="hidden" name="${path}!" value="1" />`;
    const box = {
      path,
      key,
      label,
      hint: hint === undefined ? hint : hintInForm(hint, control.is),
    };
    return html`${written}${boxOf(own, box, control, isNeeded)}`;
  })}`;
}

/** The boxes of a whole entry. */
export const entryBoxes = (shown: Shown, control: Control): Html =>
  control.is === 'group'
    ? fieldsOf(shown, control.fields, '')
    : boxOf(shown, { path: '', key: '', label: html`` }, control, true);

const namedInFields = (fields: readonly Field[]) =>
  new Set(fields.flatMap(({ control }) => [...namedIn(control)]));

/** What can be named in a form. */
export function namedIn(control: Control): Set<Nameable> {
  if (control.is === 'reference') return new Set([control.to]);
  if (control.is === 'page') return new Set(['page']);
  if (control.is === 'group') return namedInFields(control.fields);
  if (control.is === 'kinds') return namedInFields(control.kinds.flatMap(({ fields }) => fields));
  return control.is === 'list' ? namedIn(control.item) : new Set();
}
