import { wrongAt, type Rule } from '../rule.ts';
import { nationalDigits } from './phone-kind.ts';

const isForEmergencies = (phone: string) => ['999', '112', '101'].includes(nationalDigits(phone));

export const linesAtTop: Rule = {
  name: 'lines at the top of every page',
  why: 'The numbers at the top are called at 2am: each can be called, and answers when the page says so.',
  scope: 'site',
  *check(site) {
    for (const area of site.entries.area) {
      const { emergency, helpline, anytime } = area.data;
      const lines = [
        { id: emergency, path: ['emergency'], isAnytime: false },
        { id: helpline, path: ['helpline'], isAnytime: false },
        ...anytime.map(({ contact }, index) => ({
          id: contact,
          path: ['anytime', index, 'contact'],
          isAnytime: true,
        })),
      ];
      for (const { id, path, isAnytime } of lines) {
        const contact = site.byId('contacts', id);
        if (!contact) continue;
        const { phone, prefix, hours } = contact.data;
        if (!phone)
          yield wrongAt(
            area,
            path,
            `"${id}" has no phone. The top of every page needs a number: name another contact`,
          );
        else if (id !== emergency && isForEmergencies(phone))
          yield wrongAt(
            area,
            path,
            `"${id}" is called on ${phone}, which is for danger now: name a contact with a number of its own`,
          );
        else if (prefix)
          yield wrongAt(
            area,
            path,
            `"${id}" is only dialled before another number: name another contact`,
          );
        else if (isAnytime && hours.kind !== 'always')
          yield wrongAt(
            area,
            path,
            `"${id}" does not answer day and night (hours: { kind: always }): name another contact`,
          );
      }
      const seen = new Set<string>();
      for (const { id, path, isAnytime } of lines) {
        const isTold = isAnytime && site.byId('contacts', id)?.data.hours.kind !== 'always';
        if (seen.has(id) && !isTold)
          yield wrongAt(
            area,
            path,
            `"${id}" stands at the top of every page already: name another contact, or none`,
          );
        seen.add(id);
      }
    }
  },
};
