import type { APIRoute } from 'astro';
import { withBase } from '../../lib/urls.ts';
import { filterKeys } from '../../model/filters.ts';
import { theFacts } from '../../model/query.ts';
import { publicServices } from '../../model/services.ts';

/** What each service of the list can be filtered by, by its address: the filters load it when they are first used. */
export const GET: APIRoute = async () => {
  const services = publicServices(await theFacts());
  return Response.json(
    Object.fromEntries(
      services.map((service) => [
        withBase(service.path, import.meta.env.BASE_URL),
        filterKeys(service),
      ]),
    ),
  );
};
