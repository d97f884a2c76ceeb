import { area, helpStrip } from './area.ts';
import { contact, type Contact } from './contacts.ts';
import type { Facts } from './facts.ts';
import { doors, pageFor, silentCallPath } from './navigation.ts';
import type { PageLink } from './pages.ts';

export type LifeLine = { contact: Contact; then?: string | undefined };

/** What search shows besides results: help in danger, and where to start when nothing fits. */
export type SearchAids = {
  emergency: Contact;
  helpline: Contact;
  /** The line for the most people that answers at any hour: the last of the area's, since the first may be for some. */
  anytime: { contact: Contact; for: string };
  /** Where it says how to call the emergency number without speaking; none where the area has no such page. */
  silentPath: string | undefined;
  /** What to do after pressure on the neck; none where the area has no such page. */
  neckPath: string | undefined;
  /** Lines for someone who thinks of ending their life; none where the area names none. */
  ownLife: { calls: LifeLine[]; texts: Contact[] };
  doors: PageLink[];
};

/** What the search box of this area shows. */
export function searchAids(facts: Facts): SearchAids {
  const { emergency, helpline, anytime } = helpStrip(facts);
  const lines = area(facts).ownLife.map(({ contact: id, then }) => ({
    contact: contact(facts, id),
    then,
  }));
  return {
    emergency,
    helpline,
    anytime: anytime.at(-1)!,
    silentPath: silentCallPath(facts),
    neckPath: pageFor(facts, 'neck')?.path,
    ownLife: {
      calls: lines.filter((line) => line.contact.phone),
      texts: lines.map((line) => line.contact).filter((line) => line.text),
    },
    doors: doors(facts, 'search').map(({ page, title }) => ({ path: page, title, summary: '' })),
  };
}
