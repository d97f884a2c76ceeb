import * as text from '../text/en-GB.ts';
import { area, helpStrip } from './area.ts';
import type { Contact } from './contacts.ts';
import { allPages, type PageLink } from './pages.ts';
import { service } from './services.ts';

/** What search shows besides results: help in danger, and where to start when nothing fits. */
export type SearchAids = {
  emergency: Contact;
  helpline: Contact;
  /** How to call the emergency number without speaking, one sentence each. */
  silent: string[];
  doors: PageLink[];
};

/** What the search box of this area shows. A door to a page that the area does not have is left out. */
export async function searchAids(): Promise<SearchAids> {
  const { emergency, helpline } = await helpStrip();
  const { about } = await service((await area()).silentCall);
  const pages = await allPages();
  const doors = text.search.doors.flatMap(({ path, title, summary }) =>
    pages.some((page) => page.path === path) ? [{ path, title, summary }] : [],
  );
  return { emergency, helpline, silent: about, doors };
}
