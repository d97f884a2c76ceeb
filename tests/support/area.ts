import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { AreaData } from '../../src/schemas/area.ts';
import type { ContactData } from '../../src/schemas/contact.ts';
import { realSite, type Site } from './sites.ts';

/** The area of a site, read from its content, so that no test holds an area's facts. */
export const areaOf = (site: Site) =>
  parse(readFileSync(`${site.content}/area.yaml`, 'utf8')) as AreaData;

export const contactOf = (site: Site, id: string) =>
  parse(readFileSync(`${site.content}/contacts/${id}.yaml`, 'utf8')) as ContactData;

export const area = areaOf(realSite);
