import { area, helpStrip } from './area.ts';
import { contact, type Contact } from './contacts.ts';
import type { Facts } from './facts.ts';
import { doors } from './navigation.ts';
import type { PageLink } from './pages.ts';
import { service } from './services.ts';

export type LifeLine = { contact: Contact; then?: string | undefined };

/** What search shows besides results: help in danger, and where to start when nothing fits. */
export type SearchAids = {
  emergency: Contact;
  helpline: Contact;
  /** How to call the emergency number without speaking, one sentence each. */
  silent: string[];
  /** Lines for someone who thinks of ending their life; none where the area names none. */
  ownLife: { calls: LifeLine[]; texts: Contact[] };
  doors: PageLink[];
};

/** What the search box of this area shows. */
export function searchAids(facts: Facts): SearchAids {
  const { emergency, helpline } = helpStrip(facts);
  const { silentCall, ownLife } = area(facts);
  const { about } = service(facts, silentCall);
  const starts = doors(facts, 'search');
  const lines = ownLife.map(({ contact: id, then }) => ({ contact: contact(facts, id), then }));
  return {
    emergency,
    helpline,
    silent: about,
    ownLife: {
      calls: lines.filter((line) => line.contact.phone),
      texts: lines.map((line) => line.contact).filter((line) => line.text),
    },
    doors: starts.map(({ page, title }) => ({ path: page, title, summary: '' })),
  };
}
