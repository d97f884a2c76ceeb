import { callHref, numberAttributes } from '../../lib/phone.ts';
import { keeping } from '../../text/device-en-GB.ts';

/** A service as it stands on a slip: a calm name, its number, when it answers. */
type Kept = { name: string; phone: string; hours: string };

/** What was gathered in this visit, by name. In memory alone: it goes with the document. */
const kept = new Map<string, Kept>();

/** As the text around it in every look: a browser’s own button is too pale in the dark. */
const asText = { background: 'none', color: 'inherit', minHeight: '2.75rem' };

/** Offers, on the page of a service, to put it on the list to print, or to take it off. */
export function offerToKeep(element: HTMLElement): () => void {
  const { name, phone, hours } = element.dataset as Kept;
  const button = document.createElement('button');
  const update = () => {
    button.textContent = kept.has(name) ? keeping.remove : keeping.add;
  };
  Object.assign(button.style, asText);
  button.type = 'button';
  button.onclick = () => {
    if (!kept.delete(name)) kept.set(name, { name, phone, hours });
    update();
  };
  update();
  element.prepend(button);
  return () => button.remove();
}

/** An item of the list, with a button that takes it off and is not printed. */
function row({ name, phone, hours }: Kept, update: () => void): HTMLElement {
  const item = document.createElement('p');
  const number = document.createElement('a');
  const button = document.createElement('button');
  number.href = callHref(phone);
  number.textContent = phone;
  Object.assign(number, { dir: numberAttributes.dir, translate: false });
  button.type = 'button';
  button.className = 'no-print';
  Object.assign(button.style, asText);
  button.textContent = keeping.removeOne(name);
  button.onclick = () => {
    kept.delete(name);
    update();
  };
  item.append(`${name}: `, number, ` (${hours}) `, button);
  return item;
}

/** Shows the list that was gathered, in place of what tells how to gather one. */
export function showKept(element: HTMLElement): () => void {
  const rows = element.querySelector<HTMLElement>('[data-rows]')!;
  const update = () => {
    rows.replaceChildren(...[...kept.values()].map((one) => row(one, update)));
    for (const part of element.querySelectorAll<HTMLElement>('[data-none], [data-some]'))
      part.hidden = kept.size > 0 === 'none' in part.dataset;
  };
  update();
  return () => rows.replaceChildren();
}
