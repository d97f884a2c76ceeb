import { leaving } from '../../text/device-en-GB.ts';
import { arrivedWhileLeaving, isReading } from './exit.ts';
import { addEntry, currentEntry, rewriteEntry, type Entry } from './visit.ts';

/** stale: a newer move, or the exit, came first, and nothing was done. */
type Outcome = 'shown' | 'stale' | 'failed';

const longestFetch = 15_000;
const slow = 1000;

const root = document.documentElement;

/** The entry in view, and for each depth of the visit where it was scrolled to and by which link it was left. */
let inView = currentEntry();
const leftAt: { scroll: number; href: string }[] = [];

/** Counts moves, so that an answer that arrives after a newer move is dropped. */
let moves = 0;

const announce = (words: string) => {
  document.querySelector('[data-announce]')!.textContent = words;
};

/** Moves focus to an element, as a page load would bring a reader there. */
function focusOn(target: HTMLElement): void {
  if (!target.matches('a, button, input, select, summary')) target.tabIndex = -1;
  target.focus({ preventScroll: true });
}

/** Scrolls to a place in the page in view and moves focus there. The address does not change. */
function goToPlace(fragment: string): void {
  const target = document.getElementById(fragment.slice(1));
  if (!target) return;
  target.scrollIntoView();
  focusOn(target);
}

/** A page of this site. Throws where it cannot be had, or where what came is none, such as a host's error page. */
async function fetchPage(path: string): Promise<Document> {
  const signal = AbortSignal.timeout(longestFetch);
  const response = await fetch(path, { cache: 'no-store', signal });
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  if (!page.querySelector('main h1')) throw new Error(`${path} is no page of this site`);
  return page;
}

/** Puts the text of another page in place of this one, with its title and its place in the menu. */
function put(page: Document, path: string): void {
  document.querySelector('main')!.replaceWith(page.querySelector('main')!);
  document.title = page.title;
  document.querySelector('details')!.open = false;
  for (const link of document.querySelectorAll<HTMLAnchorElement>('header a')) {
    if (link.pathname === path) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  }
}

/**
 * Fetches the page of an entry and shows it.
 * @param entry what to show
 * @param href the link that leads there, if one does
 */
async function show(entry: Entry, href = ''): Promise<Outcome> {
  const turn = ++moves;
  const isCurrent = () => turn === moves && isReading();
  setTimeout(() => isCurrent() && inView !== entry && announce(leaving.title), slow);
  try {
    const page = await fetchPage(entry.page);
    if (!isCurrent()) return 'stale';
    leftAt[inView.depth] = { scroll: scrollY, href };
    if (href) addEntry(entry.page);
    inView = entry;
    put(page, entry.page);
    focusOn(document.querySelector('h1')!);
    announce(page.title);
    return 'shown';
  } catch {
    return isCurrent() ? 'failed' : 'stale';
  }
}

async function follow(link: HTMLAnchorElement): Promise<void> {
  const entry = { page: link.pathname, depth: currentEntry().depth + 1 };
  const outcome = await show(entry, link.getAttribute('href')!);
  if (outcome === 'failed') location.assign(link.href);
  if (outcome !== 'shown') return;
  scrollTo(0, 0);
  goToPlace(link.hash);
}

/** A link to a page of this site that is followed in the ordinary way: no other key, tab, file or site. */
function isMove(event: MouseEvent, link: HTMLAnchorElement): boolean {
  return (
    event.button === 0 &&
    !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) &&
    link.origin === location.origin &&
    !link.target &&
    !link.download &&
    link.pathname.startsWith(root.dataset['base']!) &&
    link.pathname.endsWith('/')
  );
}

function onClick(event: MouseEvent): void {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a[href]');
  if (!link || event.defaultPrevented) return;
  // The browser's own navigation must not be overtaken by a page that is still on its way.
  if (!isMove(event, link)) return void moves++;
  event.preventDefault();
  const written = link.getAttribute('href')!;
  if (written.startsWith('#')) goToPlace(written);
  else if (link.pathname === inView.page && link.hash) goToPlace(link.hash);
  else void follow(link);
}

/** Back and Forward: shows what the entry says, where it was left, with the link in focus that led on. */
async function onPopState(): Promise<void> {
  if (arrivedWhileLeaving()) return;
  const entry = currentEntry();
  const outcome = await show(entry);
  if (outcome === 'failed') location.replace(entry.page);
  if (outcome !== 'shown') return;
  const { scroll = 0, href } = leftAt[entry.depth] ?? {};
  const link = [...document.querySelectorAll<HTMLElement>('main a')].find(
    (candidate) => candidate.getAttribute('href') === href,
  );
  if (link) focusOn(link);
  scrollTo(0, scroll);
}

/** A reload, or the way back from another site, loads the first page of the visit: shows the right one instead. */
async function restore(): Promise<void> {
  // Better the first page of the visit than none: it has the numbers too.
  if ((await show(currentEntry())) === 'failed')
    rewriteEntry({ ...currentEntry(), page: location.pathname });
  delete root.dataset['waiting'];
}

/** Moves within the site in one document and under one address, from the first script on. */
export function watchMoves(): void {
  const entry = currentEntry();
  rewriteEntry(entry);
  document.addEventListener('click', onClick);
  addEventListener('popstate', () => void onPopState());
  if (entry.page === location.pathname) return;
  root.dataset['waiting'] = '';
  document.addEventListener('DOMContentLoaded', () => void restore());
}
