import { graver } from '../../search/query/gravity.ts';
import { searchFailed, searching, searchNotReady } from '../../text/device-en-GB.ts';
import type { Found } from './answering.ts';
import { connect, type FarSearch } from './asking.ts';
import type { Beginning } from './beginning.ts';
import { patience, patiently } from './patience.ts';
import { viewOf } from './showing.ts';

/** Letters of a query that are read: more than anyone types, and what a slow phone reads within a second. */
const mostRead = 1000;

/** Milliseconds without a key after which typing has paused: only then is told what was found, and looked for more. */
const pause = 400;

/** The search of this visit: it stays when the page of the box goes. */
let site: (() => Promise<FarSearch>) | undefined;
let askAgain = (): void => undefined;

/**
 * Makes the results in an element follow what is typed in its box. What is known at once is shown first, but for danger
 * not before words of the question that are on their way; what the engine finds in the text of the pages is added after
 * it, so that nothing moves under a finger. What only makes an answer finer is loaded once typing pauses: at each key it
 * would be for an answer that the next key makes old.
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
  /** Clears the view, and lets go of what is still to come. */
  const forgetAnswer = () => {
    latest++;
    isAnswered();
    view.clear();
  };

  async function answer(typed: string, isEnded: boolean): Promise<void> {
    const turn = ++latest;
    const paused = new Promise((resolve) => setTimeout(resolve, isEnded ? 0 : pause));
    const query = typed.slice(0, mostRead);
    const note = typed === query ? '' : `${searching.cut(mostRead)} `;
    // One question at a time: those that grow old while another is read are never asked.
    await thinking;
    const { first, ordered, whole } = await load();
    if (turn !== latest) return;
    const known = first(query);
    thinking = known.catch(() => undefined);
    const atOnce = await known.catch(() => undefined);
    if (turn !== latest) return;
    isAnswered();
    if (!atOnce) return view.fail(searchFailed);
    // What was told of a danger is not taken back while one reads it.
    const asGrave = (more: Found) => ({ ...more, danger: graver(atOnce.danger, more.danger) });
    let answer = atOnce;
    view.show(answer);
    // Where more is long in coming, what is known is told without it; where it fails, too.
    const finish = setTimeout(() => turn === latest && view.finish(answer, note), patience);
    answer = await ordered(query).then(asGrave, () => answer);
    if (turn === latest) view.show(answer);
    await paused;
    if (turn === latest) answer = await whole(query).then(asGrave, () => answer);
    clearTimeout(finish);
    if (turn === latest) view.finish(answer, note);
  }

  async function run(isEnded = false): Promise<void> {
    // A space tells that the word before it is whole.
    const typed = input.value.trimStart() + (isEnded ? ' ' : '');
    if (typed.trimEnd().length < 2) return forgetAnswer();
    view.wait();
    late ||= window.setTimeout(() => view.tell(searchNotReady), patience);
    try {
      await answer(typed, isEnded);
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
  addEventListener('pagehide', forgetAnswer);
  if (input.value) void run();
  else load().catch(() => view.tell(searchNotReady));
}
