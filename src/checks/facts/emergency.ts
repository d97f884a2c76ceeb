import { saidDigits } from '../../text/number-words-en-GB.ts';
import { wrongAt, type Rule } from '../rule.ts';
import { saidValue } from '../words/said-numbers.ts';
import { textsOf } from '../words/texts.ts';
import { emergencyNumber, nationalDigits } from './phone-kind.ts';

/** What a caller presses who cannot speak. */
const silentKey = '55';

const said = `(?:${saidDigits.join('|')})`;
const pressed = new RegExp(
  `\\bpress(?:es|ed|ing)? (\\d(?: ?\\d){0,2}(?!\\d)|${said}(?:[ -]${said}){0,2}\\b)`,
  'gi',
);
/** Keys as digits: “five five” and “double five” are 55. */
const asKeys = (typed: string) =>
  typed
    .toLowerCase()
    .replace(/double (\w+)/, '$1 $1')
    .split(/[ -]/)
    .map((one) => (/\d/.test(one) ? one : String(saidValue(one))))
    .join('');

/** Keys to press that stand where a silent call to the emergency number is explained, and are not those of it. */
const wrongKeys = (text: string) =>
  /press/i.test(text) && /\b999\b|\bsilent/i.test(text)
    ? [...text.matchAll(pressed)].filter(({ 1: key }) => asKeys(key!) !== silentKey)
    : [];

export const silentCall: Rule = {
  name: 'the silent call',
  why: 'Whoever presses another key than 55 is cut off, and nobody comes.',
  scope: 'entry',
  *check(entry, site) {
    const isItsHome = site.entries.area.some(
      ({ data }) => entry.collection === 'services' && data.silentCall === entry.id,
    );
    const texts = textsOf(entry);
    const told = (line: number, key: string) =>
      wrongAt(
        entry,
        line,
        `“press ${key}”: in a silent call to ${emergencyNumber} one presses ${silentKey}. Compare it with its source`,
      );
    for (const { text, line } of texts)
      for (const { 1: key, index } of wrongKeys(isItsHome ? `silent: ${text}` : text))
        yield told(line(Math.max(0, index)), key!);
    if (isItsHome && !texts.some(({ text }) => new RegExp(`\\b${silentKey}\\b`).test(text)))
      yield wrongAt(
        entry,
        [],
        `"${entry.id}" is the service for a silent call: it must say to press ${silentKey}`,
      );
  },
};

export const emergency: Rule = {
  name: 'the emergency number',
  why: 'Every page says whom to call in danger: the number is 999, at any hour, and free.',
  scope: 'site',
  *check(site) {
    for (const area of site.entries.area) {
      const contact = site.byId('contacts', area.data.emergency);
      if (!contact) continue;
      const { phone, hours, cost, prefix } = contact.data;
      const isEmergency = (one: typeof contact) =>
        nationalDigits(one.data.phone ?? '') === emergencyNumber && !one.data.prefix;
      const other = site.entries.contacts.find(isEmergency);
      if (other && !isEmergency(contact)) {
        yield wrongAt(
          area,
          ['emergency'],
          `emergency: "${contact.id}" is not ${emergencyNumber}: write ${other.id}`,
        );
        continue;
      }
      if (phone === undefined || nationalDigits(phone) !== emergencyNumber || prefix)
        yield wrongAt(
          contact,
          phone === undefined ? [] : ['phone'],
          `area.yaml names "${contact.id}" as the contact for danger now: its phone must be "${emergencyNumber}"`,
        );
      if (hours.kind !== 'always')
        yield wrongAt(
          contact,
          ['hours'],
          `"${contact.id}" is the contact for danger now: its hours must be { kind: always }`,
        );
      if (cost !== 'free')
        yield wrongAt(
          contact,
          ['cost'],
          `"${contact.id}" is the contact for danger now: a call to ${emergencyNumber} is free`,
        );
      const silent = site.byId('services', area.data.silentCall);
      if (silent && !silent.data.contacts.includes(contact.id))
        yield wrongAt(
          silent,
          ['contacts'],
          `area.yaml names "${silent.id}" as the service for a silent call: it must name the contact "${contact.id}"`,
        );
    }
  },
};
