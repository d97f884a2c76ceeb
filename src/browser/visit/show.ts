import { loadElements } from '../elements/load.ts';
import { say } from './notice.ts';
import { focusOn, goToPlace } from './place.ts';
import { stopInView, type Stop } from './trail.ts';

/** Remembers how the page in view is left. */
export function remember(focus: Element | null): void {
  const stop = stopInView();
  stop.scroll = scrollY;
  stop.focus = focus;
}

/**
 * Puts a page in place of the one in view, with its title and its place in the menu, and brings the reader to where it
 * was left, to a place that is named, or to the heading.
 */
export function show({ page, main, title, scroll = 0, focus }: Stop, hash?: string): void {
  document.querySelector('main')!.replaceWith(main!);
  // What stands around it goes by its width.
  main!.parentElement!.className = `page ${main!.className}`;
  document.title = title!;
  document.querySelector('details')!.open = false;
  for (const link of document.querySelectorAll<HTMLAnchorElement>('header a')) {
    if (link.pathname === page) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  }
  delete document.documentElement.dataset['waiting'];
  loadElements();
  scrollTo(0, scroll);
  // The heading is heard when focus comes to it; where focus goes elsewhere, the title is said.
  if ((hash && goToPlace(hash)) || (main!.contains(focus!) && focusOn(focus as HTMLElement)))
    say(title);
  else focusOn(document.querySelector('h1')!);
}
