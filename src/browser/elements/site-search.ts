import { searchNotReady } from '../../text/device-en-GB.ts';
import { beginnings } from '../search/beginning.ts';

type SearchModule = typeof import('../search/search.ts');

/** Milliseconds after which it is said that search is not there yet; twice as long after that it is asked for again. */
const patience = 3000;

/** What search needs first: it is begun once in a visit. */
let begin: ReturnType<typeof beginnings> | undefined;

/**
 * The search box. Search itself is loaded when the box is first used and then stays for the visit; the words stay in
 * the box: not in the address, the title, or any storage. What does not load is tried again, each time after a pause
 * twice as long.
 */
export class SiteSearch extends HTMLElement {
  #pause = patience;
  #isReady = false;
  #isAskedFor = false;
  #input!: HTMLInputElement;

  connectedCallback(): void {
    // The words stay with their page while others are read.
    if (this.#isReady) return;
    this.#isReady = true;
    this.#input = this.querySelector('input')!;
    this.querySelector<HTMLElement>('[data-needs-script]')!.hidden = false;
    this.querySelector<HTMLElement>('[data-without-script]')!.hidden = true;
    for (const type of ['focus', 'input']) this.#input.addEventListener(type, this.#load);
    addEventListener('pagehide', this.#empty);
  }

  #empty = (): void => {
    this.#input.value = '';
  };

  #load = (): void => {
    if (this.#isAskedFor) return;
    this.#isAskedFor = true;
    const sayNotReady = () => {
      this.querySelector('[data-count]')!.textContent = searchNotReady;
    };
    const late = setTimeout(sayNotReady, patience);
    const again = setTimeout(
      () => {
        this.#isAskedFor = false;
        if (this.#input.value) this.#load();
      },
      (this.#pause *= 2),
    );
    const base = document.documentElement.dataset['base']!.replace(/\/?$/, '/');
    begin ??= beginnings(base);
    const begun = begin;
    // A browser may remember of a whole address that its module failed, and may wait for the same address that hangs.
    import(/* @vite-ignore */ `${base}search.js?${this.#pause}`).then(
      ({ startSearch }: SearchModule) => {
        clearTimeout(late);
        clearTimeout(again);
        startSearch(this, base, begun);
      },
      sayNotReady,
    );
  };
}
