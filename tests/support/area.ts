import { readEntries, type Entries } from '../../src/entries/read.ts';
import { realSite, type Site } from './sites.ts';

const known = new Map<Site, Entries>();

/** What the content of a site says, so that no test holds an area's facts. */
export function entriesOf(site: Site): Entries {
  const entries = known.get(site) ?? readEntries(site.content).entries;
  known.set(site, entries);
  return entries;
}

export const areaOf = (site: Site) => entriesOf(site).area[0]!.data;

export const contactOf = (site: Site, id: string) =>
  entriesOf(site).contacts.find((contact) => contact.id === id)!.data;

export const area = areaOf(realSite);
