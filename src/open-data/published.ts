import { fullAddress } from '../lib/urls.ts';
import { area } from '../model/area.ts';
import { contact } from '../model/contacts.ts';
import type { Facts } from '../model/facts.ts';
import { urgentNotice } from '../model/notices.ts';
import { publicServices, type Service } from '../model/services.ts';
import type { NoticeOfData } from './notice.ts';
import type { Snapshot } from './snapshot.ts';

function noticeOfData(facts: Facts): NoticeOfData | undefined {
  const notice = urgentNotice(facts);
  if (!notice) return undefined;
  const { instead, standsFor } = notice;
  return {
    notice,
    instead: contact(facts, instead),
    standsFor: standsFor === undefined ? undefined : contact(facts, standsFor),
  };
}

/**
 * What the data files hold: the public services by name, and what is said of all of them.
 * @param facts the entries, and the day and the moment of the build
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
      notice: noticeOfData(facts),
    },
  };
}
