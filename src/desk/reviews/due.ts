import type { AnyEntry } from '../../entries/entry.ts';
import { addDays } from '../../lib/dates.ts';
import { nameOf } from '../forms/names.ts';
import type { Content } from '../reading/content.ts';
import { providerOf } from './providers.ts';

/** A fact that someone is to look at. */
export type ToCheck = {
  entry: AnyEntry;
  name: string;
  provider: string;
  reviewBy: string;
  doubts: string[];
};

type Checked = {
  reviewBy?: string;
  checkedOn?: string;
  evidence?: string;
  doubts?: string[];
};
const dataOf = (entry: AnyEntry) => entry.data as Checked;

/** Everything that has a review day, the earliest first. */
export function factsToCheck(content: Content): ToCheck[] {
  return content.site.all
    .flatMap((entry) => {
      const { reviewBy, doubts = [] } = dataOf(entry);
      if (reviewBy === undefined) return [];
      return [
        { entry, name: nameOf(entry), provider: providerOf(content, entry), reviewBy, doubts },
      ];
    })
    .toSorted((a, b) => a.reviewBy.localeCompare(b.reviewBy) || a.name.localeCompare(b.name));
}

/** What is due in the next thirty days, or is overdue. */
export const dueSoon = (facts: readonly ToCheck[], today: string): ToCheck[] =>
  facts.filter(({ reviewBy }) => reviewBy <= addDays(today, 30));

/** What is not sure: it says so, or rests on little. */
export const doubtful = (facts: readonly ToCheck[]): ToCheck[] =>
  facts.filter(({ entry, doubts }) => doubts.length > 0 || dataOf(entry).evidence === 'low');

/** Contacts and services that nothing confirms but one weak or old source. */
export const unconfirmed = (facts: readonly ToCheck[]): ToCheck[] =>
  facts.filter(({ entry }) => {
    const { evidence } = dataOf(entry);
    return (
      evidence !== undefined &&
      evidence !== 'high' &&
      /^(?:contacts|services)$/.test(entry.collection)
    );
  });

/** Facts by who runs what they are about, by name; what nobody runs comes last. */
export const byProvider = (facts: readonly ToCheck[]): [string, ToCheck[]][] =>
  [...Map.groupBy(facts, ({ provider }) => provider)].toSorted(
    ([a], [b]) => Number(a === '') - Number(b === '') || a.localeCompare(b),
  );
