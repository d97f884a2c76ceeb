import { searchFailed, searching } from '../text/device-en-GB.ts';

type Result = { url: string; excerpt: string; meta: { title: string } };
type Pagefind = {
  options(options: { baseUrl: string }): Promise<void>;
  search(query: string): Promise<{ results: { data(): Promise<Result> }[] }>;
};

const mostShown = 10;

async function loadEngine(base: string): Promise<Pagefind> {
  const engine = (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)) as Pagefind;
  await engine.options({ baseUrl: base });
  return engine;
}

/** A heading that links to the page, and a short excerpt with the found words marked. */
function resultItem({ url, excerpt, meta }: Result): HTMLLIElement {
  const item = document.createElement('li');
  item.className = 'row';
  const heading = document.createElement('h3');
  heading.className = 'm-0';
  const link = document.createElement('a');
  link.href = url;
  link.textContent = meta.title;
  heading.append(link);
  const body = document.createElement('p');
  // The excerpt is text of our own pages that the engine has escaped, with marks around the words found.
  body.append(...new DOMParser().parseFromString(excerpt, 'text/html').body.childNodes);
  item.append(heading, body);
  return item;
}

/**
 * Makes an element's results follow a query.
 * @param element holds `[data-count]`, a polite status, and `[data-results]`
 * @param base path of the site, with a slash at its end
 * @returns searches for a query; one that is older than the latest shows nothing
 */
export function searchInto(element: HTMLElement, base: string): (query: string) => Promise<void> {
  const count = element.querySelector<HTMLElement>('[data-count]')!;
  const results = element.querySelector<HTMLElement>('[data-results]')!;
  let engine: Promise<Pagefind> | undefined;
  let latest = 0;

  const show = (summary: string, items: HTMLElement[], advice = ''): void => {
    count.textContent = summary;
    const list = document.createElement('ol');
    list.className = 'plain';
    list.append(...items);
    results.replaceChildren(...(items.length > 0 ? [list] : []), advice);
    results.setAttribute('aria-busy', 'false');
  };

  return async (typed) => {
    const turn = ++latest;
    const query = typed.trim();
    if (query.length < 2) return show('', []);
    results.setAttribute('aria-busy', 'true');
    try {
      engine ??= loadEngine(base);
      const found = (await (await engine).search(query)).results;
      const shown = await Promise.all(found.slice(0, mostShown).map((result) => result.data()));
      if (turn !== latest) return;
      show(
        searching.count(found.length),
        shown.map(resultItem),
        found.length ? '' : searching.none,
      );
    } catch {
      engine = undefined;
      if (turn === latest) show(searchFailed, []);
    }
  };
}
