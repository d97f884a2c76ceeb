import { arrivedWhileLeaving, isReading } from './exit.ts';
import { addEntry, currentEntry, rewriteEntry } from './visit.ts';

const root = document.documentElement;

/** The page in view, and where each depth of the visit was scrolled to when it was left. */
let inView = currentEntry();
const scrolledTo: number[] = [];

/** Counts moves, so that an answer that arrives after a newer move is dropped. */
let moves = 0;

/** Moves focus to an element, as a page load would bring a reader there. */
function focusOn(target: HTMLElement): void {
  if (!target.matches('a, button, input, select, summary')) target.tabIndex = -1;
  target.focus({ preventScroll: true });
}

/** Scrolls to a place in the page in view and moves focus there. The address does not change. */
function goToPlace(fragment: string): void {
  const target = document.getElementById(decodeURIComponent(fragment.slice(1)));
  if (!target) return;
  target.scrollIntoView();
  focusOn(target);
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
 * Fetches the page of an entry and shows it. Throws where it cannot be had.
 * @param entry what to show
 * @param remember adds the entry to history, or leaves history as it is
 */
async function show(entry: { page: string; depth: number }, remember: () => void): Promise<void> {
  const turn = ++moves;
  const response = await fetch(entry.page);
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  if (turn !== moves || !isReading()) return;
  scrolledTo[inView.depth] = scrollY;
  remember();
  inView = entry;
  put(page, entry.page);
  focusOn(document.querySelector('h1')!);
  document.querySelector('[data-announce]')!.textContent = page.title;
}

async function follow(link: HTMLAnchorElement): Promise<void> {
  const page = link.pathname;
  try {
    await show({ page, depth: inView.depth + 1 }, () => addEntry(page));
    scrollTo(0, 0);
    goToPlace(link.hash);
  } catch {
    location.assign(link.href);
  }
}

/** A link to a page of this site that is followed in the ordinary way: no other key, tab, file or site. */
function isMove(event: MouseEvent, link: HTMLAnchorElement): boolean {
  return (
    !event.defaultPrevented &&
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
  if (!link || !isMove(event, link)) return;
  event.preventDefault();
  const written = link.getAttribute('href')!;
  if (written.startsWith('#')) goToPlace(written);
  else if (link.pathname === inView.page && link.hash) goToPlace(link.hash);
  else void follow(link);
}

/** Back and Forward: shows what the entry says. */
async function onPopState(): Promise<void> {
  if (arrivedWhileLeaving()) return;
  const entry = currentEntry();
  try {
    await show(entry, () => undefined);
    scrollTo(0, scrolledTo[entry.depth] ?? 0);
  } catch {
    location.replace(entry.page);
  }
}

/** A reload, or the way back from another site, loads the first page of the visit: shows the right one instead. */
async function restore(): Promise<void> {
  const entry = currentEntry();
  try {
    await show(entry, () => undefined);
  } catch {
    // Better the first page of the visit than none: it has the numbers too.
    rewriteEntry({ ...entry, page: location.pathname });
  }
  delete root.dataset['waiting'];
}

/** Moves within the site in one document and under one address, from the first script on. */
export function watchMoves(): void {
  const entry = currentEntry();
  rewriteEntry(entry);
  history.scrollRestoration = 'manual';
  document.addEventListener('click', onClick);
  addEventListener('popstate', () => void onPopState());
  if (entry.page === location.pathname) return;
  root.dataset['waiting'] = '';
  document.addEventListener('DOMContentLoaded', () => void restore());
}
