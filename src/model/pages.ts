import type { CollectionEntry } from 'astro:content';
import { parentPath } from '../lib/urls.ts';
import * as text from '../text/en-GB.ts';
import { all } from './query.ts';
import { campaignPath } from './campaigns.ts';
import { firstStep, inOrder } from './pathway.ts';
import { servicePath } from './services.ts';

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

/** The address of a guidance page: its place in the folder of pages. */
export const guidePath = (id: string) => (id === 'index' ? '/' : `/${id}/`);

/** Pages that the engine makes in every area. */
export const enginePages: PageLink[] = Object.values(text.pages).map(
  ({ path, title, summary }) => ({ path, title, summary }),
);

let knownPages: Promise<PageLink[]> | undefined;

/** Every page of the site that can be linked to. */
export function allPages(): Promise<PageLink[]> {
  if (import.meta.env.DEV || !knownPages) knownPages = listPages();
  return knownPages;
}

async function listPages(): Promise<PageLink[]> {
  const [guides, services, campaigns, pathway] = await Promise.all([
    all('pages'),
    all('services'),
    all('campaigns'),
    all('pathway'),
  ]);
  return [
    ...enginePages,
    ...guides.map(({ id, data }) => ({ ...data, path: guidePath(id) })),
    ...services.map(({ id, data }) => ({ ...data, title: data.name, path: servicePath(id) })),
    ...campaigns.map(({ id, data }) => ({ ...data, path: campaignPath(id) })),
    // The first question stands on a guidance page.
    ...inOrder(pathway).filter(({ id }) => id !== firstStep),
  ];
}

/** The page at a path. Throws where there is none, so that no built page links to nothing. */
export function pageAt(path: string, pages: PageLink[]): PageLink {
  const found = pages.find((page) => page.path === path);
  if (!found) throw new Error(`There is no page at "${path}".`);
  return found;
}

/** The pages above a path that exist, from home down; none above home itself. */
export function pagesAbove(path: string, pages: PageLink[]): PageLink[] {
  if (path === '/') return [];
  const above = parentPath(path);
  const found = pages.find((page) => page.path === above) ?? [];
  return [...pagesAbove(above, pages), found].flat();
}

/**
 * The pages directly below a path, by their order.
 * @param others pages that are no guidance, and stand in the middle of the order
 */
export function pagesBelow(
  path: string,
  guides: CollectionEntry<'pages'>[],
  others: PageLink[] = [],
): (PageLink & { order: number })[] {
  return [
    ...guides.map(({ id, data }) => ({ ...data, path: guidePath(id) })),
    ...others.map((page) => ({ ...page, order: 50 })),
  ]
    .filter((page) => page.path !== path && parentPath(page.path) === path)
    .toSorted((a, b) => a.order - b.order || a.title.localeCompare(b.title, 'en'));
}
