/**
 * Puts a box to tick before each item of a list. Ticks are for the reader alone: they are in no form, have no name,
 * and go when the page goes. A list with a page to read shows the way there once something is ticked.
 */
export class TickList extends HTMLElement {
  connectedCallback(): void {
    for (const item of this.querySelectorAll('li')) {
      if (item.querySelector('input')) continue;
      const label = document.createElement('label');
      const box = document.createElement('input');
      box.type = 'checkbox';
      box.autocomplete = 'off';
      label.append(box, ...item.childNodes);
      item.append(label);
    }
    const update = () =>
      this.querySelector('[data-more]')?.toggleAttribute('hidden', !this.querySelector(':checked'));
    this.addEventListener('change', update);
    update();
  }
}
