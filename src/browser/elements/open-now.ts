import { addDays, isOnLondonTime, londonTime } from '../../lib/dates.ts';
import { clockInWords, dayName, decodeWeek, openingState } from '../../lib/hours.ts';
import { opening } from '../../text/device-en-GB.ts';

/**
 * Whether a line is open, in words; nothing where that is not certain. The clock of a device can be trusted for London
 * if it is not behind the day on which this page was built and shows London time: a zone that was set wrong is often a
 * clock that was set wrong too.
 */
function sentence({ week, bank, review }: DOMStringMap, instant: Date): string | undefined {
  const { built, holidayYears, holidays } = document.documentElement.dataset;
  const now = londonTime(instant);
  if (now.day < built! || now.day > review! || !isOnLondonTime(instant)) return undefined;
  const hours = { week: decodeWeek(week!), bankHolidays: bank as 'open' | 'closed' | 'unknown' };
  const found = openingState(
    hours,
    { years: holidayYears!.split(','), days: holidays!.split(',') },
    now,
  );
  if (found.state === 'open') return opening.open(found.until && clockInWords(found.until));
  if (found.state === 'unsure') return undefined;
  if (!found.opens) return opening.closed;
  const { on, at } = found.opens;
  const day =
    (on === now.day && opening.today) ||
    (on === addDays(now.day, 1) && opening.tomorrow) ||
    opening.on(dayName(on, on >= addDays(now.day, 7)));
  return opening.opens(day, clockInWords(at));
}

/** Adds to the hours in the page whether the line is open now. Where that is not certain it adds nothing. */
export class OpenNow extends HTMLElement {
  connectedCallback(): void {
    const state = document.createElement('b');
    const update = (): void => {
      const words = sentence(this.dataset, new Date());
      if (!words) return state.remove();
      state.textContent = words;
      if (!state.isConnected) this.prepend(state, ' ');
    };
    update();
    const timer = setInterval(() => {
      if (this.isConnected) update();
      else clearInterval(timer);
    }, 20_000);
  }
}
