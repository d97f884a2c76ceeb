import { dayInWords } from '../lib/dates.ts';
import { inParts } from '../lib/parts.ts';
import { kinds, page as words } from '../text/changes-en-GB.ts';
import { pages } from '../text/en-GB.ts';
import type { MonthOfChanges } from './changes.ts';
import type { ToldName } from './changes-told.ts';

/** As many changes as one page holds. */
const mostOfPage = 60;

/** A page of a month: its heading, and the changes that it tells. */
export type PartOfMonth = { path: string; title: string; month: MonthOfChanges; at: number };

/** The pages of all months. A long month has several. */
export const partsOfMonths = (months: readonly MonthOfChanges[]): PartOfMonth[] =>
  months.flatMap((month) => {
    const name = dayInWords(month.month);
    const groups = month.changes.map(({ kind, items }) => ({ name: kind, items }));
    const parts = groups.length > 0 ? inParts(groups, mostOfPage) : [[]];
    return parts.map((part, at) => ({
      path: `${pages.changes.path}${month.month}/${at > 0 ? `${at + 1}/` : ''}`,
      title: at > 0 ? words.more(name, at + 1) : words.month(name),
      month: {
        ...month,
        changes: part.map(({ name: kind, items }) => ({ kind: kind as ToldName, items })),
      },
      at,
    }));
  });

/** What was taken out and what was checked in a month, in sentences. */
export const countsOf = ({ gone, checked }: MonthOfChanges): string[] => [
  ...gone.map(({ kind, count }) =>
    count === 1 ? words.goneOne(kinds[kind][0]) : words.gone(count, kinds[kind][1]),
  ),
  ...(checked > 0 ? [words.checked(checked)] : []),
];

/** How many facts changed in a month, by kind: “2 services, 1 course”. */
export const inBrief = ({ changes }: MonthOfChanges): string =>
  changes
    .map(({ kind, items }) => `${items.length} ${kinds[kind][items.length === 1 ? 0 : 1]}`)
    .join(', ');
