import { area, helpStrip } from './area.ts';
import type { Contact } from './contacts.ts';
import type { Facts } from './facts.ts';
import { doors } from './navigation.ts';
import type { PageLink } from './pages.ts';
import { service } from './services.ts';

/** What search shows besides results: help in danger, and where to start when nothing fits. */
export type SearchAids = {
  emergency: Contact;
  helpline: Contact;
  /** How to call the emergency number without speaking, one sentence each. */
  silent: string[];
  doors: PageLink[];
};

/** What the search box of this area shows. */
export function searchAids(facts: Facts): SearchAids {
  const { emergency, helpline } = helpStrip(facts);
  const { about } = service(facts, area(facts).silentCall);
  const starts = doors(facts, 'search');
  return {
    emergency,
    helpline,
    silent: about,
    doors: starts.map(({ page, title }) => ({ path: page, title, summary: '' })),
  };
}
