import { isOnLondonTime, londonTime } from '../../lib/dates.ts';
import { keepDoing } from './element.ts';

/**
 * Lets an urgent notice come and go at its hours, and with it the numbers that stand in place of others. A clock that
 * cannot be trusted, as in open-now, hides nothing: the notice says its hours itself.
 */
export function followNotice(): void {
  const { dataset } = document.documentElement;
  const { built, from, until } = dataset;
  keepDoing(() => {
    const now = new Date();
    const isSure = londonTime(now).day >= built! && isOnLondonTime(now);
    const isOut = +now < +from! || +now >= +until!;
    dataset['notice'] = isSure && isOut ? 'off' : 'on';
  });
}
