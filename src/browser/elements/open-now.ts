import { addDays, isOnLondonTime, londonTime } from '../../lib/dates.ts';
import { clockInWords, dayName, decodeWeek, openingState } from '../../lib/hours.ts';
import { opening } from '../../text/device-en-GB.ts';
import { keepDoing } from './element.ts';

/**
 * Whether a line is open, in words; nothing where that is not certain. The clock of a device can be trusted for London
 * if it is not behind the day on which this page was built and shows London time: a zone that was set wrong is often a
 * clock that was set wrong too.
 */
function sentence({ dataset }: HTMLElement, instant: Date): string | undefined {
  const { week, bank, review } = dataset;
  const { built } = document.documentElement.dataset;
  const { holidayYears, holidays } =
    document.querySelector<HTMLElement>('[data-holidays]')!.dataset;
  const now = londonTime(instant);
  if (now.day < built! || now.day > review! || !isOnLondonTime(instant)) return undefined;
  const hours = { week: decodeWeek(week!), bankHolidays: bank as 'open' | 'closed' | 'unknown' };
  const found = openingState(
    hours,
    { years: holidayYears!.split(','), days: holidays!.split(',') },
    now,
  );
  dataset['state'] = found.state;
  if (found.state === 'open') return opening.open(found.until && clockInWords(found.until));
  if (found.state === 'unsure') return undefined;
  // The name of a day is enough within a week alone.
  if (!found.opens || found.opens.on >= addDays(now.day, 7)) return opening.closed;
  const { on, at } = found.opens;
  const day =
    (on === now.day && opening.today) ||
    (on === addDays(now.day, 1) && opening.tomorrow) ||
    dayName(on);
  return opening.opens(day, clockInWords(at));
}

/** Adds to the hours in the page whether the line is open now. Where that is not certain it adds nothing. */
export function showState(element: HTMLElement): () => void {
  const state = document.createElement('b');
  element.prepend(state, ' ');
  const end = keepDoing(() => {
    state.textContent = sentence(element, new Date()) ?? '';
  });
  return () => {
    end();
    state.remove();
  };
}
