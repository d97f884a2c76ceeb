import * as text from '../text/en-GB.ts';
import { callsOfArea } from './area.ts';
import type { Contact } from './contacts.ts';
import { allPages, type PageLink } from './pages.ts';

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

/** What the search box of this area shows. A door to a page that the area does not have is left out. */
export async function searchAids(): Promise<SearchAids> {
  const { emergency, helpline, anytime } = await callsOfArea();
  const pages = await allPages();
  const has = (path: string) => pages.some((page) => page.path === path);
  const doors = text.search.doors.flatMap(({ path, title, summary }) =>
    has(path) ? [{ path, title, summary }] : [],
  );
  const [page] = text.boxes.silentPath.split('#');
  return {
    emergency,
    helpline,
    anytime: anytime.at(-1)!,
    silentPath: has(page!) ? text.boxes.silentPath : undefined,
    doors,
  };
}
