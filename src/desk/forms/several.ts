import { form, labelOf } from '../../text/desk-en-GB.ts';
import { html, type Html } from '../views/html.ts';
import { focusOn, group, idOf, type Box, type Shown } from './box.ts';
import { countOf, inside } from './typed.ts';

const nameOfItem = (label: Html, number: number) => html`${label} ${number}`;

const move = (verb: 'add' | 'remove' | 'up', place: string, words: string, more: Html = html``) =>
  html`<button class="small" name="do" value="${verb}:${place}" ${more}>${words}</button>`;

type More = {
  /** Whether one item stands there from the beginning, to be filled in. */
  isNeeded?: boolean;
  canMove?: boolean;
  below?: Html | false;
};

/** The items of a list or a map, each with what takes it out, and what adds one more. */
export function several(
  shown: Shown,
  box: Box,
  item: (own: string, label: Html) => Html,
  { isNeeded = false, canMove = false, below }: More = {},
): Html {
  const { path, key } = box;
  const label = labelOf(key);
  const count = Math.max(countOf(shown.typed, path), isNeeded ? 1 : 0);
  const items = Array.from({ length: count }, (_, index) => {
    const up = canMove && index > 0 && move('up', `${path}:${index}`, form.up(index + 1));
    const remove = move('remove', `${path}:${index}`, form.remove(label, index + 1));
    return html`<div class="item">
      ${item(inside(path, index), nameOfItem(html`${label}`, index + 1))}
      <p class="moves">${up}${remove}</p>
    </div>`;
  });
  const add = html` id="${idOf(path)}"${focusOn(shown, path)}`;
  const body = html`<input type="hidden" name="${path}#" value="${count}" />${items}${below}
    <p>${move('add', path, form.add(label), add)}</p>`;
  return group(shown, box, body);
}
