import { wrongAt, type Rule } from '../rule.ts';
import { isCore } from '../words/core-names.ts';

export const helplineForAnyone: Rule = {
  name: 'the local helpline takes anyone',
  why: 'The pages of core send everyone in an area to its helpline, men and friends and workers too: nobody may be sent to a line that is not for them.',
  scope: 'site',
  *check(site) {
    for (const area of site.entries.area) {
      const { helpline } = area.data;
      const own = site.entries.services.filter(
        (one) => !isCore(one, site) && one.data.contacts.includes(helpline),
      );
      const isForAnyone = own.some(({ data }) => data.audience.includes('anyone'));
      if (area.replaced && own.length > 0 && !isForAnyone)
        yield wrongAt(
          area,
          ['helpline'],
          `core says that anyone can call the local helpline, and ${own[0]!.file} says that "${helpline}" is not for anyone. Name a line here that is, and keep this one as a service`,
        );
    }
  },
};
