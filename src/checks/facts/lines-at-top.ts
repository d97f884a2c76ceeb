import type { Entry } from '../../entries/entry.ts';
import type { Problem } from '../../entries/problem.ts';
import { wrongAt, type Rule } from '../rule.ts';
import type { Site } from '../site.ts';
import { nationalDigits } from './phone-kind.ts';

const isForEmergencies = (phone: string) => ['999', '112', '101'].includes(nationalDigits(phone));

/** A line that is said to be for anyone, and whose own services are not. */
function* notForAnyone(area: Entry<'area'>, site: Site): Iterable<Problem> {
  for (const [index, line] of area.data.anytime.entries()) {
    const own = site.entries.services.filter(({ data }) => data.contacts[0] === line.contact);
    const isForAnyone = own.some(({ data }) => data.audience.includes('anyone'));
    const isTwice = area.data.anytime.filter((one) => one.contact === line.contact).length > 1;
    if (line.for === 'anyone' && own.length > 0 && !isForAnyone && !isTwice)
      yield wrongAt(
        area,
        ['anytime', index, 'for'],
        `"${line.contact}" is not for anyone, says ${own[0]!.file}: write for whom it is`,
      );
  }
}

/** Whoever thinks of ending their life is led first to someone who listens now. */
function* nobodyAtNight(area: Entry<'area'>, site: Site): Iterable<Problem> {
  const [first] = area.data.ownLife;
  const contact = first && site.byId('contacts', first.contact);
  if (contact && contact.data.hours.kind !== 'always')
    yield wrongAt(
      area,
      ['ownLife', 0, 'contact'],
      `"${contact.id}" does not answer day and night (hours: { kind: always }): put one that does first`,
    );
}

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
      yield* notForAnyone(area, site);
      yield* nobodyAtNight(area, site);
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
