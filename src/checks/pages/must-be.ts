import { firstStep } from '../../entries/collections.ts';
import type { PageRole } from '../../schemas/page.ts';
import type { Problem } from '../../entries/problem.ts';
import { wrongAt, type Rule } from '../rule.ts';
import type { Site } from '../site.ts';
import { pages as enginePages } from '../../text/en-GB.ts';
import { addressesOf } from './addresses.ts';

/** The pages without which nobody may be sent to this site, and what each is. */
const needed: Partial<Record<PageRole, string>> = {
  emergency: 'the page for danger now',
  helpline: 'the page of the helpline',
  visit: 'the page that says what a visit leaves behind',
  accessibility: 'the accessibility statement',
  privacy: 'the page about privacy',
};

/** The lists of links without which no page can be built, and where each stands. */
const neededMenus = {
  footer: 'the links at the foot of each page',
  lost: 'the links on the page for an address that is gone',
};

/** The pages that the menu names, whatever else it does. */
const inMenu = ['emergency', 'helpline'] as const;

/** Pages that no group of the menu leads to. */
function* missingInMenu(site: Site): Iterable<Problem> {
  const groups = site.entries.menus.filter(({ data }) => data.title !== undefined);
  const [first] = groups;
  if (!first) return;
  for (const role of inMenu) {
    const page = site.entries.pages.find(({ data }) => data.role === role);
    const paths = page ? addressesOf(page) : [];
    if (page && !groups.some(({ data }) => data.pages.some((path) => paths.includes(path))))
      yield wrongAt(
        first,
        ['pages'],
        `no group of the menu leads to ${needed[role]}: put ${paths[0]} back among its pages`,
      );
  }
}

export const menusThatMustBe: Rule = {
  name: 'ways on that must be there',
  why: 'The first page, the foot of each page and the page for an address that is gone lead on by them.',
  scope: 'site',
  *check(site) {
    const [area] = site.entries.area;
    if (!area) return;
    if (!site.isUnread('menus'))
      for (const [id, what] of Object.entries(neededMenus))
        if (!site.byId('menus', id))
          yield wrongAt(
            area,
            1,
            `${what} are missing: put back "${id}:" in menus.yaml, with its pages below it`,
          );
    yield* missingInMenu(site);
    if (!site.isUnread('doors') && !site.entries.doors.some(({ data }) => data.on === 'home'))
      yield wrongAt(
        area,
        1,
        'the boxes on the first page are missing: put back what has on: home in doors.yaml',
      );
  },
};

export const pagesThatMustBe: Rule = {
  name: 'pages that must be there',
  why: 'The exit bar, the strip and the law lead to them: without one, a way to safety ends in nothing.',
  scope: 'site',
  *check(site) {
    const [area] = site.entries.area;
    if (!area) return;
    for (const [role, what] of Object.entries(needed)) {
      const pages = site.entries.pages.filter(({ data }) => data.role === role);
      for (const page of pages.slice(1))
        yield wrongAt(
          page,
          ['role'],
          `"${pages[0]!.id}" has the role ${role} already: one page has each role`,
        );
      if (pages.length === 0 && !site.isUnread('pages'))
        yield wrongAt(
          area,
          1,
          `${what} is missing: put back the page with role: ${role} at its top, or write one`,
        );
    }
    for (const role of ['glossary', 'languages', 'change', 'neck'])
      for (const page of site.entries.pages.filter(({ data }) => data.role === role).slice(1))
        yield wrongAt(
          page,
          ['role'],
          `another page has the role ${role} already: one page has each role`,
        );
  },
};

/** First parts of addresses that the site uses for files, and for a page of its own that no list names. */
const reserved = ['404', '500', 'pagefind', 'robots', 'sitemap', 'assets'];

export const addresses: Rule = {
  name: 'one page at one address',
  why: 'Two pages at one address leave it to chance which of them a visitor gets.',
  scope: 'site',
  *check(site) {
    const seen = new Map<string, string>();
    for (const { path, title } of Object.values(enginePages))
      seen.set(path, `the site’s own page “${title}”`);
    for (const entry of site.all)
      for (const path of addressesOf(entry)) {
        const other = seen.get(path);
        const isReserved = reserved.includes(path.split('/')[1]!) || path.startsWith('/_');
        // The first question stands on the page of the pathway.
        if (entry.collection === 'pathway' && entry.id === firstStep) continue;
        if (other !== undefined || isReserved)
          yield wrongAt(
            entry,
            1,
            `${path} is taken by ${other ?? 'the site itself'}: give this file another name or folder`,
          );
        else seen.set(path, `${entry.collection}/${entry.id}`);
      }
    for (const page of site.entries.pages)
      if (page.data.isHandbook && !/^professionals\/[^/]+$/.test(page.id))
        yield wrongAt(
          page,
          ['isHandbook'],
          'a handbook stands in pages/professionals/: move this file there, or take isHandbook out',
        );
  },
};
