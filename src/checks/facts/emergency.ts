import { wrongAt, type Rule } from '../rule.ts';
import { emergencyNumber, nationalDigits } from './phone-kind.ts';

export const emergency: Rule = {
  name: 'the emergency number',
  why: 'Every page says whom to call in danger: the number is 999, at any hour, and free.',
  scope: 'site',
  *check(site) {
    for (const area of site.entries.area) {
      const contact = site.byId('contacts', area.data.emergency);
      if (!contact) continue;
      const { phone, hours, cost, prefix } = contact.data;
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
