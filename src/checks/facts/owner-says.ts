import { ownerFieldNames, ownerFields } from '../../schemas/owner.ts';
import { dueAt, type Rule } from '../rule.ts';

export const ownerSays: Rule = {
  name: 'what the owner must say',
  why: 'The law asks who runs a site, who takes complaints and what is kept of a visit: no one else can say it.',
  scope: 'site',
  *check({ entries }) {
    for (const area of entries.area)
      for (const field of ownerFieldNames)
        if (area.data.owner[field] === undefined)
          yield dueAt(
            area,
            ['owner'],
            `owner: ${field}: pages say that it has not been said yet. ${ownerFields[field].description!}`,
          );
  },
};
