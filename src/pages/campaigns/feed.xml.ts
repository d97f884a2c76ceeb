import type { APIRoute } from 'astro';
import { newsFeed } from '../../feeds/news.ts';
import { fullAddress } from '../../lib/urls.ts';
import { area } from '../../model/area.ts';
import { occasions } from '../../model/campaigns.ts';
import { all, today } from '../../model/query.ts';

/** Campaigns that are on or to come, for feed readers. */
export const GET: APIRoute = async ({ site }) => {
  const addressOf = (path: string) => fullAddress(path, import.meta.env.BASE_URL, site);
  const dates = occasions(await all('campaigns'));
  return new Response(await newsFeed(dates, today(), await area(), addressOf));
};
