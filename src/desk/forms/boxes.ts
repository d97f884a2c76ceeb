import { form, hintInForm, labelOf } from '../../text/desk-en-GB.ts';
import { html, type Html } from '../views/html.ts';
import { group, listOf, textOf, type Box, type Shown } from './box.ts';
import type { Control, Field } from './field.ts';
import { ofOtherKinds } from './other-kinds.ts';
import { area, day, line, select, ticks, yesNo } from './plain-boxes.ts';
import { several } from './several.ts';
import { inside, nameIn } from './typed.ts';
import { weekRead } from './week.ts';

const andThen = (hint: string | undefined, more: string) =>
  hint === undefined ? more : `${hint.replace(/\.?$/, '.')} ${more}`;

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
  const others = ofOtherKinds(shown, control, word, box.path);
  const body = html`${choice}
    <p>${change}</p>
    ${others}${chosen && fieldsOf(shown, chosen.fields, box.path)}`;
  return box.path === '' ? body : group(shown, box, body);
}

function list(shown: Shown, box: Box, control: Control & { is: 'list' }, isNeeded: boolean): Html {
  const { path, key } = box;
  const read = weekRead(shown.typed, path, control.item);
  const words =
    read !== undefined &&
    html`<p class="reads" data-reads="${path}">${form.reads} <strong>${read}</strong></p>`;
  const item = (own: string, label: Html) =>
    boxOf(shown, { path: own, key, label }, control.item, true);
  return several(shown, box, item, { isNeeded, canMove: true, below: words });
}

/** Like a list, where each item has a name of its own. */
function map(shown: Shown, box: Box, control: Control & { is: 'map' }): Html {
  const { key } = box;
  const item = (own: string, label: Html) => {
    const name = line(
      focusIsOn(shown, own) ? { ...shown, focus: nameIn(own) } : shown,
      { path: nameIn(own), key: 'name', label: html`${form.mapName}`, hint: form.mapHint },
      html` class="short" autocomplete="off"`,
    );
    const rest = { ...shown, focus: undefined };
    const value =
      control.item.is === 'group'
        ? fieldsOf(rest, control.item.fields, own)
        : boxOf(rest, { path: own, key, label }, control.item, true);
    const about = shown.called?.(key, textOf(shown, nameIn(own)));
    const legend = about === undefined ? label : html`${label}: ${about}`;
    return group(shown, { path: own, key, label: legend }, html`${name}${value}`);
  };
  return several(shown, box, item);
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
      return area(
        shown,
        { ...box, hint: andThen(box.hint, form.perLine) },
        Math.max(3, text.split('\n').length + 1),
      );
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
      return yesNo(shown, box);
    case 'choice':
      return select(shown, box, control.words, isNeeded);
    case 'choices':
      return ticks(shown, box, control.words, 'checkbox');
    case 'reference':
    case 'page':
      return line(
        shown,
        { ...box, hint: andThen(box.hint, form.pickName) },
        html` list="${listOf(control.is === 'page' ? 'page' : control.to)}" autocomplete="off"`,
      );
    case 'group':
      return group(shown, box, fieldsOf(shown, control.fields, box.path));
    case 'list':
      return list(shown, box, control, isNeeded);
    case 'map':
      return map(shown, box, control);
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
