import { filtering } from '../text/device-en-GB.ts';

/** Filters the list of services in place. Each list item names in `data-k` what it can be filtered by. */
export class ServiceFilter extends HTMLElement {
  connectedCallback(): void {
    this.hidden = false;
    this.addEventListener('change', this.#apply);
  }

  #apply = (): void => {
    const wanted = [...this.querySelectorAll('select')].map(({ value }) => value).filter(Boolean);
    const items = [...document.querySelectorAll<HTMLElement>('[data-k]')];
    for (const item of items) {
      const keys = item.dataset['k']!.split(' ');
      // What is for anyone is for each group too, so it stays in every choice of group.
      item.hidden = !wanted.every(
        (key) => keys.includes(key) || (key.startsWith('w') && keys.includes('w0')),
      );
    }
    for (const group of document.querySelectorAll<HTMLElement>('[data-group]'))
      group.hidden = !group.querySelector('[data-k]:not([hidden])');
    const shown = items.filter(({ hidden }) => !hidden).length;
    this.querySelector('[role=status]')!.textContent =
      shown === 0 ? filtering.none : filtering.count(shown, items.length);
  };
}
