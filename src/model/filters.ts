import type { ServiceList } from '../lib/service-list.ts';
import { audiences, offers } from '../schemas/service.ts';
import * as text from '../text/en-GB.ts';
import { channels, type Channel } from './channels.ts';
import type { Service } from './services.ts';

const channelOrder = Object.keys(text.channels) as Channel[];

/** The key of the value at a place in its list: one letter or digit, a small letter for whom, a capital for what. */
const keyOf = {
  who: (place: number) => String.fromCharCode(97 + place),
  what: (place: number) => String.fromCharCode(65 + place),
  how: (place: number) => String(place),
};

/** The key of what is for anyone; it fits every choice of whom. */
export const anyone = keyOf.who(audiences.indexOf('anyone'));

/** What a service can be filtered by, as one short word that stands in the list: a key for each of its values. */
export function filterKeys(
  service: Pick<Service, 'audience' | 'offers' | 'ownLines' | 'web'>,
): string {
  return [
    ...service.audience.map((name) => keyOf.who(audiences.indexOf(name))),
    ...service.offers.map((name) => keyOf.what(offers.indexOf(name))),
    ...channels(service).map((name) => keyOf.how(channelOrder.indexOf(name))),
  ].join('');
}

/** The choices of the three filters: only what at least one service has. */
export function filterChoices(services: Parameters<typeof filterKeys>[0][]) {
  const used = services.map(filterKeys).join('');
  const choices = <Name extends string>(
    part: keyof typeof keyOf,
    names: readonly Name[],
    labels: Record<Name, string>,
  ) =>
    names
      .map((name, place) => ({ key: keyOf[part](place), label: labels[name] }))
      .filter(({ key }) => used.includes(key) && key !== anyone);
  return {
    who: choices('who', audiences, text.audiences),
    what: choices('what', offers, text.offers),
    how: choices('how', channelOrder, text.channels),
  };
}

/**
 * What the device filters services by, and shows of them.
 * @param services in the order in which they shall stand
 * @param href makes the address of a page
 */
export function serviceList(services: Service[], href: (path: string) => string): ServiceList {
  const choices = filterChoices(services);
  return {
    anyone,
    filters: (['who', 'what', 'how'] as const).map((part) => ({
      id: `filter-${part}`,
      label: text.list[part],
      choices: choices[part],
    })),
    any: text.list.any,
    services: services.map((service) => ({
      name: service.name,
      path: href(service.path),
      summary: service.summary,
      // A list that is loaded cannot follow the hours of a notice: the page of the service does.
      phone: service.ownLine?.meanwhile ? undefined : service.ownLine?.phone,
      isOverdue: service.ownLine?.isOverdue || undefined,
      keys: filterKeys(service),
    })),
  };
}
