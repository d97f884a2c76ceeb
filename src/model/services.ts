import { needs, type Need, type ServiceData } from '../schemas/service.ts';
import { contact, type Contact } from './contacts.ts';
import { all, one, today } from './query.ts';

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

/** The page of a service. */
export const servicePath = (id: string) => `/services/${id}/`;

type ServiceEntry = { id: string; data: ServiceData };

/**
 * The lines that are the service's own, so that nothing shows another's number or hours under its name: no other
 * service uses them, or they bear the service's id or web address.
 */
export function ownLines(
  { id, data }: ServiceEntry,
  lines: Contact[],
  entries: ServiceEntry[],
): Contact[] {
  return lines.filter(
    (line) =>
      line.id === id ||
      (line.web !== undefined && line.web === data.web) ||
      entries.filter(({ data: { contacts } }) => contacts.includes(line.id)).length === 1,
  );
}

/** The first line with a number to call that is the service's own. */
export const ownLine = (entry: ServiceEntry, lines: Contact[], entries: ServiceEntry[]) =>
  ownLines(entry, lines, entries).find(({ phone, prefix }) => phone && !prefix);

async function withContacts(entry: ServiceEntry): Promise<Service> {
  const lines = await Promise.all(entry.data.contacts.map(contact));
  const entries = await all('services');
  return {
    ...entry.data,
    id: entry.id,
    path: servicePath(entry.id),
    lines,
    ownLines: ownLines(entry, lines, entries),
    ownLine: ownLine(entry, lines, entries),
    isOverdue: entry.data.reviewBy < today(),
  };
}

/** The service with an id and its contacts. Throws where it, or one of them, is missing. */
export async function service(id: string): Promise<Service> {
  return withContacts(await one('services', id));
}

/** All services with their contacts, by name. */
export async function services(): Promise<Service[]> {
  const found = await Promise.all((await all('services')).map(withContacts));
  return found.toSorted((a, b) => a.name.localeCompare(b.name, 'en'));
}

/** The services that people in need can turn to: all but those for professionals alone. */
export const publicServices = async (): Promise<Service[]> =>
  (await services()).filter(({ need }) => need !== 'professionals');

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
