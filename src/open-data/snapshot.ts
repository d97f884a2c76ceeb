import type { Contact } from '../model/contacts.ts';
import type { Service } from '../model/services.ts';
import type { OpenData, ServiceRecord } from '../schemas/open-data.ts';
import { audiences, contact, needs, offers, pages } from '../text/en-GB.ts';
import { reach, record as words } from '../text/open-data-en-GB.ts';
import { hoursInWords, schedules } from './hours.ts';
import { noticeFor, noticeRecord, type NoticeOfData } from './notice.ts';
import { uuidV5 } from './uuid.ts';

/** What the records of a whole area need beside its services. */
export type Snapshot = {
  /** The area’s name. */
  area: string;
  /** A UUID drawn once for the area; every other one is made from it. */
  namespace: string;
  /** The full address of a path of this site. */
  address: (path: string) => string;
  /** The day of the build. */
  today: string;
  licence?: string | undefined;
  /** The urgent notice, where there is one. */
  notice?: NoticeOfData | undefined;
};

const { costs } = contact;

type Uuid = (name: string) => string;

function phones(line: Contact, uuid: Uuid) {
  const doubts = [...line.doubts, ...(line.isOverdue ? [words.overdue] : [])];
  const about = [hoursInWords(line.hours), ...doubts];
  const how = line.prefix ? words.prefix : words.call;
  const phone = (kind: string, number: string, says: string[]) => ({
    id: uuid(`${kind}/${line.id}`),
    number,
    description: [...says, ...about].join(' '),
  });
  return [
    ...(line.phone ? [phone('phone', line.phone, [how, costs[line.cost]])] : []),
    ...(line.text ? [phone('text', line.text.number, [words.text, line.text.how])] : []),
  ];
}

const contactRecord = (line: Contact, uuid: Uuid) => ({
  id: uuid(`contact/${line.id}`),
  name: line.name,
  phones: phones(line, uuid),
  ...(line.chat && { local_chat: line.chat.url }),
  ...(line.web && { local_web: line.web }),
});

function attributes(service: Service, uuid: Uuid) {
  const terms = [
    ['need', service.need, needs[service.need]] as const,
    ...service.audience.map((term) => ['audience', term, audiences[term]] as const),
    ...service.offers.map((term) => ['offer', term, offers[term]] as const),
  ];
  return terms.map(([taxonomy, term, name]) => ({
    id: uuid(`attribute/${service.id}/${taxonomy}/${term}`),
    link_type: 'service' as const,
    taxonomy_term: {
      id: uuid(`term/${taxonomy}/${term}`),
      name,
      description: `${words.taxonomies[taxonomy]}: ${name}`,
      taxonomy: words.taxonomies[taxonomy],
      term,
    },
  }));
}

function placeOf(service: Service, uuid: Uuid) {
  if (service.kind !== 'open-service' || !service.address) return {};
  const { lines, postcode } = service.address;
  const address = {
    id: uuid(`address/${service.id}`),
    address_1: lines.slice(0, -1).join(', ') || lines.join(),
    city: lines.at(-1)!,
    state_province: '' as const,
    postal_code: postcode,
    country: 'GB' as const,
    address_type: 'physical' as const,
  };
  const location = {
    id: uuid(`location/${service.id}`),
    location_type: 'physical' as const,
    addresses: [address],
  };
  return { service_at_locations: [{ id: uuid(`place/${service.id}`), location }] };
}

/** What is urgent or not confirmed of a service, in sentences; nothing where there is nothing to say. */
function alertOf(service: Service, notice: NoticeOfData | undefined): string | undefined {
  const urgent = noticeFor(service, notice) ?? [];
  const overdue = service.isOverdue ? [words.overdue] : [];
  const weak = service.evidence === 'low' ? [words.weak] : [];
  return [urgent, overdue, weak, service.doubts].flat().join(' ') || undefined;
}

function serviceRecord(service: Service, all: Service[], snapshot: Snapshot): ServiceRecord {
  const uuid: Uuid = (name) => uuidV5(snapshot.namespace, name);
  const page = snapshot.address(service.path);
  const alert = alertOf(service, snapshot.notice);
  const email = service.lines.find((line) => line.email)?.email;
  const { provider } = service;
  const run = all.filter((one) => one.provider === provider).map(({ name }) => name);
  const shared = {
    id: uuid(`service/${service.id}`),
    name: service.name,
    description: [
      service.summary,
      ...service.about,
      words.howToGetHelp,
      ...service.howToGetHelp,
    ].join(' '),
    url: service.web ?? page,
    ...(email && { email }),
    status: 'active' as const,
    assured_date: service.checkedOn,
    ...(alert && { alert }),
    schedules: service.ownLines.flatMap((line) =>
      schedules(line.hours, line.name, (index) =>
        uuid(`schedule/${service.id}/${line.id}/${index}`),
      ),
    ),
    service_areas: [{ id: uuid(`area/${service.id}`), name: reach[service.reach](snapshot.area) }],
    ...(provider && {
      organization: {
        id: uuid(`organization/${provider}`),
        name: provider,
        description: words.runs(run.join(', ')),
      },
    }),
    contacts: service.lines.map((line) => contactRecord(line, uuid)),
    attributes: attributes(service, uuid),
    local_page: page,
    local_check_again_by: service.reviewBy,
    local_newest_source: service.newestSource,
    local_evidence: service.evidence,
  };
  return service.kind === 'safe-accommodation'
    ? { local_kind: service.kind, ...shared }
    : { local_kind: service.kind, ...shared, ...placeOf(service, uuid) };
}

/** Services in the shape of Open Referral UK (HSDS-UK 3.0), as the one page of a list. */
export function openDataOf(services: Service[], snapshot: Snapshot): OpenData {
  return {
    total_items: services.length,
    total_pages: 1,
    page_number: 1,
    size: services.length,
    first_page: true,
    last_page: true,
    empty: services.length === 0,
    contents: services.map((service) => serviceRecord(service, services, snapshot)),
    local_built_on: snapshot.today,
    local_about: snapshot.address(pages.openData.path),
    ...(snapshot.licence && { local_licence: snapshot.licence }),
    ...noticeRecord(snapshot.notice),
  };
}
