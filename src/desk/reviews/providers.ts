import type { AnyEntry } from '../../entries/entry.ts';
import type { Content } from '../reading/content.ts';

/**
 * Who runs each contact: whoever runs a service with the same website, or else most of the services that it is the
 * first way to reach, or that name it.
 */
function runsContact({ reading }: Content): Map<string, string> {
  const known = new Map<string, { [provider: string]: number }>();
  const webs = new Map(reading.entries.contacts.map(({ id, data }) => [id, data.web]));
  for (const { data } of reading.entries.services)
    for (const [at, id] of data.contacts.entries()) {
      const provider = data.provider ?? data.name;
      const votes = known.get(id) ?? {};
      const isItsWeb = data.web !== undefined && data.web === webs.get(id);
      votes[provider] = (votes[provider] ?? 0) + (isItsWeb ? 10_000 : at === 0 ? 100 : 1);
      known.set(id, votes);
    }
  const most = (votes: { [provider: string]: number }) =>
    Object.entries(votes).reduce((best, one) => (one[1] > best[1] ? one : best))[0];
  return new Map([...known].map(([id, votes]) => [id, most(votes)]));
}

const remembered = new WeakMap<Content, Map<string, string>>();

/**
 * Who runs what a fact is about, as the fact says itself or as the service says that names this contact; empty for what
 * the site says by itself, such as a page.
 */
export function providerOf(content: Content, { collection, id, data }: AnyEntry): string {
  const contacts = remembered.get(content) ?? runsContact(content);
  remembered.set(content, contacts);
  if (collection === 'contacts') return contacts.get(id) ?? data.name;
  if (collection === 'services') return data.provider ?? data.name;
  return collection === 'training' ? data.provider : '';
}
