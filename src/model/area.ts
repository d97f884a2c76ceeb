import type { AreaData } from '../schemas/area.ts';
import type { LineRole } from '../schemas/roles.ts';
import * as text from '../text/en-GB.ts';
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

/** The helpline as it stands in a sentence, such as “the Vale helpline”. */
export const helplineName = (facts: Facts): string => {
  const { name, helplineName: own } = area(facts);
  return own ?? text.local.helpline(name);
};

/** Who has a role in this area; undefined where it names nobody who can be called. */
export function lineFor(facts: Facts, role: LineRole): Contact | undefined {
  const id = area(facts).roles[role];
  const line = id === undefined ? undefined : contact(facts, id);
  return line?.phone === undefined ? undefined : line;
}
