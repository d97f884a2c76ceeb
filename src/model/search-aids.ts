import { helpStrip } from './area.ts';
import type { Contact } from './contacts.ts';
import type { Facts } from './facts.ts';
import { doors, silentCallPath } from './navigation.ts';
import type { PageLink } from './pages.ts';

/** What search shows besides results: help in danger, and where to start when nothing fits. */
export type SearchAids = {
  emergency: Contact;
  helpline: Contact;
  /** The line for the most people that answers at any hour: the last of the area's, since the first may be for some. */
  anytime: { contact: Contact; for: string };
  /** Where it says how to call the emergency number without speaking; none where the area has no such page. */
  silentPath: string | undefined;
  doors: PageLink[];
};

/** What the search box of this area shows. */
export function searchAids(facts: Facts): SearchAids {
  const { emergency, helpline, anytime } = helpStrip(facts);
  return {
    emergency,
    helpline,
    anytime: anytime.at(-1)!,
    silentPath: silentCallPath(facts),
    doors: doors(facts, 'search').map(({ page, title }) => ({ path: page, title, summary: '' })),
  };
}
