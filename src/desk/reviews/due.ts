import type { AnyEntry } from '../../entries/entry.ts';
import { addDays } from '../../lib/dates.ts';
import { nameOf } from '../forms/names.ts';
import type { Content } from '../reading/content.ts';

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
  provider?: string;
  contacts?: string[];
};
const dataOf = (entry: AnyEntry) => entry.data as Checked;

/** Who runs what a fact is about: as it says itself, or as the service says that names this contact. */
function providers({ reading }: Content): Map<string, string> {
  const known = new Map<string, string>();
  for (const { data } of reading.entries.services)
    for (const contact of data.contacts) if (data.provider) known.set(contact, data.provider);
  return known;
}

/** Everything that has a review day, the earliest first. */
export function factsToCheck(content: Content): ToCheck[] {
  const byContact = providers(content);
  return content.site.all
    .flatMap((entry) => {
      const { reviewBy, provider, doubts = [] } = dataOf(entry);
      if (reviewBy === undefined) return [];
      const own = entry.collection === 'contacts' ? byContact.get(entry.id) : provider;
      return [{ entry, name: nameOf(entry), provider: own ?? '', reviewBy, doubts }];
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
