import type { Contact } from '../model/contacts.ts';
import type { Service } from '../model/services.ts';
import * as text from '../text/en-GB.ts';
import { columns, reach, record } from '../text/open-data-en-GB.ts';
import { hoursInWords } from './hours.ts';
import { noticeFor } from './notice.ts';
import type { Snapshot } from './snapshot.ts';
import { uuidV5 } from './uuid.ts';

type Column = keyof typeof columns;

/** One line for each contact that has something to say, with its name before it. */
const byLine = (lines: Contact[], say: (line: Contact) => string | undefined) =>
  lines
    .flatMap((line) => {
      const said = say(line);
      return said ? [record.line(line.name, said)] : [];
    })
    .join('; ');

function cellsOf(service: Service, snapshot: Snapshot): Record<Column, string> {
  const { lines } = service;
  const address =
    service.kind === 'open-service' && service.address
      ? [...service.address.lines, service.address.postcode].join(', ')
      : '';
  return {
    id: uuidV5(snapshot.namespace, `service/${service.id}`),
    name: service.name,
    run_by: service.provider ?? '',
    summary: service.summary,
    about: service.about.join(' '),
    how_to_get_help: service.howToGetHelp.join(' '),
    need: text.needs[service.need],
    for: service.audience.map((name) => text.audiences[name]).join('; '),
    offers: service.offers.map((name) => text.offers[name]).join('; '),
    area: reach[service.reach](snapshot.area),
    call: byLine(lines, ({ phone }) => phone),
    text: byLine(lines, ({ text: sms }) => sms?.number),
    chat: byLine(lines, ({ chat }) => chat?.url),
    email: byLine(lines, ({ email }) => email),
    hours: byLine(lines, ({ hours }) => hoursInWords(hours)),
    cost: byLine(lines, ({ phone, cost }) => phone && text.contact.costs[cost]),
    website: service.web ?? '',
    address,
    page: snapshot.address(service.path),
    checked: service.checkedOn,
    check_again_by: service.reviewBy,
    newest_source: service.newestSource,
    evidence: service.evidence,
    not_confirmed: [...service.doubts, ...lines.flatMap(({ doubts }) => doubts)].join(' '),
    urgent: noticeFor(service, snapshot.notice) ?? '',
  };
}

/** Services as rows of a table, the headings first. */
export function tableOf(services: Service[], snapshot: Snapshot): string[][] {
  const headings = Object.keys(columns) as Column[];
  return [
    headings,
    ...services.map((service) => {
      const cells = cellsOf(service, snapshot);
      return headings.map((heading) => cells[heading]);
    }),
  ];
}
