import type { Tab } from './engines/engine.ts';
import { readState, type PageState } from './in-page.ts';
import type { Outside } from './servers.ts';
import type { Trouble } from './trouble.ts';
import { until } from './wait.ts';

/** The servers of one visit. */
export type Stage = { site: string; start: Outside; destination: Outside; trouble: Trouble };
export type Place = 'site' | 'start' | 'destination' | 'blank' | 'elsewhere';
/** Where a step of the visit led, and what was to be seen there. */
export type Step = { name: string; place: Place; address: string; title: string; text: string };

/** Which of the visit's places an address belongs to. */
export function placeOf(address: string, { site, start, destination }: Stage): Place {
  if (address.startsWith(`${site}/`)) return 'site';
  if (address.startsWith(start.origin)) return 'start';
  if (address.startsWith(destination.origin)) return 'destination';
  return /^(about|chrome|data):/.test(address) ? 'blank' : 'elsewhere';
}

/** Waits until a tab shows what is asked for. */
export function see(
  tab: Tab,
  what: string,
  isIt: (state: PageState) => boolean,
): Promise<PageState> {
  return until(what, () => tab.evaluate(readState), isIt);
}

/** Waits until a tab has shown the same for a while, twenty times longer where that is a covered page. */
export async function settle(tab: Tab, name: string, stage: Stage): Promise<Step> {
  let last = '';
  let times = 0;
  const state = await until(
    `${name}: a page that stays`,
    () => tab.evaluate(readState),
    (now) => {
      const text = JSON.stringify(now);
      times = text === last ? times + 1 : 0;
      last = text;
      return now.isLoaded && times >= (now.isCovered ? 100 : 8);
    },
  );
  const place = placeOf(state.address, stage);
  const { address, title, text } = state;
  return { name, place, address, title, text: place === 'site' ? text : '' };
}
