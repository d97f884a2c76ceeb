import type { AreaData } from '../schemas/area.ts';
import { contact, type Contact } from './contacts.ts';
import { one, type Facts } from './facts.ts';

/** The area this site is for. */
export const area = (facts: Facts): AreaData => one(facts, 'area', 'area').data;

/** The contacts of the help strip. */
export type HelpStrip = {
  emergency: Contact;
  helpline: Contact;
  anytime: { contact: Contact; for: string }[];
};

/** The contacts of the help strip. Throws where one of them is missing. */
export function helpStrip(facts: Facts): HelpStrip {
  const { emergency, helpline, anytime } = area(facts);
  return {
    emergency: contact(facts, emergency),
    helpline: contact(facts, helpline),
    anytime: anytime.map((line) => ({ contact: contact(facts, line.contact), for: line.for })),
  };
}
