import { isSeenOn, londonTime } from '../../lib/dates.ts';
import { keepDoing } from './element.ts';

/**
 * Shows what belongs to this day, and hides what does not, where the page was built on an earlier one; a tab that is
 * left open follows the day. A clock behind the day of the build is wrong: then the page stays as it was built.
 */
export const followDay = (element: HTMLElement) =>
  keepDoing(() => {
    const { day } = londonTime(new Date());
    if (day < document.documentElement.dataset['built']!) return;
    for (const item of element.querySelectorAll<HTMLElement>('[data-turns]'))
      item.hidden = !isSeenOn(item.dataset['turns']!, day);
  });
