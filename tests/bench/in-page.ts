/** Functions that are sent into a page: they see the page alone, nothing of this file. */

/** Runs in the page, from its start: marks the first frame that shows the link of the helpline on the screen. */
export function watchLink(): void {
  const isShown = () => {
    const link = document.querySelectorAll('aside a[href^="tel:"]')[1];
    if (!link?.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
    const { x, y, width, height } = link.getBoundingClientRect();
    return link.contains(document.elementFromPoint(x + width / 2, y + height / 2));
  };
  const look = () => {
    // A task after a frame's callbacks runs once that frame is painted.
    if (isShown()) setTimeout(() => performance.mark('link-painted'));
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** Runs in the page: milliseconds to the first contentful paint and to the mark of the link; Infinity for never. */
export function paintTimes(): Promise<number[]> {
  const timeOf = (type: string, name: string) =>
    new Promise<number>((resolve) => {
      new PerformanceObserver((list) => {
        const entry = list.getEntriesByName(name)[0];
        if (entry) resolve(entry.startTime);
      }).observe({ type, buffered: true });
      setTimeout(resolve, 10_000, Infinity);
    });
  return Promise.all([timeOf('paint', 'first-contentful-paint'), timeOf('mark', 'link-painted')]);
}

/**
 * Runs in a worker, from its start: has each of its answers take as long as on a processor so many times slower. What
 * slows the processor of a page in Chromium leaves its workers as they are.
 */
export function slowAnswers(slower: number): void {
  const { postMessage } = self;
  let start = 0;
  addEventListener('message', () => (start = performance.now()));
  self.postMessage = (message: unknown) => {
    const end = start + slower * (performance.now() - start);
    while (performance.now() < end);
    postMessage(message);
  };
}

/**
 * Runs in the page of search: asks one query after another, as if typed at once, from the focus of the box on.
 * @param longest milliseconds that an answer may take; search itself gives up what does not come, and may then show none
 * @returns milliseconds to the first results of each and to its whole answer
 * @throws where an answer takes longer, with what the page says of it
 */
export async function answerTimes({
  queries,
  longest,
}: {
  queries: string[];
  longest: number;
}): Promise<{ first: number; whole: number }[]> {
  const box = document.querySelector<HTMLInputElement>('site-search input')!;
  const results = document.querySelector('[data-results]')!;
  const told = document.querySelector('[data-count]')!;
  const times: { first: number; whole: number }[] = [];
  const ask = (query: string) => {
    box.value = query;
    box.dispatchEvent(new Event('input', { bubbles: true }));
  };
  for (const query of queries) {
    // What the last query found must not pass for an answer.
    ask('');
    await new Promise((resolve) => setTimeout(resolve, 50));
    const start = performance.now();
    let first = 0;
    const whole = await new Promise<number>((resolve, reject) => {
      const refuse = () =>
        reject(
          new Error(
            `No answer to “${query}” within ${longest / 1000} s. The page says “${told.textContent}”, and shows ${results.querySelectorAll('li').length} results.`,
          ),
        );
      setTimeout(refuse, longest);
      const look = () => {
        const now = performance.now() - start;
        if (results.querySelector('li')) first ||= now;
        if (first && results.getAttribute('aria-busy') === 'false') resolve(now);
      };
      new MutationObserver(look).observe(results, {
        subtree: true,
        childList: true,
        attributes: true,
      });
      box.focus();
      ask(query);
    });
    times.push({ first, whole });
  }
  return times;
}
