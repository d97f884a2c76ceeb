import type { APIRoute } from 'astro';
import { newsFeed } from '../../feeds/news.ts';
import { fullAddress } from '../../lib/urls.ts';
import { area } from '../../model/area.ts';
import { occasions } from '../../model/campaigns.ts';
import { urgentNotice } from '../../model/notices.ts';
import { theFacts } from '../../model/query.ts';

/** Campaigns that are on or to come, for feed readers. */
export const GET: APIRoute = async ({ site }) => {
  const addressOf = (path: string) => fullAddress(path, import.meta.env.BASE_URL, site);
  const facts = await theFacts();
  const dates = occasions(facts.entries.campaigns);
  const feed = newsFeed(dates, facts.today, area(facts), addressOf, urgentNotice(facts));
  return new Response(await feed);
};
