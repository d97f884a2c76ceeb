import { searchFailed } from '../../text/device-en-GB.ts';

type SearchModule = typeof import('../search/search.ts');

/**
 * The search box. Search itself is loaded when the box is first used and then stays for the visit; the words stay in
 * the box: not in the address, the title, or any storage.
 */
export class SiteSearch extends HTMLElement {
  #isReady = false;
  #search: ((query: string) => Promise<void>) | undefined;

  connectedCallback(): void {
    // The words stay with their page while others are read.
    if (this.#isReady) return;
    this.#isReady = true;
    this.querySelector('[data-needs-script]')!.removeAttribute('hidden');
    this.querySelector('[data-without-script]')!.setAttribute('hidden', '');
    this.#input.addEventListener('focus', () => void this.#load(), { once: true });
    this.#input.addEventListener('input', () => void this.#run());
    this.#input.addEventListener('keydown', ({ key }) => {
      if (key === 'Enter') void this.#run();
    });
    addEventListener('pagehide', this.empty);
  }

  get #input(): HTMLInputElement {
    return this.querySelector('input')!;
  }

  /** Takes the words and what they found out of the page. */
  empty = (): void => {
    this.#input.value = '';
    void this.#search?.('');
  };

  async #load(): Promise<void> {
    const base = document.documentElement.dataset['base']!.replace(/\/?$/, '/');
    try {
      const { searchInto } = (await import(/* @vite-ignore */ `${base}search.js`)) as SearchModule;
      this.#search ??= searchInto(this, base);
    } catch {
      this.querySelector('[data-count]')!.textContent = searchFailed;
    }
  }

  async #run(): Promise<void> {
    if (!this.#search && this.#input.value) await this.#load();
    await this.#search?.(this.#input.value);
  }
}
