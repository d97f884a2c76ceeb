import type { AnyEntry } from '../../entries/entry.ts';
import { dayInWords } from '../../lib/dates.ts';
import { weekInWords, type OpeningPeriod } from '../../lib/hours.ts';
import { labelOf } from '../../text/desk-en-GB.ts';
import { choiceWords } from '../forms/choice-words.ts';
import { valueWords } from '../views/value-words.ts';

/** Fields that say something of the service, in the order in which its people would look for them. */
export const askedFields = {
  contacts: [
    'name',
    'phone',
    'text',
    'chat',
    'email',
    'web',
    'hours',
    'cost',
    'onBill',
    'anyHour',
    'bsl',
    'relay',
    'languages',
    'whatHappens',
    'confidentiality',
  ],
  services: [
    'name',
    'provider',
    'summary',
    'audience',
    'offers',
    'web',
    'about',
    'howToGetHelp',
    'address',
    'mapUrl',
  ],
  training: ['title', 'provider', 'format', 'for', 'when', 'booking'],
} as const;

export type AskedName = keyof typeof askedFields;
export const isAskedName = (name: string): name is AskedName => Object.hasOwn(askedFields, name);

/** One thing that the site says of someone. */
export type Held = { label: string; words: string };

type Hours = { kind: string; week?: OpeningPeriod[]; bankHolidays?: string; note?: string };

function hoursWords({ kind, week, bankHolidays, note, ...rest }: Hours): string {
  const times = week ? weekInWords(week) : kind === 'described' ? '' : choiceWords('kind', kind);
  const holidays = bankHolidays && `Bank holidays: ${choiceWords('bankHolidays', bankHolidays)}`;
  const parts = [times, (rest as { words?: string }).words, holidays, note].filter(Boolean);
  return parts.map((part) => part!.replace(/\.$/, '')).join('. ');
}

type When = { kind: string; dates?: string[]; since?: string };

const whenWords = ({ kind, dates, since }: When): string =>
  dates?.map(dayInWords).join('; ') ??
  [choiceWords('kind', kind), since && `since ${dayInWords(since)}`].filter(Boolean).join(', ');

function wordsOf(key: string, value: unknown): string {
  if (key === 'hours') return hoursWords(value as Hours);
  if (key === 'when') return whenWords(value as When);
  if (key === 'address') {
    const { lines, postcode } = value as { lines: string[]; postcode: string };
    return [...lines, postcode].join(', ');
  }
  const isList = Array.isArray(value) && value.every((one) => typeof one === 'string');
  if (isList && /^(?:audience|offers|anyHour)$/.test(key))
    return value.map((one: string) => choiceWords(key, one)).join(', ');
  if (isList) return value.join(' ');
  return typeof value === 'string' && /^(?:cost|onBill|format)$/.test(key)
    ? choiceWords(key, value)
    : valueWords(value);
}

/** What the site says of a service, a contact or a course. */
export function factsHeld({ collection, data }: AnyEntry): Held[] {
  if (!isAskedName(collection)) return [];
  const fields = data as Record<string, unknown>;
  return askedFields[collection].flatMap((key) => {
    const value = fields[key];
    const isEmpty = value === undefined || (Array.isArray(value) && value.length === 0);
    return isEmpty ? [] : [{ label: labelOf(key), words: wordsOf(key, value) }];
  });
}
