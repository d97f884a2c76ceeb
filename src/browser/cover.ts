import { leaving } from '../text/device-en-GB.ts';

const root = document.documentElement;

/**
 * Covers everything in this very task: the style sheet hides the body of a covered document and shows one plain word
 * instead. Then takes the page's text out of the document and its title out of the tab. The cover is never lifted.
 */
export function cover(): void {
  root.dataset['covered'] = leaving.cover;
  document.title = leaving.title;
  document.body?.replaceChildren();
  // In a document that is still being read, text would go on arriving behind the cover.
  document.addEventListener('DOMContentLoaded', () => document.body.replaceChildren());
}

/** Says on the cover that pressing it tries again. */
export function offerRetry(): void {
  root.dataset['covered'] = leaving.retry;
}
