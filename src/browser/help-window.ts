/** The script in the help window, which stands on sites of others: hours, its own date, the way out. */
import { londonTime } from '../lib/dates.ts';
import { defineElement, keepDoing } from './elements/element.ts';
import { showState } from './elements/open-now.ts';
import { attempt } from './visit/entry.ts';

/**
 * Shows what holds until a day, from the day of the build to that day: without this script, and with a clock that is
 * wrong, the window shows the lines for any hour alone.
 */
keepDoing(() => {
  const { built, until } = document.documentElement.dataset;
  const { day } = londonTime(new Date());
  const isCurrent = day >= built! && day <= until!;
  for (const part of document.querySelectorAll<HTMLElement>('[data-dated], [data-old]'))
    part.hidden = isCurrent === 'old' in part.dataset;
});

/**
 * Leaves the page that the window stands in, covered from this task on. The page stays in history as every visitor has
 * it: were it replaced, Chromium would write the title of the destination into its row. On Back it is there again, and
 * the script beside the window has closed it.
 */
document.querySelector<HTMLAnchorElement>('[data-exit]')!.addEventListener('click', (event) => {
  const page = top!;
  // The page of another host lets itself neither be covered nor be watched.
  attempt(() => {
    const { style } = page.document.documentElement;
    style.setProperty('display', 'none', 'important');
    page.addEventListener('pagehide', () => style.removeProperty('display'));
  });
  page.location.assign((event.currentTarget as HTMLAnchorElement).href);
  // Last: should anything above fail, the exit is still the link that it is.
  event.preventDefault();
});

defineElement('open-now', showState);
