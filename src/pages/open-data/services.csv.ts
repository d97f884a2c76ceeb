import type { APIRoute } from 'astro';
import { csv } from '../../lib/csv.ts';
import { theFacts } from '../../model/query.ts';
import { published } from '../../open-data/published.ts';
import { tableOf } from '../../open-data/table.ts';

/** The same services as a table for a spreadsheet. */
export const GET: APIRoute = async ({ site }) => {
  const { services, snapshot } = published(await theFacts(), site!, import.meta.env.BASE_URL);
  return new Response(csv(tableOf(services, snapshot)));
};
