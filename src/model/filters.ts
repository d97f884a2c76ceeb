import { audiences, offers } from '../schemas/service.ts';
import * as text from '../text/en-GB.ts';
import { channels, type Channel, type Service } from './services.ts';

const channelOrder = Object.keys(text.channels) as Channel[];

export type FilterChoice = { key: string; label: string };

const choices = <Name extends string>(
  letter: string,
  names: readonly Name[],
  labels: Record<Name, string>,
  used: Set<string>,
): FilterChoice[] =>
  names
    .map((name, place) => ({ key: `${letter}${place}`, label: labels[name] }))
    .filter(({ key }) => used.has(key));

/**
 * What a service can be filtered by, as short keys that stand in the list: `w` for whom (`w0` is anyone), `o` what it
 * offers, `r` how to reach it, each with the place of the value in its list.
 */
export function filterKeys(
  service: Pick<Service, 'audience' | 'offers' | 'lines' | 'web'>,
): string[] {
  return [
    ...service.audience.map((name) => `w${audiences.indexOf(name)}`),
    ...service.offers.map((name) => `o${offers.indexOf(name)}`),
    ...channels(service).map((name) => `r${channelOrder.indexOf(name)}`),
  ];
}

/** The choices of the three filters: only what at least one service has. */
export function filterChoices(services: Parameters<typeof filterKeys>[0][]) {
  const used = new Set(services.flatMap(filterKeys));
  return {
    who: choices('w', audiences, text.audiences, used).filter(({ key }) => key !== 'w0'),
    what: choices('o', offers, text.offers, used),
    how: choices('r', channelOrder, text.channels, used),
  };
}
