import { addressOf, printRoom } from '../../src/entries/collections.ts';
import type { PrintData } from '../../src/schemas/print.ts';
import { areaOf, contactOf, entriesOf } from './area.ts';
import { builtPages, type Site } from './sites.ts';

export { printRoom };

export type Printed = { path: string; format: PrintData['format']; numbers: string[] };

/** The number of a contact without its spaces. */
const phoneOf = (site: Site, id: string) => contactOf(site, id).phone!.replace(/\s/g, '');

/** Every built page that prints something, with its format and the numbers that its paper must show. */
export function printedPages(site: Site): Printed[] {
  const { emergency, helpline, anytime } = areaOf(site);
  const main = [emergency, helpline, ...anytime.map(({ contact }) => contact)];
  const prints = new Map(
    entriesOf(site).prints.map(({ id, data }) => [addressOf('prints', id), data]),
  );
  return builtPages(site)
    .filter(({ path }) => path.startsWith(printRoom) && path !== printRoom)
    .map(({ path }) => {
      const data = prints.get(path);
      const own = data && 'numbers' in data && data.numbers.map(({ contact }) => contact);
      return {
        path,
        format: data?.format ?? 'poster',
        numbers: (own || main).map((id) => phoneOf(site, id)),
      };
    });
}
