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
    for (const { path, value, marks } of fieldsOf(entry)) {
      const isCalling = calling.some(
        ([collection, list]) => collection === entry.collection && list === path[0],
      );
      if (marks.refers !== 'contacts' || !isCalling) continue;
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
