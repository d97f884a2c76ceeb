import type { APIRoute } from 'astro';
import { changesFeed } from '../../../feeds/changes.ts';
import { thePast } from '../../../integrations/history.ts';
import { fullAddress } from '../../../lib/urls.ts';
import { area } from '../../../model/area.ts';
import { changesByMonth } from '../../../model/changes.ts';
import { theFacts } from '../../../model/query.ts';

/** The months in which facts changed, for feed readers. */
export const GET: APIRoute = async ({ site }) => {
  const addressOf = (path: string) => fullAddress(path, import.meta.env.BASE_URL, site);
  const facts = await theFacts();
  const months = changesByMonth(facts, thePast());
  return new Response(await changesFeed(months, area(facts), addressOf));
};
