import type { DoorData } from '../schemas/navigation.ts';
import type { PageRole } from '../schemas/page.ts';
import { one, remembered, type Facts } from './facts.ts';
import { allPages, byPath, guideLink, type PageLink } from './pages.ts';

/** The pages of a menu, without those that the area does not have. Throws where there is no such menu. */
export function menu(facts: Facts, id: string): PageLink[] {
  const pages = byPath(allPages(facts));
  return one(facts, 'menus', id).data.pages.flatMap((path) => pages.get(path) ?? []);
}

/** The groups of the menu in the header, in their order; one with no page is left out. */
export function menuGroups(facts: Facts): { title: string; pages: PageLink[] }[] {
  return facts.entries.menus
    .toSorted((a, b) => a.data.order - b.data.order)
    .flatMap(({ id, data: { title } }) => (title ? [{ title, pages: menu(facts, id) }] : []))
    .filter(({ pages }) => pages.length > 0);
}

/** The doors on the first page or in search, in their order; one to a page that is not there is left out. */
export function doors(facts: Facts, on: DoorData['on']): DoorData[] {
  const paths = new Set(allPages(facts).map(({ path }) => path));
  return facts.entries.doors
    .map(({ data }) => data)
    .filter((door) => door.on === on && paths.has(door.page))
    .toSorted((a, b) => a.order - b.order);
}

/** Where it says how to call the emergency number without speaking; nothing where the area has no such page. */
export function silentCallPath(facts: Facts): string | undefined {
  const page = pageFor(facts, 'emergency');
  return page && `${page.path}#without-speaking`;
}

const byRole = remembered(
  ({ entries }: Facts) =>
    new Map(entries.pages.flatMap((page) => (page.data.role ? [[page.data.role, page]] : []))),
);

/** The page that the site uses for something, or nothing where the area has none. */
export function pageFor(facts: Facts, role: PageRole): PageLink | undefined {
  const found = byRole(facts).get(role);
  return found && guideLink(found);
}
