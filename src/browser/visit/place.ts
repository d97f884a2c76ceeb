import { attempt } from './entry.ts';

/** Moves focus to an element, as a page load would bring a reader there. */
export function focusOn(target: HTMLElement): true {
  if (target.tabIndex < 0) target.tabIndex = -1;
  target.focus({ preventScroll: true });
  return true;
}

/**
 * Scrolls to a place in the page in view and moves focus there. The address does not change.
 * @param hash with its `#`
 * @returns whether there is such a place
 */
export function goToPlace(hash: string): boolean {
  const fragment = hash.slice(1);
  let place = document.getElementById(fragment);
  attempt(() => (place ||= document.getElementById(decodeURIComponent(fragment))));
  if (!place && /^(top)?$/i.test(fragment)) place = document.body;
  if (!place) return false;
  // Of all that holds the place, closed details alone heed this.
  for (let parent: Element | null = place; parent; parent = parent.parentElement)
    (parent as HTMLDetailsElement).open = true;
  place.scrollIntoView();
  return focusOn(place);
}
