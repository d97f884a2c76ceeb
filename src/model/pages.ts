import { addressOf, addressesOfHidden } from '../entries/collections.ts';
import { parentPath } from '../lib/urls.ts';
import * as text from '../text/en-GB.ts';
import { languageLink, languages } from './languages.ts';
import { remembered, type Facts, type Item } from './facts.ts';
import { firstStep, inOrder } from './pathway.ts';

/** A page that can be linked to: a guidance page, a service, a campaign or one of the engine's own. */
export type PageLink = {
  path: string;
  title: string;
  /** A calmer title for the tab, where the title has an alarm word. */
  tabTitle?: string | undefined;
  summary: string;
  /** True for a page that is larger than others: links to it say so. */
  isLarge?: boolean;
};

export type Guide = Item<'pages'>;

/** Pages that the engine makes in every area. */
export const enginePages: PageLink[] = Object.values(text.pages).map(
  ({ path, title, summary }) => ({ path, title, summary }),
);

/** A guidance page as others link to it. */
export const guideLink = ({ id, data }: Guide) => ({ ...data, path: addressOf('pages', id) });

export const campaignLink = ({ id, data }: Item<'campaigns'>) => ({
  ...data,
  path: addressOf('campaigns', id),
});

export const serviceLink = ({ id, data }: Item<'services'>) => ({
  ...data,
  title: data.name,
  path: addressOf('services', id),
});

/** The steps of the pathway that have a page of their own: the first question stands on a guidance page. */
export const stepLinks = ({ entries }: Facts) =>
  inOrder(entries.pathway).filter(({ id }) => id !== firstStep);

/** Every page of the site that can be linked to. */
export const allPages = remembered((facts: Facts): PageLink[] => [
  ...enginePages,
  ...facts.entries.pages.map(guideLink),
  ...facts.entries.services.map(serviceLink),
  ...facts.entries.campaigns.map(campaignLink),
  ...stepLinks(facts),
  ...languages(facts).map(languageLink),
]);

/** Whether the area leaves out the page of the core at a path: links there show their words alone. */
export const isLeftOut = (path: string, { entries }: Facts): boolean =>
  addressesOfHidden(entries.area[0]?.data.hidden ?? []).includes(path);

/** Pages by their path. */
export const byPath = remembered(
  (pages: PageLink[]) => new Map(pages.map((page) => [page.path, page])),
);

/** The page at a path. Throws where there is none, so that no built page links to nothing. */
export function pageAt(path: string, pages: PageLink[]): PageLink {
  const found = byPath(pages).get(path);
  if (!found) throw new Error(`There is no page at "${path}".`);
  return found;
}

/** The pages above a path that exist, from home down; none above home itself. */
export function pagesAbove(path: string, pages: PageLink[]): PageLink[] {
  if (path === '/') return [];
  const above = parentPath(path);
  const found = byPath(pages).get(above) ?? [];
  return [...pagesAbove(above, pages), found].flat();
}

/** Guidance pages by the path that they stand below. */
const byParent = remembered((guides: readonly Guide[]) => {
  const below = guides.filter(({ id }) => addressOf('pages', id) !== '/');
  return Map.groupBy(below, ({ id }) => parentPath(addressOf('pages', id)));
});

/**
 * The pages directly below a path, by their order.
 * @param others pages that are no guidance, and stand in the middle of the order
 */
export function pagesBelow(
  path: string,
  guides: readonly Guide[],
  others: PageLink[] = [],
): (PageLink & { order: number })[] {
  const isBelow = (other: PageLink) => other.path !== path && parentPath(other.path) === path;
  return [
    ...(byParent(guides).get(path) ?? []).map(guideLink),
    ...others.filter(isBelow).map((page) => ({ ...page, order: 50 })),
  ].toSorted((a, b) => a.order - b.order || a.title.localeCompare(b.title, 'en'));
}
