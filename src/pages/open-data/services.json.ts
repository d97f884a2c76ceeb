import type { APIRoute } from 'astro';
import { theFacts } from '../../model/query.ts';
import { published } from '../../open-data/published.ts';
import { openDataOf } from '../../open-data/snapshot.ts';
import { openData } from '../../schemas/open-data.ts';

/** The services in the shape of Open Referral UK. A record that does not fit the shape stops the build. */
export const GET: APIRoute = async ({ site }) => {
  const { services, snapshot } = published(await theFacts(), site!, import.meta.env.BASE_URL);
  return Response.json(openData.parse(openDataOf(services, snapshot)));
};
