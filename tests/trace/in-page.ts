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

/**
 * Runs in a page: brings an element into view and tells where its middle is, once the page has been drawn, since
 * presses before that are lost; null where the element is not to be seen.
 */
export async function middleOf(selector: string): Promise<{ x: number; y: number } | null> {
  const element = [...document.querySelectorAll(selector)].find((one) => one.checkVisibility());
  if (!element) return null;
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { x, y, width, height } = element.getBoundingClientRect();
  // Pages in the background are not drawn: there the wait ends by itself.
  await new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(resolve));
    setTimeout(resolve, 1000);
  });
  return { x: Math.round(x + width / 2), y: Math.round(y + height / 2) };
}

/**
 * Runs in a page: follows links of the menu one after the other, each once the page of the one before is there, and at
 * a pace at which no browser takes the moves for an attack.
 * @param pages their addresses and titles, in turn
 * @param times how many links to follow
 */
export async function followQuickly(
  pages: { href: string; title: string }[],
  times: number,
): Promise<void> {
  const pause = (milliseconds: number) =>
    new Promise((resolve) => setTimeout(resolve, milliseconds));
  for (let count = 0; count < times; count++) {
    const { href, title } = pages[count % pages.length]!;
    document.querySelector<HTMLElement>(`header nav a[href="${href}"]`)!.click();
    await pause(100);
    while (document.title !== title) await pause(5);
  }
}

/** Runs in a page: what it says of a page that did not come, and how many entries its tab holds. */
export function readTrouble(): { said: string; entries: number } {
  const notice = document.querySelector('[data-announce]');
  return { said: notice?.textContent ?? '', entries: history.length };
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

/**
 * Runs in a page: has its exit lead to an address, and reports from the next press on, through a function that the
 * browser was given: the press, the moment of the cover, and each frame until the first that is covered.
 */
export function timePress(address: string): void {
  const root = document.documentElement;
  root.dataset['destination'] = address;
  document.querySelector<HTMLAnchorElement>('a[data-exit]')!.href = address;
  const onPress = (event: MouseEvent) => {
    const at = performance.timeOrigin + event.timeStamp;
    const tell = (what: string) => {
      const after = performance.now() - event.timeStamp;
      const report = (window as unknown as { reportToTest(text: string): void }).reportToTest;
      report(JSON.stringify({ kind: 'press', what, at, after }));
    };
    const look = () => {
      const isSeen = [...document.body.children].some((child) => child.checkVisibility());
      tell(isSeen ? 'frame' : 'covered frame');
      if (isSeen) requestAnimationFrame(look);
    };
    tell('press');
    new MutationObserver(() => tell('cover')).observe(root, { attributeFilter: ['data-covered'] });
    requestAnimationFrame(look);
  };
  addEventListener('click', onPress, { capture: true, once: true });
}
