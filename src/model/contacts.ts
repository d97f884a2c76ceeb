import type { ContactData } from '../schemas/contact.ts';
import { one, type Facts, type Item } from './facts.ts';

export type Contact = ContactData & {
  id: string;
  /** True once its review day is past: the page then says that it is waiting to be checked. */
  isOverdue: boolean;
};

/** A contact with its id and whether its review is overdue on a day. */
export function asContact(entry: Item<'contacts'>, day: string): Contact {
  return { ...entry.data, id: entry.id, isOverdue: entry.data.reviewBy < day };
}

/** The contact with an id. Throws where there is none. */
export const contact = (facts: Facts, id: string): Contact =>
  asContact(one(facts, 'contacts', id), facts.today);
