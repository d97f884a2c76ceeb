import type { CollectionEntry } from 'astro:content';
import { parentPath } from '../lib/urls.ts';
import * as text from '../text/en-GB.ts';
import { all } from './query.ts';
import { campaignPath } from './campaigns.ts';
import { servicePath } from './services.ts';

/** A page that can be linked to: a guidance page, a service, a campaign or one of the engine's own. */
export type PageLink = {
  path: string;
  title: string;
  summary: string;
  /** True for a page that is larger than others: links to it say so. */
  isLarge?: boolean;
};

/** The address of a guidance page: its place in the folder of pages. */
export const guidePath = (id: string) => (id === 'index' ? '/' : `/${id}/`);

let knownPages: Promise<PageLink[]> | undefined;

/** Every page of the site that can be linked to. */
export function allPages(): Promise<PageLink[]> {
  if (import.meta.env.DEV || !knownPages) knownPages = listPages();
  return knownPages;
}

async function listPages(): Promise<PageLink[]> {
  const [guides, services, campaigns] = await Promise.all([
    all('pages'),
    all('services'),
    all('campaigns'),
  ]);
  return [
    ...Object.values(text.pages).map(({ path, title, summary }) => ({ path, title, summary })),
    ...guides.map(({ id, data }) => ({ ...data, path: guidePath(id) })),
    ...services.map(({ id, data }) => ({ ...data, title: data.name, path: servicePath(id) })),
    ...campaigns.map(({ id, data }) => ({ ...data, path: campaignPath(id) })),
  ];
}

/** The page at a path. Throws where there is none, so that no built page links to nothing. */
export function pageAt(path: string, pages: PageLink[]): PageLink {
  const found = pages.find((page) => page.path === path);
  if (!found) throw new Error(`There is no page at "${path}".`);
  return found;
}

/** The nearest page above a path that exists, for the link back; home where there is no other. */
export function pageAbove(path: string, pages: PageLink[]): PageLink {
  for (let above = parentPath(path); above !== '/'; above = parentPath(above)) {
    const found = pages.find((page) => page.path === above);
    if (found) return found;
  }
  return pageAt('/', pages);
}

/** The guidance pages directly below a path, by their order. */
export function pagesBelow(
  path: string,
  guides: CollectionEntry<'pages'>[],
): (PageLink & { order: number })[] {
  return guides
    .map(({ id, data }) => ({ ...data, path: guidePath(id) }))
    .filter((guide) => guide.path !== path && parentPath(guide.path) === path)
    .toSorted((a, b) => a.order - b.order || a.title.localeCompare(b.title, 'en'));
}
