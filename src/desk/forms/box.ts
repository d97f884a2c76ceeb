import { html, type Html } from '../views/html.ts';
import type { Nameable } from './names.ts';
import type { Typed } from './typed.ts';

/** What a form shows: what is typed, and what the checks say beside each field. */
export type Shown = {
  typed: Typed;
  told: ReadonlyMap<string, readonly string[]>;
  /** The box to begin in. */
  focus?: string | undefined;
  /** What an item of a map is about, by the key of the map and the name of the item. */
  called?: ((key: string, name: string) => string | undefined) | undefined;
};

/** A box, or a group of them: the place in the entry, and what people read beside it. */
export type Box = { path: string; label: Html; hint?: string | undefined; key: string };

export const idOf = (path: string) => `f-${path.replaceAll('.', '-')}`;
export const listOf = (of: Nameable) => `names-${of}`;

export const errorOf = ({ told }: Shown, path: string) =>
  html`<p class="error" id="${idOf(path)}-error" data-error="${path}">
    ${(told.get(path) ?? []).map((one) => html`<span>${one}</span> `)}
  </p>`;

export const hintOf = (path: string, hint: string | undefined) =>
  hint !== undefined && html`<p class="hint" id="${idOf(path)}-hint">${hint}</p>`;

export const describedBy = (path: string, hint: string | undefined) =>
  `${hint === undefined ? '' : `${idOf(path)}-hint `}${idOf(path)}-error`;

export const isWrong = ({ told }: Shown, path: string) =>
  (told.get(path) ?? []).length > 0 && html` aria-invalid="true"`;

export const focusOn = ({ focus }: Shown, path: string) => focus === path && html` autofocus`;
export const textOf = ({ typed }: Shown, path: string) => typed.get(path)?.[0] ?? '';

export function row(shown: Shown, { path, label, hint }: Box, control: Html): Html {
  return html`<div class="field" data-path="${path}">
    <label for="${idOf(path)}">${label}</label
    >${hintOf(path, hint)}${control}${errorOf(shown, path)}
  </div>`;
}

export function group(shown: Shown, { path, label, hint }: Box, body: Html, id = ''): Html {
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
