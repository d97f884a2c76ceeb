import type {
  BreadcrumbList,
  ContactPoint,
  Event,
  GovernmentService,
  OpeningHoursSpecification,
  Service as PlainService,
} from 'schema-dts';
import { dayNames } from '../lib/hours.ts';
import type { Occasion } from '../model/campaigns.ts';
import type { Contact } from '../model/contacts.ts';
import type { Service } from '../model/services.ts';
import { everyDay, withinDays } from './hours.ts';
import { reach } from '../text/open-data-en-GB.ts';

/** What pages say of themselves in the words of schema.org. */
export type PageThing = BreadcrumbList | Event | GovernmentService | PlainService;

/** The hours of a line as far as they are known for certain: none while it waits to be checked. */
function openingHours({ hours, isOverdue }: Contact): OpeningHoursSpecification[] {
  const week =
    hours.kind === 'weekly' ? withinDays(hours.week) : hours.kind === 'always' ? [everyDay] : [];
  return (isOverdue ? [] : week).map(({ days, from, to }) => ({
    '@type': 'OpeningHoursSpecification',
    dayOfWeek: days.map((day) => dayNames[day]),
    opens: from,
    closes: to,
  }));
}

function contactPoint(line: Contact): ContactPoint {
  const hoursAvailable = openingHours(line);
  return {
    '@type': 'ContactPoint',
    name: line.name,
    telephone: line.phone!,
    ...(hoursAvailable.length > 0 && { hoursAvailable }),
  };
}

/**
 * A service with the lines that can be called, and never with a place.
 * @param area its name and that of its council, whose own services are of the government
 * @param url the full address of its page
 */
export function serviceThing(
  service: Service,
  area: { name: string; council: string },
  url: string,
): GovernmentService | PlainService {
  const { name, summary: description, provider, lines } = service;
  const shared = {
    name,
    description,
    url,
    areaServed: reach[service.reach](area.name),
    availableChannel: lines
      .filter(({ phone, prefix }) => phone && !prefix)
      .map((line) => ({ '@type': 'ServiceChannel' as const, servicePhone: contactPoint(line) })),
  };
  if (provider === area.council)
    return {
      '@type': 'GovernmentService',
      ...shared,
      serviceOperator: { '@type': 'GovernmentOrganization', name: provider },
    };
  return {
    '@type': 'Service',
    ...shared,
    ...(provider && { provider: { '@type': 'Organization', name: provider } }),
  };
}

/**
 * The times of a campaign that are certain and not over on a day, by their calm titles. A campaign is nowhere in
 * particular: what there is of it is its page.
 */
export const eventThings = (occasions: Occasion[], day: string, url: string): Event[] =>
  occasions
    .filter(({ confirmed, endsOn }) => confirmed && day <= endsOn)
    .map(({ quietTitle, summary, startsOn, endsOn }) => ({
      '@type': 'Event',
      name: quietTitle,
      description: summary,
      url,
      startDate: startsOn,
      endDate: endsOn,
      eventAttendanceMode: 'https://schema.org/OnlineEventAttendanceMode',
      location: { '@type': 'VirtualLocation', url },
    }));

/** The way down to a page, from the first page on; each step by its calm title and full address. */
export const breadcrumbs = (steps: { name: string; item: string }[]): BreadcrumbList => ({
  '@type': 'BreadcrumbList',
  itemListElement: steps.map((step, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    ...step,
  })),
});
