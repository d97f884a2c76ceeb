import { moving } from '../../text/device-en-GB.ts';

/** Milliseconds after which a page that has not come is spoken of. */
const longestSilence = 200;

let timer = 0;

/**
 * Says something politely, and no more of what was said before.
 * @param words nothing to take away what is there
 * @param isSeen whether it is to be read on the screen too
 */
export function say(words = '', isSeen?: boolean): HTMLElement {
  clearTimeout(timer);
  const notice = document.querySelector<HTMLElement>('[data-announce]')!;
  notice.textContent = words;
  notice.className = isSeen ? '' : 'unseen';
  // What has focus must not lie under the words.
  if (isSeen) document.activeElement!.scrollIntoView({ block: 'nearest' });
  return notice;
}

/** Says that a page is on its way, if it does not come at once. */
export function sayLoading(): void {
  timer = window.setTimeout(() => say(moving.loading, true), longestSilence);
}

/** Says what happened to a page that did not come, and offers to try again. */
export function sayFailed(words: string, retry: () => void): void {
  const button = document.createElement('button');
  button.textContent = moving.retry;
  button.addEventListener('click', retry);
  say(`${words} `, true).append(button);
}
