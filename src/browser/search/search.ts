import { graver } from '../../search/query/gravity.ts';
import { searchFailed, searching, searchNotReady } from '../../text/device-en-GB.ts';
import { connect, type FarSearch } from './asking.ts';
import type { Beginning } from './beginning.ts';
import { patience, patiently } from './patience.ts';
import { viewOf } from './showing.ts';

/** Letters of a query that are read: more than anyone types, and what a slow phone reads within a second. */
const mostRead = 1000;

/** The search of this visit: it stays when the page of the box goes. */
let site: (() => Promise<FarSearch>) | undefined;
let askAgain = (): void => undefined;

/**
 * Makes the results in an element follow what is typed in its box. What is known at once is shown first, but for danger
 * not before words of the question that are on their way; what the engine finds in the text of the pages is added after
 * it, so that nothing moves under a finger.
 * @param element holds an input and what {@link viewOf} asks for
 * @param base path of the site, with a slash at its end
 * @param begin gives what search needs first, on its way
 */
export function startSearch(element: HTMLElement, base: string, begin: () => Beginning): void {
  // A file that was asked for twice, since it was long in coming, may come twice.
  if (element.querySelector('[data-results] ol')) return;
  const input = element.querySelector('input')!;
  const view = viewOf(element, base);
  const forget = () => (site = undefined);
  const load = () => {
    site ??= patiently(
      async (signal) => connect(begin(), signal, forget),
      () => askAgain(),
    );
    return site();
  };
  let thinking: Promise<unknown> | undefined;
  let latest = 0;
  let late = 0;
  const isAnswered = () => {
    clearTimeout(late);
    late = 0;
  };

  async function answer(typed: string): Promise<void> {
    const turn = ++latest;
    const query = typed.slice(0, mostRead);
    const note = typed === query ? '' : `${searching.cut(mostRead)} `;
    // One question at a time: those that grow old while another is read are never asked.
    await thinking;
    const { first, whole } = await load();
    if (turn !== latest) return;
    const known = first(query);
    thinking = known.catch(() => undefined);
    const answer = await known.catch(() => undefined);
    if (turn !== latest) return;
    isAnswered();
    if (!answer) return view.fail(searchFailed);
    view.show(answer);
    // Where the engine is long in coming, what is known is told without it; where it fails, too.
    const finish = setTimeout(() => turn === latest && view.finish(answer, note), patience);
    const all = await whole(query).catch(() => answer);
    clearTimeout(finish);
    // What was told of a danger is not taken back while one reads it.
    if (turn === latest) view.finish({ ...all, danger: graver(answer.danger, all.danger) }, note);
  }

  async function run(isEnded = false): Promise<void> {
    // A space tells that the word before it is whole.
    const typed = input.value.trimStart() + (isEnded ? ' ' : '');
    if (typed.trimEnd().length < 2) {
      latest++;
      isAnswered();
      return view.clear();
    }
    view.wait();
    late ||= window.setTimeout(() => view.tell(searchNotReady), patience);
    try {
      await answer(typed);
    } catch {
      isAnswered();
      view.tell(searchNotReady);
    }
  }

  view.clear();
  askAgain = () => void (input.value && run());
  input.addEventListener('input', () => void run());
  input.addEventListener('keydown', ({ key }) => {
    if (key === 'Enter') void run(true);
  });
  addEventListener('pagehide', view.clear);
  if (input.value) void run();
  else load().catch(() => view.tell(searchNotReady));
}
