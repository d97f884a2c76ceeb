import { citation } from '../../lib/citation.ts';
import { area, helplineName, lineFor } from '../../model/area.ts';
import { chart } from '../../model/charts.ts';
import { contact, type Contact } from '../../model/contacts.ts';
import {
  factsOfContact,
  hoursInSentence,
  hoursInSentences,
  saysHours,
} from '../../model/contact-words.ts';
import { one, type Facts } from '../../model/facts.ts';
import { said } from '../../model/pathway.ts';
import { service } from '../../model/services.ts';
import { mainAct, source, sourcesOf } from '../../model/sources.ts';
import { ownerFieldNames } from '../../schemas/owner.ts';
import { lineRoles } from '../../schemas/roles.ts';
import * as text from '../../text/en-GB.ts';
import { labelOf } from '../../text/desk-en-GB.ts';
import type { NameWithCard } from './asked.ts';

/** A fact as readers would see it: what it is of, and its lines, each with a label where it has one. */
export type Card = { title: string; lines: [label: string, words: string][] };

const plain = (title: string, ...words: string[]): Card => ({
  title,
  lines: words.map((line) => ['', line]),
});

const numberOf = ({ phone = '', isOverdue }: Contact) =>
  `${phone}${isOverdue ? ` (${text.contact.overdue})` : ''}`;

function ofContact(line: Contact): Card {
  const words = text.contact;
  const ways: [string, string | false | undefined][] = [
    ['', line.phone !== undefined && numberOf(line)],
    [words.hours, saysHours(line) && hoursInSentences(line).join(' ')],
    [words.text, line.text && `${line.text.number}. ${line.text.how}`],
    [words.chat, line.chat && `${new URL(line.chat.url).hostname}. ${line.chat.how}`],
    [words.web, line.web && new URL(line.web).hostname.replace('www.', '')],
    [words.email, line.email],
  ];
  const shown = ways.flatMap(([label, way]): Card['lines'] => (way ? [[label, way]] : []));
  return { title: line.name, lines: [...shown, ...factsOfContact(line)] };
}

function ofService(facts: Facts, id: string): Card {
  const { name, summary, ownLine, lines } = service(facts, id);
  const shared = ownLine ? undefined : lines.find(({ phone, prefix }) => phone && !prefix);
  const line = ownLine ?? shared;
  const call = [shared && text.service.through(shared.name), line && numberOf(line)];
  return plain(name, summary, ...(line ? [call.filter(Boolean).join(' ')] : []));
}

function ofChart(facts: Facts, id: string): Card {
  const { title, unit, points, sources } = chart(facts, id);
  const lines = points.map(({ group, label, value }): Card['lines'][number] => [
    [group, label].filter(Boolean).join(', '),
    value.toLocaleString('en-GB'),
  ]);
  return {
    title,
    lines: [['', text.charts.unit(unit)], ...lines, ['', text.charts.source(citation(sources))]],
  };
}

function ofFigure(facts: Facts, id: string, isFull: boolean): Card {
  const { value, unit, says, period, caveat, sources } = one(facts, 'figures', id).data;
  const count = `${value.toLocaleString('en-GB')} ${unit}`;
  if (!isFull) return plain(says, count);
  const from = text.charts.source(citation(sourcesOf(facts, sources)));
  return plain(count, `${period}. ${says}`, `${caveat} ${from}`);
}

function ofOwner(facts: Facts, value: string): Card | undefined {
  const field = ownerFieldNames.find((name) => name === value);
  if (!field) return undefined;
  const { owner, council } = area(facts);
  return plain(labelOf(field), owner[field] ?? text.owner.notSaid(council));
}

function ofRole(facts: Facts, value: string): Card | undefined {
  const role = lineRoles.find((name) => name === value);
  if (!role) return undefined;
  const line = lineFor(facts, role);
  if (!line) return plain(value, text.local.nobody[role]);
  return plain(
    value,
    `${text.local.callOn(line.name)}${numberOf(line)} (${hoursInSentence(line)})`,
  );
}

function ofTimeline(facts: Facts, id: string): Card {
  const { moments } = one(facts, 'timelines', id).data;
  const lines = moments.map(({ when, what }): Card['lines'][number] => [
    when,
    said(facts, what)
      .map(({ says }) => says)
      .join(' '),
  ]);
  return { title: '', lines };
}

/** What the card of each name shows, by what the name is given. */
export const cards: Record<NameWithCard, (facts: Facts, value: string) => Card | undefined> = {
  AreaName: (facts) => plain('', area(facts).name),
  Chart: ofChart,
  Contact: (facts, id) => ofContact(contact(facts, id)),
  Figure: (facts, id) => ofFigure(facts, id, false),
  FigureInFull: (facts, id) => ofFigure(facts, id, true),
  Helpline: (facts) => plain('', helplineName(facts)),
  Hours(facts, id) {
    const line = contact(facts, id);
    return plain(line.name, hoursInSentence(line));
  },
  Law: (facts, section) => plain(mainAct(facts).title, text.law.section(section)),
  LocalLine: ofRole,
  Owner: ofOwner,
  Phone(facts, id) {
    const line = contact(facts, id);
    return line.phone === undefined ? undefined : plain(line.name, numberOf(line));
  },
  Service: ofService,
  Source(facts, id) {
    const { title, publisher, date } = source(facts, id);
    return plain(title, citation([{ title, publisher, date }]));
  },
  Term(facts, id) {
    const { name, longName, meaning } = one(facts, 'glossary', id).data;
    return plain(longName ? `${longName} (${name})` : name, ...meaning);
  },
  Timeline: ofTimeline,
};
