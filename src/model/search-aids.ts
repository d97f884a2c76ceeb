import * as text from '../text/en-GB.ts';
import { area, helpStrip } from './area.ts';
import { contact, type Contact } from './contacts.ts';
import { allPages, type PageLink } from './pages.ts';
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

/** What the search box of this area shows. A door to a page that the area does not have is left out. */
export async function searchAids(): Promise<SearchAids> {
  const { emergency, helpline } = await helpStrip();
  const { silentCall, ownLife } = await area();
  const { about } = await service(silentCall);
  const lines = await Promise.all(
    ownLife.map(async (line) => ({ contact: await contact(line.contact), then: line.then })),
  );
  const pages = await allPages();
  const doors = text.search.doors.flatMap(({ path, title, summary }) =>
    pages.some((page) => page.path === path) ? [{ path, title, summary }] : [],
  );
  return {
    emergency,
    helpline,
    silent: about,
    ownLife: {
      calls: lines.filter((line) => line.contact.phone),
      texts: lines.map((line) => line.contact).filter((line) => line.text),
    },
    doors,
  };
}
