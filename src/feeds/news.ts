import { getRssString } from '@astrojs/rss';
import { spanInWords } from '../lib/dates.ts';
import { occasionName, type Occasion } from '../model/campaigns.ts';
import type { Notice } from '../model/notices.ts';
import * as text from '../text/en-GB.ts';

const noticeItem = (
  { id, words, from, fromInWords, untilInWords }: Notice,
  { siteUrl }: { siteUrl: string },
  addressOf: (path: string) => string,
) => ({
  title: text.notice.title(text.notice.span(fromInWords, untilInWords)),
  description: words,
  link: addressOf('/'),
  pubDate: new Date(from),
  customData: `<guid isPermaLink="false">notice-${id}@${new URL(siteUrl).host}</guid>`,
});

/**
 * The campaigns that are on or to come as an RSS feed: quiet titles and days, since a feed is read on any screen.
 * @param occasions what is not confirmed, or over, is left out
 * @param day the day of the build
 * @param area names the feed and its items
 * @param addressOf the full address of a path of this site
 * @param notice an urgent notice, whose hours stand in its title: readers keep what they once had
 */
export function newsFeed(
  occasions: Occasion[],
  day: string,
  area: { quietName: string; siteUrl: string },
  addressOf: (path: string) => string,
  notice?: Notice,
): Promise<string> {
  const ahead = occasions.filter(({ confirmed, endsOn }) => confirmed && endsOn >= day);
  return getRssString({
    title: area.quietName,
    description: text.campaigns.feedDescription,
    site: addressOf(text.pages.campaigns.path),
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    // By this a reader that was handed the file alone knows where the next one is.
    customData: `<atom:link href="${addressOf(`${text.pages.campaigns.path}feed.xml`)}" rel="self" type="application/rss+xml"/>`,
    items: [
      ...(notice ? [noticeItem(notice, area, addressOf)] : []),
      ...ahead.map((one) => ({
        title: one.quietTitle,
        description: spanInWords(one.startsOn, one.endsOn),
        link: addressOf(one.path),
        pubDate: new Date(one.checkedOn),
        // One page tells of each year in turn; a reader knows each year as news of its own.
        customData: `<guid isPermaLink="false">${occasionName(one, area.siteUrl)}</guid>`,
      })),
    ],
  });
}
