import { getRssString } from '@astrojs/rss';
import { dayInWords } from '../lib/dates.ts';
import type { MonthOfChanges } from '../model/changes.ts';
import { countsOf, inBrief } from '../model/changes-pages.ts';
import { page as words } from '../text/changes-en-GB.ts';
import { pages } from '../text/en-GB.ts';

/**
 * The months in which facts changed as an RSS feed. It names no service: a feed is read on any screen.
 * @param months the newest first
 * @param area names the feed
 * @param addressOf the full address of a path of this site
 */
export function changesFeed(
  months: readonly MonthOfChanges[],
  area: { quietName: string },
  addressOf: (path: string) => string,
): Promise<string> {
  const { path } = pages.changes;
  return getRssString({
    title: area.quietName,
    description: words.feedDescription,
    site: addressOf(path),
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    customData: `<atom:link href="${addressOf(`${path}feed.xml`)}" rel="self" type="application/rss+xml"/>`,
    items: months.slice(0, 12).map((month) => ({
      title: words.feedItem(dayInWords(month.month)),
      description: [
        `${inBrief(month) || words.nothing}.`.replace(/\.\.$/, '.'),
        ...countsOf(month),
      ].join(' '),
      link: addressOf(`${path}${month.month}/`),
      pubDate: new Date(month.on),
      // What comes to a month later is news again.
      customData: `<guid isPermaLink="false">${addressOf(`${path}${month.month}/#${month.on}`)}</guid>`,
    })),
  });
}
