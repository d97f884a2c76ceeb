import type { Facts } from './facts.ts';
import { campaignLink, guideLink, serviceLink } from './pages.ts';

/** The first of a list, as many as a page has room for, and how many more there are. */
type Some<Item> = { first: Item[]; more: number };

export type Freshness = {
  /** Entries whose review day is past, longest overdue first. */
  overdue: Some<{ name: string; path?: string; reviewBy: string }>;
  /** Services that rest on evidence of low degree. */
  weak: Some<{ name: string; path: string; newestSource: string }>;
  counts: { contacts: number; services: number; pages: number; sources: number };
  oldestCheck: string;
};

const mostNamed = 5;

const someOf = <Item>(all: Item[]): Some<Item> => ({
  first: all.slice(0, mostNamed),
  more: Math.max(0, all.length - mostNamed),
});

/** How fresh the facts are, for the page that reports it. */
export function freshness({ entries: facts, today }: Facts): Freshness {
  const { contacts, services, pages, campaigns, sources } = facts;
  const entries = [
    ...contacts.map(({ data }) => ({ name: data.name, reviewBy: data.reviewBy })),
    ...services.map(serviceLink),
    ...pages.map(guideLink).map((page) => ({ ...page, name: page.title })),
    ...campaigns.map(campaignLink).map((campaign) => ({ ...campaign, name: campaign.title })),
  ];
  return {
    overdue: someOf(
      entries
        .filter(({ reviewBy }) => reviewBy < today)
        .toSorted((a, b) => a.reviewBy.localeCompare(b.reviewBy)),
    ),
    weak: someOf(services.map(serviceLink).filter(({ evidence }) => evidence === 'low')),
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
