import { addressOf, pathwayPath } from '../entries/collections.ts';
import { parentPath, withBase } from '../lib/urls.ts';
import type { Facts } from './facts.ts';
import { pagesBelow, type Guide } from './pages.ts';
import { steps, type PathwayStep } from './pathway.ts';

/** A page as a chapter, with its address and the id of its place in the handbook. */
export type Chapter<Page extends Guide = Guide> = { guide: Page; path: string; id: string };

/** The last part of a path, as the id of its chapter: `/professionals/risk/` gives `risk`. */
const chapterId = (path: string) => path.split('/').at(-2)!;

/** The chapters of a handbook: the page above it, then its sister pages in their order, without the handbook itself. */
export function chaptersOf<Page extends Guide>(handbook: Page, guides: Page[]): Chapter<Page>[] {
  const own = addressOf('pages', handbook.id);
  const above = parentPath(own);
  const paths = [above, ...pagesBelow(above, guides).map(({ path }) => path)];
  return paths
    .filter((path) => path !== own)
    .flatMap((path) => {
      const guide = guides.find(({ id }) => addressOf('pages', id) === path);
      return guide ? [{ guide, path, id: chapterId(path) }] : [];
    });
}

/** The ids of all sources of chapters, each once, in the order in which a reader first comes to them. */
export const sourcesOf = (chapters: Chapter[]): string[] => [
  ...new Set(chapters.flatMap(({ guide }) => guide.data.sources)),
];

/**
 * Where the pages of a handbook stand in it, by their addresses. The steps of the pathway stand in its chapter, where
 * an action has a heading of its own.
 * @param base the path that the site is published under
 */
export function placesOf(
  chapters: Pick<Chapter, 'path' | 'id'>[],
  steps: Pick<PathwayStep, 'id' | 'kind' | 'path'>[],
  base: string,
): Map<string, string> {
  const pathway = chapters.find(({ path }) => path === pathwayPath);
  const places = [
    ...steps.map(({ id, kind, path }) => ({
      path,
      id: pathway && (kind === 'action' ? `${pathway.id}-${id}` : pathway.id),
    })),
    ...chapters,
  ];
  return new Map(places.flatMap(({ path, id }) => (id ? [[withBase(path, base), id]] : [])));
}

/** As {@link placesOf}, with the steps of the area's pathway. */
export const placesIn = (facts: Facts, chapters: Chapter[], base: string) =>
  placesOf(chapters, steps(facts), base);
