import { loadElements } from '../elements/load.ts';
import { isReading } from './exit.ts';
import { say } from './notice.ts';
import { fetchPage } from './page.ts';
import { focusOn, goToPlace } from './place.ts';
import * as trail from './trail.ts';

const root = document.documentElement;

/** Remembers how the page in view is left. */
function remember(focus: Element | null): void {
  const stop = trail.stopInView();
  stop.scroll = scrollY;
  stop.focus = focus;
}

/**
 * Puts a page in place of the one in view, with its title and its place in the menu, and brings the reader to where it
 * was left, to a place that is named, or to the heading.
 */
function show({ page, main, title, scroll = 0, focus }: trail.Stop, hash?: string): void {
  document.querySelector('main')!.replaceWith(main!);
  document.title = title!;
  document.querySelector('details')!.open = false;
  for (const link of document.querySelectorAll<HTMLAnchorElement>('header a')) {
    if (link.pathname === page) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  }
  loadElements();
  scrollTo(0, scroll);
  // The heading is heard when focus comes to it; where focus goes elsewhere, the title is said.
  if ((hash && goToPlace(hash)) || (main!.contains(focus!) && focusOn(focus as HTMLElement)))
    say(title);
  else focusOn(document.querySelector('h1')!);
}

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
  const scroll = scrollY;
  delete root.dataset['waiting'];
  // Better the first page of the visit than none: it has the numbers too.
  if (!isThere) return;
  stop.scroll = scroll;
  trail.replaceStop(stop);
  show(stop);
}

/** A link to a page of this site that is followed in the ordinary way: no other key, tab, file or site. */
function isMove(event: MouseEvent, link: Element, url: URL): boolean {
  return (
    !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) &&
    /^(_self)?$/.test(link.getAttribute('target') ?? '') &&
    !link.hasAttribute('download') &&
    url.origin === location.origin &&
    url.pathname.startsWith(root.dataset['base']!) &&
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
  // The browser itself brings a reload to its place. From then on the visit scrolls: the browser would scroll before
  // the page of an entry is there.
  addEventListener('pagehide', () => (history.scrollRestoration = 'auto'));
  addEventListener('pageshow', ({ persisted }) => {
    history.scrollRestoration = 'manual';
    // A page that comes back from memory may stand under another of its entries.
    if (persisted) void onPopState();
  });
  if (page !== location.pathname) void restore(page);
}
