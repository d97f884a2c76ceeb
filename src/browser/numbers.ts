import { numberAttributes } from '../lib/phone.ts';

/** An element that shows a number and keeps it as it is, whatever stands around it. */
export function numberElement(number: string): HTMLElement {
  const shown = document.createElement('span');
  for (const [name, value] of Object.entries(numberAttributes)) shown.setAttribute(name, value);
  shown.textContent = number;
  return shown;
}

/** A text in parts, in which each number of several groups stands in an element of its own. */
export const withNumbers = (text: string): (string | HTMLElement)[] =>
  text
    .split(/(\+?\d{2,}(?:[ \u00a0]\d{2,})+)/)
    .map((part, place) => (place % 2 ? numberElement(part) : part));
