import type { Facts } from './facts.ts';
import { campaignLink, guideLink, serviceLink } from './pages.ts';

export type Freshness = {
  /** Entries whose review day is past, longest overdue first. */
  overdue: { name: string; path?: string; reviewBy: string }[];
  /** Services that rest on evidence of low degree. */
  weak: { name: string; path: string; newestSource: string }[];
  counts: { contacts: number; services: number; pages: number; sources: number };
  oldestCheck: string;
};

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
    overdue: entries
      .filter(({ reviewBy }) => reviewBy < today)
      .toSorted((a, b) => a.reviewBy.localeCompare(b.reviewBy)),
    weak: services.map(serviceLink).filter(({ evidence }) => evidence === 'low'),
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
