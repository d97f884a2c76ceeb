import { addressOf } from '../entries/collections.ts';
import type { LocalData } from '../schemas/local.ts';
import type { Facts, Item } from './facts.ts';

type Pages = readonly Item<'pages'>[];

/** What an area adds to the page at a path. */
export const localTo = (path: string, local: Facts['entries']['local']): LocalData[] =>
  local.filter(({ data }) => data.page === path).map(({ data }) => data);

const each = <Value>(values: Value[]): Value[] => [...new Set(values)];
const earliest = (days: string[]): string => days.toSorted()[0]!;

/**
 * Pages with what their area adds to them: its sources, doubts and pages to read next, and the earliest of the days on
 * which either was checked, and must be again.
 */
export function withLocal<Page extends Pages[number]>(
  pages: readonly Page[],
  local: Facts['entries']['local'],
): Page[] {
  return pages.map((page) => {
    const own = localTo(addressOf('pages', page.id), local);
    if (own.length === 0) return page;
    const all = [page.data, ...own];
    return {
      ...page,
      data: {
        ...page.data,
        sources: each(all.flatMap(({ sources }) => sources)),
        doubts: all.flatMap(({ doubts }) => doubts),
        related: each(all.flatMap(({ related }) => related)),
        checkedOn: earliest(all.map(({ checkedOn }) => checkedOn)),
        reviewBy: earliest(all.map(({ reviewBy }) => reviewBy)),
      },
    };
  });
}
