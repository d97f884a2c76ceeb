import type { Danger } from '../../search/query/gravity.ts';
import { searchFailed, searching } from '../../text/device-en-GB.ts';
import { withNumbers } from '../numbers.ts';
import type { Found } from './answering.ts';
import { fillList, resultItem } from './results.ts';

const nothing: Found = { danger: 'none', verdict: 'sure', results: [] };

/** What is told of an answer. What to do in danger is heard too, not only seen. */
function summaryOf({ verdict, readAs, results, isLost }: Found, danger: string): string {
  if (isLost) return `${danger} ${searchFailed}`.trim();
  const total = searching.count(results.length);
  const unsure = results.length > 0 ? `${searching.unsure} ${total}.` : searching.none;
  return [
    danger,
    readAs && results.length > 0 && searching.readAs(readAs),
    verdict === 'unsure' ? unsure : total,
  ]
    .filter(Boolean)
    .join(' ');
}

/** Where answers are shown and told. */
export type View = {
  /** Shows what is known so far; more may follow. Where another order may, it shows danger alone beside what stands there. */
  show(answer: Found): void;
  /**
   * Shows the whole answer and tells it.
   * @param note is told before it
   */
  finish(answer: Found, note: string): void;
  wait(): void;
  /** Tells that there is no answer, and shows none. */
  fail(message: string): void;
  tell(message: string): void;
  clear(): void;
};

/**
 * Makes the view of an element that holds `#search-hint`, `[data-heading]`, `[data-count]`, a polite status,
 * `[data-emergency-panel]`, `[data-doors]` and `[data-results]`.
 * @param base path of the site, with a slash at its end
 */
export function viewOf(element: HTMLElement, base: string): View {
  const part = (name: string) => element.querySelector<HTMLElement>(`[data-${name}]`)!;
  const [count, panel, doors] = [part('count'), part('emergency-panel'), part('doors')];
  const results = part('results');
  const heading = part('heading');
  const hint = element.querySelector<HTMLElement>('#search-hint')!;
  const list = document.createElement('ol');
  list.className = 'plain';
  results.replaceChildren(list);
  const ownLife = [...panel.querySelectorAll<HTMLElement>('[data-own-life]')];
  /** Lines of one danger: each shows where the page that it leads to is among the first results. */
  const ofOneDanger = [...panel.querySelectorAll<HTMLElement>('[data-for-page]')];
  /** What to do in danger, as it is told. */
  const linesFor = (danger: Danger): string =>
    [panel.querySelector('p')!, ...ownLife]
      .filter((line) => danger !== 'none' && !line.hidden)
      .map((line) => `${line.textContent!.replace(/\s+/g, ' ').trim()}.`)
      .join(' ');

  const setBusy = (isBusy: boolean) => results.setAttribute('aria-busy', String(isBusy));
  const tell = (message: string): void => {
    // The same words once more would be read out once more.
    if (count.textContent !== message) count.replaceChildren(...withNumbers(message));
  };
  const alarm = (danger: Danger): void => {
    panel.hidden = danger === 'none';
    for (const line of ownLife) line.hidden = danger !== 'life';
  };
  const show = ({ danger, verdict, results: found, isLost }: Found): void => {
    alarm(danger);
    for (const line of ofOneDanger)
      line.hidden = !found
        .slice(0, 3)
        .some(({ path }) => path.startsWith(line.dataset['forPage']!));
    doors.hidden = verdict === 'sure' && !isLost;
    // Once there are results, the room is theirs. A heading of nothing is not heard.
    hint.hidden = found.length > 0;
    heading.hidden = found.length === 0;
    fillList(
      list,
      found.map((one) => resultItem(one, base)),
    );
  };
  const clear = (message: string): void => {
    show(nothing);
    setBusy(false);
    tell(message);
  };
  return {
    show(answer) {
      // What stands there is not moved twice: once is enough for a finger to miss.
      if (answer.isOpen && list.childElementCount > 0) alarm(answer.danger);
      else show(answer);
    },
    finish(answer, note) {
      show(answer);
      setBusy(false);
      tell(note + summaryOf(answer, linesFor(answer.danger)));
    },
    wait: () => setBusy(true),
    tell,
    fail: clear,
    clear: () => clear(''),
  };
}
