import type { Entry } from '../../entries/entry.ts';
import { wrongAt, type Rule } from '../rule.ts';
import type { Site } from '../site.ts';
import { piecesOf } from '../words/pieces.ts';

type Guide = Entry<'pages'> | Entry<'campaigns'>;

/** Whether a contact can be called or texted. One that is not there is told as such, and not here. */
function isReachable(id: string | undefined, site: Site): boolean {
  const contact = site.byId('contacts', id ?? '');
  return (
    contact === undefined || contact.data.phone !== undefined || contact.data.text !== undefined
  );
}

function canAct(guide: Guide, site: Site): boolean {
  return piecesOf(guide).some(({ named }) =>
    named.some(({ name, given }) => {
      if (['Emergency', 'Pathway', 'PathwayRoutes'].includes(name)) return true;
      const id = given['id'];
      if (name === 'Phone' || name === 'Contact') return isReachable(id, site);
      const service = name === 'Service' ? site.byId('services', id ?? '') : undefined;
      return service?.data.contacts.some((contact) => isReachable(contact, site)) ?? false;
    }),
  );
}

export const acts: Rule = {
  name: 'a way to act',
  why: 'Whoever has read a page must be able to call someone from it.',
  scope: 'site',
  *check(site) {
    for (const guide of [...site.entries.pages, ...site.entries.campaigns]) {
      if (guide.collection === 'pages' && guide.data.audience === 'easy-read') continue;
      if (canAct(guide, site)) continue;
      const [first] = piecesOf(guide).filter(({ isProse }) => isProse);
      yield wrongAt(
        guide,
        first?.line(0) ?? 1,
        'nobody can act on this page: add <NextStep> with a <Phone />, a <Contact /> or a <Service /> that has a number',
      );
    }
  },
};

/** Pages that may be large: the handbook, and those that draw charts. */
const mayBeLarge = (page: Entry<'pages'>) =>
  page.data.isHandbook ||
  piecesOf(page).some(({ named }) => named.some(({ name }) => name === 'Chart'));

export const pageFields: Rule = {
  name: 'fields of pages',
  why: 'Search needs words to find a page by, phones need small pages, and a page for workers must say that it is one.',
  scope: 'site',
  *check({ entries }) {
    for (const page of entries.pages) {
      const { aliases, audience, isLarge } = page.data;
      const isSearchedFor = !page.id.startsWith('about/') && audience !== 'easy-read';
      if (isSearchedFor && (aliases.length < 10 || aliases.length > 20))
        yield wrongAt(
          page,
          ['aliases'],
          `${aliases.length} aliases: write 10 to 20 short phrases as visitors type them`,
        );
      if (isLarge && !mayBeLarge(page))
        yield wrongAt(
          page,
          ['isLarge'],
          'only the handbook and pages with charts may be large: take isLarge out, and split the page if it is too long',
        );
      if (/^professionals(?:\/|$)/.test(page.id) && audience !== 'professional')
        yield wrongAt(
          page,
          ['audience'],
          'this page stands among those for professionals: write audience: professional',
        );
    }
  },
};

const mostPagesOfAnAlias = 2;

export const sharedAliases: Rule = {
  name: 'aliases of few pages',
  why: 'Of a phrase that many pages claim, search cannot tell which is meant.',
  scope: 'site',
  *check({ entries }) {
    const uses = entries.pages.flatMap((page) =>
      page.data.aliases.map((alias, index) => ({ page, index, alias: alias.toLowerCase() })),
    );
    for (const [alias, group] of Map.groupBy(uses, (use) => use.alias)) {
      const ids = [...new Set(group.map(({ page }) => page.id))];
      if (ids.length <= mostPagesOfAnAlias) continue;
      const { page, index } = group.at(-1)!;
      yield wrongAt(
        page,
        ['aliases', index],
        `the alias "${alias}" stands on ${ids.length} pages (${ids.join(', ')}): keep it on ${mostPagesOfAnAlias} at most`,
      );
    }
  },
};
