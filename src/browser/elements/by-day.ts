import { isSeenOn, londonTime } from '../../lib/dates.ts';

/**
 * Shows what belongs to this day, and hides what does not, where the page was built on an earlier one. A clock behind
 * the day of the build is wrong: then the page stays as it was built.
 */
export class ByDay extends HTMLElement {
  connectedCallback(): void {
    const { day } = londonTime(new Date());
    if (day < document.documentElement.dataset['built']!) return;
    for (const item of this.querySelectorAll<HTMLElement>('[data-turns]'))
      item.hidden = !isSeenOn(item.dataset['turns']!, day);
  }
}
