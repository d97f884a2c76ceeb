import { loadElements } from '../elements/load.ts';
import { isReading } from './exit.ts';
import { say } from './notice.ts';
import { fetchPage, stopFetching } from './page.ts';
import { focusOn, goToPlace } from './place.ts';
import * as trail from './trail.ts';

const root = document.documentElement;

/** Remembers how the page in view is left. */
function remember(focus: Element | null): void {
  const [main, title] = [document.querySelector('main')!, document.title];
  Object.assign(trail.stopInView(), { main, title, scroll: scrollY, focus });
}

/** Puts a page in place of the one in view, with its title and its place in the menu. */
function put({ page, main, title }: trail.Stop): void {
  document.querySelector('main')!.replaceWith(main!);
  document.title = title!;
  document.querySelector('details')!.open = false;
  for (const link of document.querySelectorAll<HTMLAnchorElement>('header a')) {
    if (link.pathname === page) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  }
  loadElements();
}

/** Brings the reader to the heading, which is heard then. */
const goToHeading = () => focusOn(document.querySelector('h1')!);

async function follow(path: string, hash: string, link: Element): Promise<void> {
  const again = () => void follow(path, hash, link);
  const stop = await fetchPage(path, again, () => trail.advance({ page: path }));
  if (!stop) return;
  remember(link);
  trail.advance(stop);
  put(stop);
  scrollTo(0, 0);
  // Where focus does not go to the heading, the title is said.
  if (hash && goToPlace(hash)) say(stop.title);
  else goToHeading();
}

/** Back and Forward: shows what was there as it was left, or fetches what is not remembered. */
async function onPopState(): Promise<void> {
  const stop = isReading() && trail.stopArrivedAt();
  if (!stop) return;
  if (stop.main) stopFetching();
  else {
    const steps = trail.stepsToView();
    const found = await fetchPage(stop.page, () => history.go(-steps));
    if (trail.stepsToView() !== steps) return;
    if (found === false) history.go(steps);
    if (!found) return;
    Object.assign(stop, found);
  }
  remember(document.activeElement);
  trail.settle();
  put(stop);
  scrollTo(0, stop.scroll ?? 0);
  if (stop.focus && stop.main!.contains(stop.focus)) {
    focusOn(stop.focus as HTMLElement);
    say(stop.title);
  } else goToHeading();
}

/** A reload, or the way back from another site, loads the first page of the visit: shows the right one instead. */
async function restore(path: string): Promise<void> {
  const stop = await fetchPage(path, () => void restore(path));
  delete root.dataset['waiting'];
  // Better the first page of the visit than none: it has the numbers too.
  trail.replaceStop(stop || { page: location.pathname });
  if (!stop) return;
  put(stop);
  goToHeading();
}

/** A link to a page of this site that is followed in the ordinary way: no other key, tab, file or site. */
function isMove(event: MouseEvent, link: Element, url: URL): boolean {
  return (
    event.button === 0 &&
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
  if (!isHere) return void follow(url.pathname, url.hash, link);
  stopFetching();
  goToPlace(url.hash || '#top');
}

/** Moves within the site in one document and under one address. */
export function watchMoves(): void {
  const { page } = trail.startTrail();
  document.addEventListener('click', onClick);
  addEventListener('popstate', () => void onPopState());
  // A page that comes back from memory may stand under another of its entries.
  addEventListener('pageshow', ({ persisted }) => persisted && void onPopState());
  // The browser itself brings a reload to its place.
  addEventListener('pagehide', () => (history.scrollRestoration = 'auto'));
  if (page !== location.pathname) void restore(page);
}
