import { layersIn, type Layer } from '../../src/entries/layers.ts';
import { readEntries, type Entries } from '../../src/entries/read.ts';
import { realSite, type Site } from './sites.ts';

const known = new Map<Site, Entries>();

/** The layers of the content of a site: AREA chooses among those of the site as it is published. */
export const layersOf = (site: Site): Layer[] =>
  layersIn(site.content, site === realSite ? process.env['AREA'] : undefined);

/** What the content of a site says, so that no test holds an area's facts. */
export function entriesOf(site: Site): Entries {
  const entries = known.get(site) ?? readEntries(layersOf(site)).entries;
  known.set(site, entries);
  return entries;
}

export const areaOf = (site: Site) => entriesOf(site).area[0]!.data;

export const contactOf = (site: Site, id: string) =>
  entriesOf(site).contacts.find((contact) => contact.id === id)!.data;

export const area = areaOf(realSite);
