import { covered } from '../../text/device-en-GB.ts';

const root = document.documentElement;

/**
 * Covers everything in this very task: the style sheet hides the body of a covered document and shows one plain word
 * instead. Then takes the page's text out of the document and its title out of the tab. The cover is never lifted.
 */
export function cover(): void {
  root.dataset['covered'] = covered.loading;
  document.title = covered.loading;
  document.body?.replaceChildren();
  // In a document that is still being read, text would go on arriving behind the cover.
  document.addEventListener('DOMContentLoaded', () => document.body.replaceChildren());
}

/** Puts a button on the cover, for everyone to press, whatever they press with. */
export function offerRetry(): void {
  const button = document.createElement('button');
  button.textContent = covered.retry;
  document.body.replaceChildren(button);
  root.dataset['retry'] = '';
  button.focus();
}
