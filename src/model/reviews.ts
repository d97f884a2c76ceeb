import { campaignPath } from './campaigns.ts';
import { all, today } from './query.ts';
import { guidePath } from './pages.ts';
import { servicePath } from './services.ts';

export type Freshness = {
  /** Entries whose review day is past, longest overdue first. */
  overdue: { name: string; path?: string; reviewBy: string }[];
  /** Services that rest on evidence of low degree. */
  weak: { name: string; path: string; newestSource: string }[];
  counts: { contacts: number; services: number; pages: number; sources: number };
  oldestCheck: string;
};

/** How fresh the facts are on the day of the build, for the page that reports it. */
export async function freshness(): Promise<Freshness> {
  const [contacts, services, pages, campaigns, sources] = await Promise.all([
    all('contacts'),
    all('services'),
    all('pages'),
    all('campaigns'),
    all('sources'),
  ]);
  const entries = [
    ...contacts.map(({ data }) => ({ name: data.name, reviewBy: data.reviewBy })),
    ...services.map(({ id, data }) => ({ ...data, path: servicePath(id) })),
    ...pages.map(({ id, data }) => ({ ...data, name: data.title, path: guidePath(id) })),
    ...campaigns.map(({ id, data }) => ({ ...data, name: data.title, path: campaignPath(id) })),
  ];
  return {
    overdue: entries
      .filter(({ reviewBy }) => reviewBy < today())
      .toSorted((a, b) => a.reviewBy.localeCompare(b.reviewBy)),
    weak: services
      .filter(({ data }) => data.evidence === 'low')
      .map(({ id, data }) => ({ ...data, path: servicePath(id) })),
    counts: {
      contacts: contacts.length,
      services: services.length,
      pages: pages.length,
      sources: sources.length,
    },
    oldestCheck: [...contacts, ...services, ...pages, ...campaigns]
      .map(({ data }) => data.checkedOn)
      .toSorted()[0]!,
  };
}
