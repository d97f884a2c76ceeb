import { filterFailed } from '../../text/device-en-GB.ts';

type FilterModule = typeof import('../services/filter.ts');

/** The filters of the services. They are loaded when they are first opened, and then stay. */
export class ServiceFilter extends HTMLElement {
  connectedCallback(): void {
    this.hidden = false;
    this.querySelector('details')!.ontoggle = () => void this.#load();
  }

  async #load(): Promise<void> {
    if (this.querySelector('select')) return;
    const base = document.documentElement.dataset['base']!.replace(/\/?$/, '/');
    try {
      const { filterInto } = (await import(/* @vite-ignore */ `${base}filter.js`)) as FilterModule;
      await filterInto(this, base);
    } catch {
      this.querySelector('[role=status]')!.textContent = filterFailed;
    }
  }
}
