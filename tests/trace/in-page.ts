/** Functions that are sent into a page: they see the page alone, nothing of this file. */

/** Runs in a page before its own scripts: reports each change between frames that show text and frames that do not. */
export function watchFrames(report: (text: string) => void): void {
  if (window.top !== window) return;
  let last: boolean | undefined;
  // A page that was kept in memory goes on where it stopped: what it shows now is news.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) last = undefined;
  });
  const look = () => {
    const isSeen = [...(document.body?.children ?? [])].some(
      (child) => child.checkVisibility() && /\S/.test(child.textContent),
    );
    if (isSeen !== last) report(JSON.stringify({ kind: 'frame', address: location.href, isSeen }));
    last = isSeen;
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** What a page is and shows at this moment. */
export type PageState = {
  address: string;
  title: string;
  /** The beginning of the text in view, empty where none is. */
  text: string;
  isCovered: boolean;
  isLoaded: boolean;
};

/** Runs in a page: its state. */
export function readState(): PageState {
  const body = document.body as HTMLElement | null;
  return {
    address: location.href,
    title: document.title,
    text: body?.checkVisibility() ? body.innerText.trim().slice(0, 60) : '',
    isCovered: document.documentElement.dataset['covered'] !== undefined,
    isLoaded: document.readyState === 'complete',
  };
}

/** Runs in a page: brings an element into view and tells where its middle is; null where it is not to be seen. */
export function middleOf(selector: string): { x: number; y: number } | null {
  const element = [...document.querySelectorAll(selector)].find((one) => one.checkVisibility());
  if (!element) return null;
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { x, y, width, height } = element.getBoundingClientRect();
  return { x: Math.round(x + width / 2), y: Math.round(y + height / 2) };
}

/** Runs in a page: longer pieces of the text that the search shows. */
export function readExcerpts(): string[] {
  return [...document.querySelectorAll('main [data-results] p')]
    .flatMap((excerpt) => [...excerpt.childNodes].map(({ textContent }) => textContent!.trim()))
    .filter((piece) => piece.length >= 30)
    .slice(0, 6);
}

/** Runs in a page: what stands in the search box, and whether the search still looks for it. */
export function readSearch(): { typed: string; isBusy: boolean } {
  const results = document.querySelector('main [data-results]')!;
  const typed = document.querySelector<HTMLInputElement>('main input')!.value;
  return { typed, isBusy: results.getAttribute('aria-busy') === 'true' };
}
