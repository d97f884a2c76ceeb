import { fullAddress } from '../lib/urls.ts';
import { area } from '../model/area.ts';
import { today } from '../model/query.ts';
import { publicServices, type Service } from '../model/services.ts';
import type { Snapshot } from './snapshot.ts';

/**
 * What the data files hold: the public services by name, and what is said of all of them.
 * @param site where the site lives
 * @param base the path that it is published under
 */
export async function published(
  site: URL,
  base: string,
): Promise<{ services: Service[]; snapshot: Snapshot }> {
  const { name, dataNamespace, dataLicence } = await area();
  return {
    services: await publicServices(),
    snapshot: {
      area: name,
      namespace: dataNamespace,
      address: (path) => fullAddress(path, base, site),
      today: today(),
      licence: dataLicence?.url,
    },
  };
}
