import { callHref } from '../../lib/phone.ts';
import { overdue, searching } from '../../text/device-en-GB.ts';
import { numberElement, withNumbers } from '../numbers.ts';
import type { Result } from './answering.ts';

/**
 * One result: a heading that leads to the place, what it is in a line, and for a service its number.
 * @param base path of the site, with a slash at its end
 */
export function resultItem(
  { path, title, summary, number, isOverdue }: Result,
  base: string,
): HTMLLIElement {
  const item = document.createElement('li');
  const heading = document.createElement('h3');
  const link = document.createElement('a');
  link.href = base + path.slice(1);
  link.append(...withNumbers(title));
  heading.append(link);
  const about = document.createElement('p');
  about.append(...withNumbers(summary));
  item.append(heading, about);
  if (number) {
    const call = document.createElement('a');
    call.href = callHref(number);
    call.append(`${searching.call} `, numberElement(number));
    const line = document.createElement('p');
    line.append(call, isOverdue ? ` (${overdue})` : '');
    item.append(line);
  }
  return item;
}

/** Makes a list hold these items and no others; one that is there already, at its place, is not touched. */
export function fillList(list: Element, items: HTMLElement[]): void {
  items.forEach((item, place) => {
    const there = list.children[place];
    if (!there) list.append(item);
    else if (!there.isEqualNode(item)) there.replaceWith(item);
  });
  while (list.children.length > items.length) list.lastElementChild!.remove();
}
