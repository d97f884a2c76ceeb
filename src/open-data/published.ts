import { fullAddress } from '../lib/urls.ts';
import { area } from '../model/area.ts';
import type { Facts } from '../model/facts.ts';
import { publicServices, type Service } from '../model/services.ts';
import type { Snapshot } from './snapshot.ts';

/**
 * What the data files hold: the public services by name, and what is said of all of them.
 * @param facts the entries and the day of the build
 * @param site where the site lives
 * @param base the path that it is published under
 */
export function published(
  facts: Facts,
  site: URL,
  base: string,
): { services: Service[]; snapshot: Snapshot } {
  const { name, dataNamespace, dataLicence } = area(facts);
  return {
    services: publicServices(facts),
    snapshot: {
      area: name,
      namespace: dataNamespace,
      address: (path) => fullAddress(path, base, site),
      today: facts.today,
      licence: dataLicence?.url,
    },
  };
}
