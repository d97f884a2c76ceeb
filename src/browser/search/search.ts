import type { Answer, SearchData } from '../../search/query/answer.ts';
import type { Danger } from '../../search/query/danger.ts';
import { searchFailed, searching } from '../../text/device-en-GB.ts';
import { siteSearch, type SiteSearch } from './answering.ts';
import { loadEngine } from './engine.ts';
import { fillList, resultItem } from './results.ts';

async function load(base: string): Promise<SiteSearch> {
  const response = await fetch(`${base}search-data.json`);
  if (!response.ok) throw new Error(`${response.status}`);
  const data = (await response.json()) as SearchData;
  return siteSearch(data, () => loadEngine(base));
}

/** Milliseconds without a key after which typing has paused: results are shown at once, but told only then. */
const pause = 400;

/** What is told of an answer. What to do in danger is heard too, not only seen. */
function summaryOf({ danger: heard, isUnsure, readAs, places }: Answer, danger: string): string {
  const total = searching.count(places.length);
  const unsure = places.length > 0 ? `${searching.unsure} ${total}.` : searching.none;
  return [
    heard !== 'none' && danger,
    readAs && places.length > 0 && searching.readAs(readAs),
    isUnsure ? unsure : total,
  ]
    .filter(Boolean)
    .join(' ');
}

/**
 * Makes an element's results follow a query. What is known at once is shown first; what the engine finds in the text
 * of the pages is added after it, so that nothing moves under a finger.
 * @param element holds `[data-count]`, a polite status, `[data-emergency-panel]`, `[data-doors]` and `[data-results]`
 * @param base path of the site, with a slash at its end
 * @returns searches for a query; one that is older than the latest shows nothing
 */
export function searchInto(element: HTMLElement, base: string): (query: string) => Promise<void> {
  const part = (name: string) => element.querySelector<HTMLElement>(`[data-${name}]`)!;
  const [count, panel, doors] = [part('count'), part('emergency-panel'), part('doors')];
  const results = part('results');
  const list = document.createElement('ol');
  list.className = 'plain';
  results.replaceChildren(list);
  const ownLife = [...panel.querySelectorAll<HTMLElement>('[data-own-life]')];
  const heardLines = (heard: Danger): string =>
    [panel.querySelector('p')!, ...(heard === 'life' ? ownLife : [])]
      .map((line) => `${line.textContent!.replace(/\s+/g, ' ').trim()}.`)
      .join(' ');
  let search = load(base);
  let latest = 0;
  let timer = 0;

  const tell = (message: string, wait = 0): void => {
    clearTimeout(timer);
    timer = window.setTimeout(() => (count.textContent = message), wait);
  };
  const show = ({ danger: heard, isVague, places }: Answer): void => {
    panel.hidden = heard === 'none';
    ownLife.forEach((line) => (line.hidden = heard !== 'life'));
    doors.hidden = !isVague;
    fillList(
      list,
      places.map((place) => resultItem(place, base)),
    );
  };
  const clear = (message = ''): void => {
    show({ danger: 'none', isUnsure: false, isVague: false, places: [], words: [] });
    results.setAttribute('aria-busy', 'false');
    tell(message);
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
      show(site.first(query));
      const whole = await site.whole(query);
      if (turn !== latest) return;
      show(whole);
      results.setAttribute('aria-busy', 'false');
      tell(summaryOf(whole, heardLines(whole.danger)), pause);
    } catch {
      search = load(base);
      if (turn === latest) clear(searchFailed);
    }
  };
}
