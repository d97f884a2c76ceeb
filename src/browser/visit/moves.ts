import { isReading } from './exit.ts';
import { fetchPage } from './page.ts';
import { goToPlace } from './place.ts';
import { remember, show } from './show.ts';
import * as trail from './trail.ts';

const longestRestoring = 500;

const root = document.documentElement;

async function follow(page: string, hash: string, link: Element): Promise<void> {
  const stop = { page };
  const advance = () => trail.advance(stop);
  if (!(await fetchPage(stop, () => void follow(page, hash, link), advance))) return;
  remember(link);
  advance();
  show(stop, hash);
}

/** Back and Forward: shows what was there as it was left, or fetches what is not remembered. */
async function onPopState(): Promise<void> {
  const stop = isReading() && trail.stopArrivedAt();
  if (!stop) return;
  const steps = trail.stepsToView();
  const isThere = await fetchPage(stop, () => history.go(-steps));
  if (trail.stepsToView() !== steps) return;
  if (isThere === false) history.go(steps);
  if (!isThere) return;
  remember(document.activeElement);
  trail.settle();
  show(stop);
}

/** A reload, or the way back from another site, loads the first page of the visit: shows the right one instead. */
async function restore(page: string): Promise<void> {
  const stop: trail.Stop = { page };
  const isThere = await fetchPage(stop, () => void restore(page));
  // Read while the page is still as tall as any: the one below may be too short for this place.
  stop.scroll = scrollY;
  delete root.dataset['waiting'];
  // Better the first page of the visit than none: it has the numbers too.
  if (!isThere) return;
  trail.replaceStop(stop);
  show(stop);
}

/** A link to a page of this site that is followed in the ordinary way: no other key, tab, file or site. */
function isMove(event: MouseEvent, link: Element, url: URL): boolean {
  return (
    !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) &&
    /^(_self)?$/.test(link.getAttribute('target') ?? '') &&
    !link.hasAttribute('download') &&
    url.href.startsWith(location.origin + root.dataset['base']) &&
    url.pathname.endsWith('/')
  );
}

function onClick(event: MouseEvent): void {
  const link = (event.target as Element).closest('a[href]');
  if (!link || event.defaultPrevented) return;
  // Links in a picture are no HTML: what is written says where any link leads.
  const written = link.getAttribute('href')!;
  const url = new URL(written, location.href);
  if (!isMove(event, link, url)) return;
  event.preventDefault();
  const isHere = written.startsWith('#') || url.pathname === trail.stopInView().page;
  if (isHere) goToPlace(url.hash || '#top');
  else void follow(url.pathname, url.hash, link);
}

/** Moves within the site in one document and under one address. */
export function watchMoves(): void {
  const page = trail.startTrail();
  document.addEventListener('click', onClick);
  addEventListener('popstate', () => void onPopState());
  // The browser itself brings a reload to its place, some of them a moment after it is there. From then on the visit
  // scrolls: the browser would scroll before the page of an entry is there.
  addEventListener('pagehide', () => (history.scrollRestoration = 'auto'));
  addEventListener('pageshow', ({ persisted }) => {
    setTimeout(() => (history.scrollRestoration = 'manual'), longestRestoring);
    // A page that comes back from memory may stand under another of its entries.
    if (persisted) void onPopState();
  });
  if (page !== location.pathname) void restore(page);
}
