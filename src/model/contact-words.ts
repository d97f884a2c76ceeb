import { weekInWords } from '../lib/hours.ts';
import * as text from '../text/en-GB.ts';
import type { Contact } from './contacts.ts';

/** Words that stand inside a sentence, unless they start with a name of a day. */
const insideSentence = (value: string) =>
  /^[A-Z][a-z]+day\b/.test(value) ? value : value.charAt(0).toLowerCase() + value.slice(1);

/** When a contact answers, as it stands inside a sentence. */
export function hoursInSentence({ hours }: Contact): string {
  const words = {
    always: () => text.hours.always,
    weekly: () => (hours.kind === 'weekly' ? weekInWords(hours.week) : ''),
    described: () => (hours.kind === 'described' ? hours.words.replace(/\.$/, '') : ''),
    unknown: () => text.hours.unknownShort,
  }[hours.kind]();
  return insideSentence(words);
}

/**
 * When a contact answers, in sentences: its times first, then bank holidays, then its note.
 * @param isBrief leaves out all but the times, where there is no room for more
 */
export function hoursInSentences({ hours }: Contact, isBrief = false): [string, ...string[]] {
  const times = {
    always: () => `${text.hours.always}.`,
    weekly: () => (hours.kind === 'weekly' ? `${weekInWords(hours.week)}.` : ''),
    described: () => (hours.kind === 'described' ? hours.words : ''),
    unknown: () => (isBrief ? text.hours.unknownBrief : text.hours.unknown),
  }[hours.kind]();
  if (isBrief) return [times];
  const holidays = hours.kind === 'weekly' ? [text.hours.bankHolidays[hours.bankHolidays]] : [];
  const note = 'note' in hours && hours.note ? [hours.note] : [];
  return [times, ...holidays, ...note];
}

/** Whether a card says when a contact answers: nobody answers a text line to say when it is open. */
export const saysHours = ({ phone, hours }: Contact): boolean =>
  phone !== undefined || hours.kind !== 'unknown';

/** What a card says of a contact below the ways to reach it, each with its label. */
export function factsOfContact(contact: Contact): [label: string, words: string][] {
  const words = text.contact;
  const { phone, cost, onBill, bsl, relay, languages, whatHappens, confidentiality } = contact;
  const rows: [string, string | undefined][] = [
    [words.cost, phone && words.costs[cost]],
    [words.bill, phone && `${words.bills[onBill]} ${words.callLog}`],
    [words.bsl, bsl],
    [words.relay, relay],
    [words.languages, languages],
    [words.whatHappens, whatHappens.join(' ') || undefined],
    [words.confidentiality, confidentiality],
  ];
  return rows.flatMap(([label, value]) => (value ? [[label, value]] : []));
}
