import { searching } from '../text/device-en-GB.ts';

type Result = { url: string; excerpt: string; meta: { title: string } };
type Pagefind = {
  options(options: { baseUrl: string }): Promise<void>;
  search(query: string): Promise<{ results: { data(): Promise<Result> }[] }>;
};

const shown = 10;
const pause = 150;

let engine: Promise<Pagefind> | undefined;

/** Loads the search engine on first use and keeps it for the visit. A failed load may be tried again. */
function loadEngine(): Promise<Pagefind> {
  const base = document.documentElement.dataset['base']!.replace(/\/?$/, '/');
  engine ??= import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)
    .then(async (module: Pagefind) => {
      await module.options({ baseUrl: base });
      return module;
    })
    .catch((error: unknown) => {
      engine = undefined;
      throw error;
    });
  return engine;
}

/** A heading that links to the page, and a short excerpt with the found words marked. */
function resultItem({ url, excerpt, meta }: Result): HTMLLIElement {
  const item = document.createElement('li');
  item.className = 'list-item';
  const heading = document.createElement('h3');
  heading.className = 'm-0';
  const link = document.createElement('a');
  link.href = url;
  link.textContent = meta.title;
  heading.append(link);
  const body = document.createElement('p');
  // The excerpt is markup of our own pages, made safe by the engine at build; only its marks are wanted.
  body.append(...new DOMParser().parseFromString(excerpt, 'text/html').body.childNodes);
  item.append(heading, body);
  return item;
}

/** Search as you type. The words stay in the box: not in the address, the title, or any storage. */
export class SiteSearch extends HTMLElement {
  #latest = 0;
  #timer = 0;

  connectedCallback(): void {
    this.querySelector('[data-needs-script]')!.removeAttribute('hidden');
    this.querySelector('[data-without-script]')!.setAttribute('hidden', '');
    this.#input.addEventListener('focus', () => loadEngine().catch(() => undefined), {
      once: true,
    });
    this.#input.addEventListener('input', () => {
      clearTimeout(this.#timer);
      this.#timer = window.setTimeout(() => this.#search(), pause);
    });
    this.#input.addEventListener('keydown', ({ key }) => {
      if (key === 'Enter') this.#search();
    });
    addEventListener('pagehide', this.#empty);
  }

  disconnectedCallback(): void {
    this.#empty();
    removeEventListener('pagehide', this.#empty);
  }

  get #input() {
    return this.querySelector('input')!;
  }

  get #results() {
    return this.querySelector<HTMLElement>('[data-results]')!;
  }

  #empty = (): void => {
    clearTimeout(this.#timer);
    this.#latest++;
    this.#input.value = '';
    this.#show('', []);
  };

  #show(count: string, items: HTMLElement[], advice?: string): void {
    this.querySelector('[data-count]')!.textContent = count;
    const list = document.createElement('ol');
    list.className = 'plain';
    list.append(...items);
    this.#results.replaceChildren(...(items.length > 0 ? [list] : []), advice ?? '');
    this.#results.setAttribute('aria-busy', 'false');
  }

  async #search(): Promise<void> {
    clearTimeout(this.#timer);
    const turn = ++this.#latest;
    const query = this.#input.value.trim();
    if (query.length < 2) return this.#show('', []);
    this.#results.setAttribute('aria-busy', 'true');
    try {
      const { results } = await (await loadEngine()).search(query);
      const found = await Promise.all(results.slice(0, shown).map((result) => result.data()));
      if (turn !== this.#latest) return;
      const advice = results.length === 0 ? searching.none : undefined;
      this.#show(searching.count(results.length), found.map(resultItem), advice);
    } catch {
      if (turn === this.#latest) this.#show('', [], searching.failed);
    }
  }
}
