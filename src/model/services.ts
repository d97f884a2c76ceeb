import { addressOf } from '../entries/collections.ts';
import { inParts } from '../lib/parts.ts';
import { needs, type Need, type ServiceData } from '../schemas/service.ts';
import * as text from '../text/en-GB.ts';
import { contact, type Contact } from './contacts.ts';
import { one, remembered, type Facts, type Item } from './facts.ts';

export type Service = ServiceData & {
  id: string;
  path: string;
  lines: Contact[];
  /** Those of its lines that are its own. */
  ownLines: Contact[];
  /** The number that is this service's own; none where it is reached through another's. */
  ownLine: Contact | undefined;
  /** True once its review day is past. */
  isOverdue: boolean;
};

type ServiceEntry = Item<'services'>;

/** How many services use each contact. */
const timesUsed = remembered((entries: readonly ServiceEntry[]) => {
  const times = new Map<string, number>();
  for (const { data } of entries)
    for (const id of new Set(data.contacts)) times.set(id, (times.get(id) ?? 0) + 1);
  return times;
});

/**
 * The lines that are the service's own, so that nothing shows another's number or hours under its name: no other
 * service uses them, or they bear the service's id or web address.
 */
export function ownLines(
  { id, data }: ServiceEntry,
  lines: Contact[],
  entries: readonly ServiceEntry[],
): Contact[] {
  return lines.filter(
    (line) =>
      line.id === id ||
      (line.web !== undefined && line.web === data.web) ||
      timesUsed(entries).get(line.id) === 1,
  );
}

function withContacts(facts: Facts, entry: ServiceEntry): Service {
  const lines = entry.data.contacts.map((id) => contact(facts, id));
  const own = ownLines(entry, lines, facts.entries.services);
  return {
    ...entry.data,
    id: entry.id,
    path: addressOf('services', entry.id),
    lines,
    ownLines: own,
    ownLine: own.find(({ phone, prefix }) => phone && !prefix),
    isOverdue: entry.data.reviewBy < facts.today,
  };
}

/** The service with an id and its contacts. Throws where it, or one of them, is missing. */
export const service = (facts: Facts, id: string): Service =>
  withContacts(facts, one(facts, 'services', id));

/** All services with their contacts, by name. */
export const services = remembered((facts: Facts): Service[] =>
  facts.entries.services
    .map((entry) => withContacts(facts, entry))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en')),
);

/** What is not sure of a service and of its lines, each once. */
export const doubtsOf = ({ doubts, lines }: Service): string[] => [
  ...new Set([...doubts, ...lines.flatMap((line) => line.doubts)]),
];

const isForWork = ({ need }: Service) => need === 'professionals';

/** The services that people in need can turn to: all but those for professionals alone. */
export const publicServices = (facts: Facts): Service[] =>
  services(facts).filter((one) => !isForWork(one));

/** The services for professionals alone. */
export const professionalServices = (facts: Facts): Service[] => services(facts).filter(isForWork);

const nearestFirst = ['area', 'region', 'nation', 'uk', 'elsewhere'];

type Listed = Pick<ServiceData, 'need' | 'reach' | 'name' | 'evidence'> & {
  id: string;
  ownLine?: Contact | undefined;
};

/**
 * Services in the order of a list: what is certain, what can be called, what is near.
 * @param first ids of services that lead all the same, such as the emergency number
 */
export function inListOrder<Item extends Listed>(items: Item[], first: string[] = []): Item[] {
  const places = (item: Item) => [
    Number(!first.includes(item.id)),
    Number(item.evidence === 'low'),
    Number(!item.ownLine),
    nearestFirst.indexOf(item.reach),
  ];
  return items.toSorted((a, b) => {
    const others = places(b);
    const apart = places(a).map((place, at) => place - others[at]!);
    return apart.find((one) => one !== 0) ?? a.name.localeCompare(b.name, 'en');
  });
}

/**
 * Services in groups by need, in the order of the schema.
 * @param first as for `inListOrder`
 */
export function groupByNeed<Item extends Listed>(
  items: Item[],
  first: string[] = [],
): { need: Need; services: Item[] }[] {
  const inOrder = inListOrder(items, first);
  return needs
    .map((need) => ({ need, services: inOrder.filter((item) => item.need === need) }))
    .filter((group) => group.services.length > 0);
}

/** Rows of one page of a list: as many as fit one first flight, however long their words are. */
const mostOfPage = 40;
/** Rows of the list of all services. It has headings and the filter too, but names each need once. */
const mostOfAll = 60;
/** Of a longer group the list of all shows the first few; all of it stands on pages of its own. */
const mostOfGroup = 6;

/** The address of a page of a long group. It has a number, since the name of a need may be an alarm word. */
export const needPath = (need: Need, part: number) =>
  `/services/list/${needs.indexOf(need) + 1}${part > 0 ? `-${part + 1}` : ''}/`;

/** A page of a list that is too long for one. */
export type ListPage<Item> = { path: string; items: Item[] };

const inPages = <Item>(items: Item[], pathOf: (part: number) => string): ListPage<Item>[] =>
  inParts([{ name: '', items }], mostOfPage).map((groups, part) => ({
    path: pathOf(part),
    items: groups.flatMap((group) => group.items),
  }));

/** A group in the list of all services: what that list shows of it, and the pages of its own, if it shows not all. */
export type ListedGroup<Item> = {
  need: Need;
  count: number;
  shown: Item[];
  pages: ListPage<Item>[];
};

const sum = (numbers: number[]) => numbers.reduce((all, one) => all + one, 0);

/**
 * The groups of `groupByNeed` as the list of all services shows them: the more there are, the fewer of each, so that it
 * stays one page that is whole at once.
 */
export function listedByNeed<Item>(
  groups: { need: Need; services: Item[] }[],
): ListedGroup<Item>[] {
  const shownOf = (services: Item[], most: number) =>
    services.length <= most ? services : services.slice(0, most - 1);
  const rows = (most: number) => sum(groups.map(({ services }) => shownOf(services, most).length));
  let most = mostOfGroup;
  while (most > 2 && rows(most) > mostOfAll) most--;
  return groups.map(({ need, services }) => {
    const shown = shownOf(services, most);
    const isWhole = shown.length === services.length;
    const pages = isWhole ? [] : inPages(services, (part) => needPath(need, part));
    return { need, count: services.length, shown, pages };
  });
}

/** The pages of the services for professionals; the first has the address of the whole. */
export function servicesForWork(facts: Facts): ListPage<Service>[] {
  const { path } = text.pages.professionalServices;
  const forWork = inListOrder(professionalServices(facts));
  const pages = inPages(forWork, (part) => path + (part > 0 ? `${part + 1}/` : ''));
  return pages.length > 0 ? pages : [{ path, items: [] }];
}
