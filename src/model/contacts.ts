import { contactIn, roleIn } from '../schemas/roles.ts';
import type { ContactData } from '../schemas/contact.ts';
import { one, type Facts, type Item } from './facts.ts';
import { urgentNotice } from './notices.ts';

export type Contact = ContactData & {
  id: string;
  /** True once its review day is past: the page then says that it is waiting to be checked. */
  isOverdue: boolean;
  /** Whom to call in its place while an urgent notice stands. */
  meanwhile?: Contact;
};

/** A contact with its id and whether its review is overdue on a day. */
export function asContact(entry: Item<'contacts'>, day: string): Contact {
  return { ...entry.data, id: entry.id, isOverdue: entry.data.reviewBy < day };
}

/** The contact with an id, or that the area names for the role which it stands for. Throws where there is none. */
export function contact(facts: Facts, id: string): Contact {
  const own = contactIn(facts.entries.area[0]?.data, id);
  if (own === undefined)
    throw new Error(`The area names no contact for "${roleIn(id)}": write <LocalLine /> instead.`);
  const found = asContact(one(facts, 'contacts', own), facts.today);
  const notice = urgentNotice(facts);
  if (!notice || notice.standsFor !== own) return found;
  return { ...found, meanwhile: asContact(one(facts, 'contacts', notice.instead), facts.today) };
}
