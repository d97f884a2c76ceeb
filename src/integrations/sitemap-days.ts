import type { SitemapItem } from '@astrojs/sitemap';
import { readContent, type RawEntry } from '../checks/content-files.ts';
import { contentRoot } from '../entries/environment.ts';
import { withBase } from '../lib/urls.ts';
import { day } from '../schemas/fields.ts';

/** Below which addresses the entries of a collection have pages; a campaign has a poster too. */
const folders: Partial<Record<RawEntry['collection'], string[]>> = {
  pages: ['/'],
  services: ['/services/'],
  campaigns: ['/campaigns/', '/professionals/resources/campaigns/'],
  prints: ['/professionals/resources/'],
  pathway: ['/professionals/refer/'],
};

const checkedOn = ({ data }: RawEntry) => day.parse((data as { checkedOn: unknown }).checkedOn);

/** The day on which the facts of each page were last checked, by its path; a service counts with its contacts. */
export function daysOfCheck(entries: RawEntry[]): Map<string, string> {
  const contacts = new Map<string, RawEntry>(
    entries.filter(({ collection }) => collection === 'contacts').map((one) => [one.id, one]),
  );
  return new Map(
    entries.flatMap((entry) => {
      const above = folders[entry.collection];
      if (!above) return [];
      const { contacts: lines = [] } = entry.data as { contacts?: string[] };
      const days = [entry, ...lines.map((id) => contacts.get(id)!)].map(checkedOn);
      const newest = days.toSorted().at(-1)!;
      return above.map((folder): [string, string] => [`${folder}${entry.id}/`, newest]);
    }),
  );
}

/**
 * Gives each page of the sitemap the day of its last check. The pages that list others have none.
 * @param base the path that the site is published under
 */
export function withDayOfCheck(base: string): (item: SitemapItem) => SitemapItem {
  let days: Map<string, string> | undefined;
  return (item) => {
    // Read only once the gate has found the content right.
    days ??= daysOfCheck(readContent(contentRoot));
    const path = new URL(item.url).pathname.slice(withBase('', base).length);
    const lastmod = days.get(path);
    return lastmod ? { ...item, lastmod } : item;
  };
}
