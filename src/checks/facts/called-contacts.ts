import { fieldsOf } from '../../entries/fields.ts';
import { wrongAt, type Rule } from '../rule.ts';

/** The fields that show the number of the contact that they name, by collection and name of the list. */
const calling = [
  ['campaigns', 'posts'],
  ['prints', 'numbers'],
  ['pathway', 'call'],
] as const;

export const calledContacts: Rule = {
  name: 'contacts that can be called',
  why: 'A card, a post or a step that says whom to call needs a number to show.',
  scope: 'entry',
  *check(entry, site) {
    const [, list] = calling.find(([collection]) => collection === entry.collection) ?? [];
    if (list === undefined) return;
    for (const { path, value, marks } of fieldsOf(entry)) {
      if (marks.refers !== 'contacts' || path[0] !== list) continue;
      const contact = site.byId('contacts', String(value));
      if (contact && !contact.data.phone)
        yield wrongAt(
          entry,
          path,
          `contact "${contact.id}" has no phone to show in ${String(path[0])}: name another, or none`,
        );
    }
  },
};
