import type { Answer } from '../lib/search/answer.ts';
import { searchFailed, searching } from '../text/device-en-GB.ts';
import { siteSearch, type SentData, type SiteSearch } from './answering.ts';
import { loadEngine } from './search-engine.ts';
import { fillList, resultItem } from './search-results.ts';

async function load(base: string): Promise<SiteSearch> {
  const response = await fetch(`${base}search-data.json`);
  if (!response.ok) throw new Error(`${response.status}`);
  const data = (await response.json()) as SentData;
  return siteSearch(data, () => loadEngine(base));
}

/**
 * Makes an element's results follow a query. What is known at once is shown first; what the engine finds in the text
 * of the pages is added after it, so that nothing moves under a finger.
 * @param element holds `[data-count]`, a polite status, `[data-read-as]`, `[data-emergency-panel]`, `[data-doors]` and
 * `[data-results]`
 * @param base path of the site, with a slash at its end
 * @returns searches for a query; one that is older than the latest shows nothing
 */
export function searchInto(element: HTMLElement, base: string): (query: string) => Promise<void> {
  const part = (name: string) => element.querySelector<HTMLElement>(`[data-${name}]`)!;
  const [count, readAs, panel] = [part('count'), part('read-as'), part('emergency-panel')];
  const [doors, results] = [part('doors'), part('results')];
  const list = document.createElement('ol');
  list.className = 'plain';
  results.replaceChildren(list);
  let search = load(base);
  let latest = 0;

  const show = ({ isDanger, isUnsure, readAs: words, places }: Answer, isWhole: boolean): void => {
    panel.hidden = !isDanger;
    doors.hidden = !isUnsure;
    readAs.textContent = words ? searching.readAs(words) : '';
    fillList(
      list,
      places.map((place) => resultItem(place, base)),
    );
    results.setAttribute('aria-busy', String(!isWhole));
    if (!isWhole) return;
    const total = searching.count(places.length);
    const found = isUnsure
      ? places.length > 0
        ? `${searching.unsure} ${total}.`
        : searching.none
      : total;
    // What to do in danger is heard too, not only seen.
    const urgent = panel.querySelector('p')!.textContent!.replace(/\s+/g, ' ').trim();
    count.textContent = isDanger ? `${urgent}. ${found}` : found;
  };
  const clear = (message = ''): void => {
    show({ isDanger: false, isUnsure: false, places: [], words: [] }, true);
    count.textContent = message;
  };
  clear();

  return async (typed) => {
    const turn = ++latest;
    const query = typed.trim();
    if (query.length < 2) return clear();
    results.setAttribute('aria-busy', 'true');
    try {
      const site = await search;
      if (turn !== latest) return;
      show(site.first(query), false);
      const whole = await site.whole(query);
      if (turn === latest) show(whole, true);
    } catch {
      search = load(base);
      if (turn === latest) clear(searchFailed);
    }
  };
}
