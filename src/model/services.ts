import { addressOf } from '../entries/collections.ts';
import { needs, type Need, type ServiceData } from '../schemas/service.ts';
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
      entries.filter(({ data: { contacts } }) => contacts.includes(line.id)).length === 1,
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

const isForWork = ({ need }: Service) => need === 'professionals';

/** The services that people in need can turn to: all but those for professionals alone. */
export const publicServices = (facts: Facts): Service[] =>
  services(facts).filter((one) => !isForWork(one));

/** The services for professionals alone. */
export const professionalServices = (facts: Facts): Service[] => services(facts).filter(isForWork);

const nearestFirst = ['area', 'region', 'nation', 'uk', 'elsewhere'];

/**
 * Services in groups by need, in the order of the schema; in a group those nearest to the area come first.
 * @param first ids of services that lead their group all the same, such as the emergency number
 */
export function groupByNeed<
  Item extends Pick<ServiceData, 'need' | 'reach' | 'name'> & { id: string },
>(items: Item[], first: string[] = []): { need: Need; services: Item[] }[] {
  return needs
    .map((need) => ({
      need,
      services: items
        .filter((item) => item.need === need)
        .toSorted(
          (a, b) =>
            Number(first.includes(b.id)) - Number(first.includes(a.id)) ||
            nearestFirst.indexOf(a.reach) - nearestFirst.indexOf(b.reach) ||
            a.name.localeCompare(b.name, 'en'),
        ),
    }))
    .filter((group) => group.services.length > 0);
}
