import { filtering } from '../../text/device-en-GB.ts';

/** Filters the list of services in place. Each item names in `data-k` the keys it can be filtered by. */
export class ServiceFilter extends HTMLElement {
  connectedCallback(): void {
    this.hidden = false;
    this.addEventListener('change', () => this.apply());
  }

  apply(): void {
    const [who, ...others] = [...this.querySelectorAll('select')].map((select) =>
      select.dataset['keys']!.charAt(select.selectedIndex - 1),
    );
    const anyone = this.dataset['anyone']!;
    const items = [...document.querySelectorAll<HTMLElement>('[data-k]')];
    for (const item of items) {
      const keys = item.dataset['k']!;
      // What is for anyone is for each group too, so it stays in every choice of whom.
      const isForThem = keys.includes(who!) || keys.includes(anyone);
      item.hidden = !(isForThem && others.every((key) => keys.includes(key)));
    }
    for (const group of document.querySelectorAll<HTMLElement>('[data-group]'))
      group.hidden = !group.querySelector('[data-k]:not([hidden])');
    const shown = items.filter(({ hidden }) => !hidden).length;
    this.querySelector('[role=status]')!.textContent =
      shown === 0 ? filtering.none : filtering.count(shown, items.length);
  }
}
