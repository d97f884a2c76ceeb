import { searchNotReady } from '../../text/device-en-GB.ts';

type SearchModule = typeof import('../search/search.ts');

/** Milliseconds after which it is said that search is not there yet; twice as long after that it is asked for again. */
const patience = 3000;

/**
 * The search box. Search itself is loaded when the box is first used and then stays for the visit; the words stay in
 * the box: not in the address, the title, or any storage. What does not load is tried again, each time after a pause
 * twice as long.
 */
export class SiteSearch extends HTMLElement {
  connectedCallback(): void {
    const input = this.querySelector('input')!;
    let pause = patience;
    let isAskedFor = false;
    const part = (name: string) => this.querySelector<HTMLElement>(`[data-${name}]`)!;
    const sayNotReady = () => (part('count').textContent = searchNotReady);
    const load = (): void => {
      if (isAskedFor) return;
      isAskedFor = true;
      const late = setTimeout(sayNotReady, patience);
      const again = setTimeout(
        () => {
          isAskedFor = false;
          if (input.value) load();
        },
        (pause *= 2),
      );
      const base = document.documentElement.dataset['base']!;
      // A browser may remember of an address that its module failed, and may wait for one that hangs already.
      import(/* @vite-ignore */ `${base}search.js?${pause}`).then(
        ({ startSearch }: SearchModule) => {
          clearTimeout(late);
          clearTimeout(again);
          startSearch(this, base);
        },
        sayNotReady,
      );
    };
    part('needs-script').hidden = false;
    part('without-script').hidden = true;
    input.onfocus = input.oninput = load;
    addEventListener('pagehide', () => this.disconnectedCallback());
  }

  /** Takes the words out of the page. */
  disconnectedCallback(): void {
    this.querySelector('input')!.value = '';
  }
}
