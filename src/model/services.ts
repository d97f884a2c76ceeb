import { needs, type Need, type ServiceData } from '../schemas/service.ts';
import { contact, type Contact } from './contacts.ts';
import { all, one } from './query.ts';

export type Service = ServiceData & { id: string; path: string; lines: Contact[] };

/** The page of a service. */
export const servicePath = (id: string) => `/services/${id}/`;

async function withContacts(entry: { id: string; data: ServiceData }): Promise<Service> {
  const lines = await Promise.all(entry.data.contacts.map(contact));
  return { ...entry.data, id: entry.id, path: servicePath(entry.id), lines };
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

const nearestFirst = ['area', 'region', 'nation', 'uk', 'elsewhere'];

/** Services in groups by need, in the order of the schema; in a group those nearest to the area come first. */
export function groupByNeed<Item extends Pick<ServiceData, 'need' | 'reach' | 'name'>>(
  items: Item[],
): { need: Need; services: Item[] }[] {
  return needs
    .map((need) => ({
      need,
      services: items
        .filter((item) => item.need === need)
        .toSorted(
          (a, b) =>
            nearestFirst.indexOf(a.reach) - nearestFirst.indexOf(b.reach) ||
            a.name.localeCompare(b.name, 'en'),
        ),
    }))
    .filter((group) => group.services.length > 0);
}
